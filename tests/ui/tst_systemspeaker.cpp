// SPDX-License-Identifier: GPL-3.0-or-later
// The voice of the system, with an engine that does what a test tells it: never that of the
// computer on which the test runs.

#include "ui/shell/systemspeaker.h"

#include <QSignalSpy>
#include <QTest>
#include <QtPlugin>

#include <memory>

#include "tests/support/patience.h"
#include "tests/ui/scriptedspeech.h"

using namespace ui;
using State = QTextToSpeech::State;

Q_IMPORT_PLUGIN(ScriptedSpeechPlugin)

namespace {

const QString firstWords = QStringLiteral("A neuron adds.");
const QString otherWords = QStringLiteral("Then it bends.");

/// A speaker, and what it has reported.
struct Heard
{
    explicit Heard(const QStringList& engines = {QStringLiteral("scripted")})
        : speaker(std::make_unique<SystemSpeaker>(engines))
        , prepared(speaker.get(), &Speaker::prepared)
        , finished(speaker.get(), &Speaker::finished)
        , failed(speaker.get(), &Speaker::failed)
    { }

    /// The answer to whether it speaks this language.
    QString whyNot(QLocale::Language language = QLocale::English)
    {
        speaker->prepare(QLocale(language));
        return test::waitFor(prepared) ? prepared.takeLast().first().toString()
                                       : QStringLiteral("no answer");
    }
    /// It speaks, and the engine has been asked to say this.
    bool hasBegun(const QString& words)
    {
        if (!whyNot().isEmpty()) {
            return false;
        }
        speaker->say(words);
        return test::waitFor([&words] { return speechScript().said().endsWith(words); });
    }
    /// All that the engine reported before has arrived. What it is asked goes the same way.
    bool hasCaughtUp() { return whyNot().isEmpty(); }

    std::unique_ptr<SystemSpeaker> speaker;
    QSignalSpy prepared;
    QSignalSpy finished;
    QSignalSpy failed;
};

} // namespace

class TestSystemSpeaker : public QObject
{
    Q_OBJECT

private slots:
    void init() { resetSpeechScript(); }
    void nothingIsLoadedBeforeItIsUsed();
    void theWindowGoesOnWhileAVoiceIsLookedFor();
    void anAnswerThatNobodyWaitsForIsNotTold();
    void theEndOfWhatIsSaidIsTold();
    void whatIsStoppedHasNoEnd();
    void theEndOfWhatWasCutShortIsNotThatOfTheNext();
    void theSameEngineServesAllLanguages();
    void aLanguageWithoutAVoiceIsNamed();
    void anEngineThatDoesNotAnswerIsAskedAgain();
    void aConnectionThatIsLostIsOpenedAnew();
    void thePaceIsKept();
    void theEngineEndsWithTheSpeaker();
    void aSpeakerMayEndWhileAVoiceIsLookedFor();
    void withoutAnEngineItIsSaidWhatToInstall();
};

void TestSystemSpeaker::nothingIsLoadedBeforeItIsUsed()
{
    {
        Heard heard;
        heard.speaker->setPace(150);
        QVERIFY(heard.speaker->whyNot().isEmpty());
        heard.speaker->stop();
    }
    QCOMPARE(speechScript().begun, 0);
}

void TestSystemSpeaker::theWindowGoesOnWhileAVoiceIsLookedFor()
{
    speechScript().waits = true;
    Heard heard;
    heard.speaker->prepare(QLocale(QLocale::English));
    TRY_VERIFY(speechScript().thread != nullptr); // It has begun, and waits.
    QVERIFY(speechScript().thread != thread());
    QVERIFY(heard.prepared.isEmpty());
    speechScript().gate.release();
    TRY_COMPARE(heard.prepared.size(), 1);
    QCOMPARE(heard.prepared.first().first().toString(), QString());
}

void TestSystemSpeaker::anAnswerThatNobodyWaitsForIsNotTold()
{
    speechScript().waits = true;
    Heard heard;
    heard.speaker->prepare(QLocale(QLocale::English));
    heard.speaker->stop();
    speechScript().gate.release();
    QVERIFY(heard.hasCaughtUp());
    QVERIFY(heard.prepared.isEmpty()); // But for the answer to that.
}

void TestSystemSpeaker::theEndOfWhatIsSaidIsTold()
{
    Heard heard;
    QCOMPARE(heard.whyNot(), QString());
    for (const QString& words : {firstWords, otherWords}) {
        heard.speaker->say(words);
        TRY_VERIFY(speechScript().said().endsWith(words));
        speechScript().report(State::Speaking);
        QVERIFY(heard.finished.isEmpty());
        speechScript().report(State::Ready);
        TRY_COMPARE(heard.finished.size(), 1);
        heard.finished.clear();
    }
    QCOMPARE(speechScript().said(), QStringList({firstWords, otherWords}));
}

void TestSystemSpeaker::whatIsStoppedHasNoEnd()
{
    Heard heard;
    QVERIFY(heard.hasBegun(firstWords));
    speechScript().report(State::Speaking);
    heard.speaker->stop();
    TRY_COMPARE(speechScript().stops, 1);
    speechScript().report(State::Ready);
    QVERIFY(heard.hasCaughtUp());
    QVERIFY(heard.finished.isEmpty());
}

void TestSystemSpeaker::theEndOfWhatWasCutShortIsNotThatOfTheNext()
{
    Heard heard;
    QVERIFY(heard.hasBegun(firstWords));
    speechScript().report(State::Speaking);
    speechScript().report(State::Ready);
    heard.speaker->say(otherWords); // Before the end of the first has been heard of.
    TRY_COMPARE(speechScript().said().size(), 2);
    QVERIFY(heard.finished.isEmpty());
    speechScript().report(State::Ready); // As late as that of speech that was stopped.
    speechScript().report(State::Speaking);
    speechScript().report(State::Ready);
    TRY_COMPARE(heard.finished.size(), 1);
}

void TestSystemSpeaker::theSameEngineServesAllLanguages()
{
    Heard heard;
    QCOMPARE(heard.whyNot(QLocale::English), QString());
    QCOMPARE(heard.whyNot(QLocale::Korean), QString());
    QCOMPARE(speechScript().begun, 1);
}

void TestSystemSpeaker::aLanguageWithoutAVoiceIsNamed()
{
    Heard heard;
    const QString reason = heard.whyNot(QLocale::French);
    QVERIFY2(reason.contains(QStringLiteral("français")), qPrintable(reason));
    QCOMPARE(heard.whyNot(QLocale::Korean), QString());
}

void TestSystemSpeaker::anEngineThatDoesNotAnswerIsAskedAgain()
{
    speechScript().isBroken = true;
    Heard heard({QStringLiteral("unknown"), QStringLiteral("scripted")});
    const QString reason = heard.whyNot();
    QVERIFY(!reason.isEmpty());
    QVERIFY(!reason.contains(QStringLiteral("English"))); // It is not for want of a language.
    speechScript().isBroken = false;
    QCOMPARE(heard.whyNot(), QString());
}

void TestSystemSpeaker::aConnectionThatIsLostIsOpenedAnew()
{
    Heard heard;
    QVERIFY(heard.hasBegun(firstWords));
    speechScript().report(State::Error);
    speechScript().report(State::Ready); // Which it is not.
    TRY_COMPARE(heard.failed.size(), 1);
    heard.speaker->say(otherWords);
    TRY_COMPARE(heard.failed.size(), 2);
    QCOMPARE(speechScript().said().size(), 1);
    QCOMPARE(heard.whyNot(), QString());
    QCOMPARE(speechScript().begun, 2);
    QCOMPARE(speechScript().ended, 1);
    heard.speaker->say(otherWords);
    TRY_COMPARE(speechScript().said().size(), 2);
}

void TestSystemSpeaker::thePaceIsKept()
{
    Heard heard;
    heard.speaker->setPace(200);
    QCOMPARE(heard.whyNot(), QString());
    QCOMPARE(speechScript().rate, 1.0);
    heard.speaker->setPace(100);
    TRY_COMPARE(speechScript().rate, 0.0);
    heard.speaker->setPace(50);
    TRY_COMPARE(speechScript().rate, -1.0);
}

void TestSystemSpeaker::theEngineEndsWithTheSpeaker()
{
    {
        Heard heard;
        QCOMPARE(heard.whyNot(), QString());
        QCOMPARE(speechScript().ended, 0);
    }
    QCOMPARE(speechScript().ended, 1);
}

void TestSystemSpeaker::aSpeakerMayEndWhileAVoiceIsLookedFor()
{
    speechScript().waits = true;
    Heard heard;
    heard.speaker->prepare(QLocale(QLocale::English));
    heard.speaker->say(firstWords);
    TRY_VERIFY(speechScript().thread != nullptr);
    speechScript().gate.release();
    heard.speaker.reset();
    QCOMPARE(speechScript().begun, speechScript().ended);
    QVERIFY(heard.prepared.isEmpty());
}

void TestSystemSpeaker::withoutAnEngineItIsSaidWhatToInstall()
{
    const Heard heard {QStringList()};
    QVERIFY(heard.speaker->whyNot().contains(QStringLiteral("qt6-speech-speechd-plugin")));
}

QTEST_GUILESS_MAIN(TestSystemSpeaker)
#include "tst_systemspeaker.moc"
