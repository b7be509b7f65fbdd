// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson read aloud in the window, by a voice that only notes what it should say.

#include "ui/demos/sumspeech.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/readingmark.h"
#include "ui/shell/readingaloud.h"
#include "ui/shell/speaker.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

using namespace ui;

namespace {

class NotingSpeaker : public Speaker
{
public:
    QString whyNot() const override { return absence; }
    void prepare(const QLocale& locale) override
    {
        asked.append(locale.language());
        if (!isSlow) {
            answer();
        }
    }
    void say(const QString& words) override { said.append(words); }
    void stop() override { ++stops; }
    void setPace(int percent) override { pace = percent; }

    void answer() { emit prepared(refusal); }
    void finish() { emit finished(); }
    void fail() { emit failed(); }

    QString absence;
    QString refusal;
    QStringList said;
    QList<QLocale::Language> asked;
    bool isSlow = false; ///< Answers only when it is told to.
    int stops = 0;
    int pace = 0;
};

} // namespace

class TestReadingAloud : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void theLessonIsReadParagraphByParagraph();
    void whatIsReadIsMarkedAndInSight();
    void readingBeginsAtWhatIsInSight();
    void readingBeginsAtTheSelection();
    void formulasAreReadInWords();
    void theSameKeyStops();
    void escapeStops();
    void turningThePageStops();
    void theEndOfTheLessonStops();
    void aStepOfTheForwardPassIsToldInstead();
    void nobodyIsToldAStepUnasked();
    void sumsAreReadInWords();
    void withoutAVoiceTheCommandSaysWhy();
    void aLanguageThatTheVoiceDoesNotSpeakIsTold();
    void aVoiceMayTakeItsTime();
    void whoNoLongerWaitsIsNotReadTo();
    void aVoiceThatFailsStopsTheReading();
    void withoutASpeakerThereIsNoCommand();
    void thePaceIsThatOfThePreferences();

private:
    void open(Speaker* speaker);
    QScrollArea& area() { return *m_window->page().findChild<QScrollArea*>(); }
    QAction& command() { return m_window->commands().readAloud; }
    void pressKey() { QTest::keyClick(m_window.get(), Qt::Key_F7); }
    QPushButton* button(const QString& text);

    NotingSpeaker m_speaker;
    ScriptedDialogs m_dialogs;
    RecordedMessages m_messages;
    PrinterInFile m_printers;
    std::unique_ptr<MainWindow> m_window;
};

void TestReadingAloud::init()
{
    m_speaker.absence.clear();
    m_speaker.refusal.clear();
    m_speaker.said.clear();
    m_speaker.asked.clear();
    m_speaker.stops = 0;
    m_speaker.isSlow = false;
    open(&m_speaker);
}

void TestReadingAloud::open(Speaker* speaker)
{
    applyTheme(*qApp, {.choice = ThemeChoice::Light, .reducedMotion = true});
    const auto lesson = [](const QString& id) {
        return PageEntry {
            .id = id,
            .group = PageGroup::Chapters,
            .title = [id] { return id; },
            .create = [id]() -> std::unique_ptr<Page> {
                const QString folder = LessonLibrary::shippedFolder() + u'/' + id;
                return std::make_unique<LessonPage>(
                    LessonLibrary::readLesson(folder, QStringLiteral("en")).lesson,
                    LessonNeighbours()
                );
            },
        };
    };
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        WindowParts {
            .pages =
                {lesson(QStringLiteral("05-forward-pass")), lesson(QStringLiteral("04-layers"))},
            .languages = {QStringLiteral("en")},
            .fileDialogs = m_dialogs,
            .messageBoxes = m_messages,
            .printDialogs = m_printers,
            .speaker = speaker,
        },
        Settings {.look = {.choice = ThemeChoice::Light, .reducedMotion = true}}
    );
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(test::waitForActive(m_window.get()));
    TRY_VERIFY(area().verticalScrollBar()->maximum() > 1000);
}

QPushButton* TestReadingAloud::button(const QString& text)
{
    for (auto* each : m_window->page().findChildren<QPushButton*>()) {
        if (each->text().contains(text)) {
            return each;
        }
    }
    return nullptr;
}

void TestReadingAloud::theLessonIsReadParagraphByParagraph()
{
    pressKey();
    QVERIFY(command().isChecked());
    QCOMPARE(m_speaker.said.size(), 1);
    QVERIFY(m_speaker.said[0].startsWith(QStringLiteral("Numbers go in on the left")));
    m_speaker.finish();
    m_speaker.finish();
    QCOMPARE(m_speaker.said.size(), 3);
    QCOMPARE(m_speaker.said[1], QStringLiteral("From left to right"));
    QVERIFY(
        m_speaker.said[2].startsWith(QStringLiteral("In regression the network’s output"))
        || m_speaker.said[2].startsWith(QStringLiteral("In regression the network's output"))
    );
}

void TestReadingAloud::whatIsReadIsMarkedAndInSight()
{
    pressKey();
    for (int count = 0; count < 12; ++count) {
        const auto marks = area().findChildren<ReadingMark*>();
        QCOMPARE(marks.size(), 1);
        const QRect mark(marks[0]->mapTo(area().viewport(), QPoint()), marks[0]->size());
        QVERIFY(area().viewport()->rect().contains(mark.topLeft()));
        QVERIFY(marks[0]->parentWidget()->rect().contains(marks[0]->geometry())); // Not cut off.
        m_speaker.finish();
    }
    QVERIFY(area().verticalScrollBar()->value() > 100);
    const ReadingMark* mark = area().findChild<ReadingMark*>();
    const int before = mark->mapTo(m_window.get(), QPoint()).x();
    m_window->resize(1400, 700); // It goes with the text.
    TRY_VERIFY(mark->mapTo(m_window.get(), QPoint()).x() > before + 20);
    pressKey();
    QVERIFY(area().findChildren<ReadingMark*>().isEmpty());
}

void TestReadingAloud::readingBeginsAtWhatIsInSight()
{
    TextBlockView* later = shownTexts(*area().widget()).at(6);
    const int top = later->mapTo(area().widget(), QPoint()).y();
    area().verticalScrollBar()->setValue(top);
    pressKey();
    QCOMPARE(m_speaker.said.value(0), later->spokenBlock(0).trimmed());
}

void TestReadingAloud::readingBeginsAtTheSelection()
{
    TextBlockView* text = shownTexts(*area().widget()).at(1);
    QVERIFY(text->document()->blockCount() > 1);
    const QTextBlock block = text->document()->findBlockByNumber(1);
    const auto placeOf = [&](int position) {
        QTextCursor cursor(text->document());
        cursor.setPosition(position);
        return text->cursorRect(cursor).center();
    };
    QTest::mousePress(text->viewport(), Qt::LeftButton, {}, placeOf(block.position() + 3));
    QTest::mouseMove(text->viewport(), placeOf(block.position() + 20));
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, {}, placeOf(block.position() + 20));
    QVERIFY(text->textCursor().hasSelection());
    pressKey();
    QCOMPARE(m_speaker.said.value(0), text->spokenBlock(1).trimmed());
}

void TestReadingAloud::formulasAreReadInWords()
{
    pressKey();
    for (int count = 0; count < 2; ++count) {
        m_speaker.finish();
    }
    const QString words = m_speaker.said.last(); // "We write $y$ for the true value ..."
    QVERIFY2(words.contains(QStringLiteral("We write y")), qPrintable(words));
    QVERIFY(!words.contains(QChar(QChar::ObjectReplacementCharacter)));
    m_speaker.finish();
    QVERIFY2(m_speaker.said.last().contains(QStringLiteral("y hat")), qPrintable(words));
}

void TestReadingAloud::theSameKeyStops()
{
    pressKey();
    pressKey();
    QVERIFY(!command().isChecked());
    QCOMPARE(m_speaker.stops, 1);
    m_speaker.finish(); // Whatever the voice still reports.
    QCOMPARE(m_speaker.said.size(), 1);
}

void TestReadingAloud::escapeStops()
{
    pressKey();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!command().isChecked());
    QCOMPARE(m_speaker.stops, 1);
}

void TestReadingAloud::turningThePageStops()
{
    pressKey();
    m_window->showPage(QStringLiteral("04-layers"));
    QVERIFY(!command().isChecked());
    QCOMPARE(m_speaker.stops, 1);
    QVERIFY(command().isEnabled()); // And the next can be read.
}

void TestReadingAloud::theEndOfTheLessonStops()
{
    pressKey();
    for (int count = 0; count < 500 && command().isChecked(); ++count) {
        m_speaker.finish();
    }
    QVERIFY(!command().isChecked());
    QVERIFY(m_speaker.said.size() > 20);
    QVERIFY(area().findChildren<ReadingMark*>().isEmpty());
    QVERIFY(!m_speaker.said.contains(QString()));
}

void TestReadingAloud::aStepOfTheForwardPassIsToldInstead()
{
    pressKey();
    QPushButton* next = button(QStringLiteral("Next →"));
    QVERIFY(next);
    for (int step = 1; step < 5; ++step) {
        QTest::mouseClick(next, Qt::LeftButton);
    }
    const QString words = m_speaker.said.last();
    QVERIFY2(words.contains(QStringLiteral("z 1 equals")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral(" times ")), qPrintable(words));
    QVERIFY(command().isChecked());
    const auto count = m_speaker.said.size();
    m_speaker.finish(); // The learner is at the figure now: the text does not go on by itself.
    QCOMPARE(m_speaker.said.size(), count);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_speaker.said.size(), count + 1);
}

void TestReadingAloud::nobodyIsToldAStepUnasked()
{
    QTest::mouseClick(button(QStringLiteral("Next →")), Qt::LeftButton);
    QVERIFY(m_speaker.said.isEmpty());
    QVERIFY(m_speaker.asked.isEmpty());
}

void TestReadingAloud::sumsAreReadInWords()
{
    QCOMPARE(
        spokenText(neuronLine(-1, {8, -3}, {15, 2})),
        QStringLiteral("z equals minus 0.1 plus 0.8 times 1.5 plus minus 0.3 times 0.2 equals 1.04")
    );
    QCOMPARE(
        spokenText(errorLine(30, 68)),
        QStringLiteral("open paren y minus y hat close paren squared equals open paren 0.30 minus "
                       "0.68 close paren squared equals 0.1444")
    );
}

void TestReadingAloud::withoutAVoiceTheCommandSaysWhy()
{
    m_speaker.absence = QStringLiteral("Nothing can speak.");
    open(&m_speaker);
    QVERIFY(!command().isEnabled());
    QCOMPARE(command().toolTip(), QStringLiteral("Nothing can speak."));
    pressKey();
    QVERIFY(m_speaker.said.isEmpty());
}

void TestReadingAloud::aLanguageThatTheVoiceDoesNotSpeakIsTold()
{
    m_speaker.refusal = QStringLiteral("No voice speaks it.");
    pressKey();
    QCOMPARE(m_speaker.asked, QList {QLocale().language()});
    QCOMPARE(m_window->notice().text(), QStringLiteral("No voice speaks it."));
    QVERIFY(!command().isChecked());
    QVERIFY(m_speaker.said.isEmpty());
}

void TestReadingAloud::aVoiceMayTakeItsTime()
{
    m_speaker.isSlow = true;
    pressKey();
    QVERIFY(command().isChecked());
    QVERIFY(m_speaker.said.isEmpty());
    m_speaker.answer();
    QCOMPARE(m_speaker.said.size(), 1);
    QVERIFY(command().isChecked());
}

void TestReadingAloud::whoNoLongerWaitsIsNotReadTo()
{
    m_speaker.isSlow = true;
    const auto withdraw = [this](const auto& how) {
        pressKey();
        how();
        const bool isOff = !command().isChecked();
        m_speaker.answer();
        return isOff && m_speaker.stops > 0 && m_speaker.said.isEmpty() && !command().isChecked();
    };
    QVERIFY(withdraw([this] { pressKey(); }));
    m_speaker.stops = 0;
    QVERIFY(withdraw([this] { QTest::keyClick(m_window.get(), Qt::Key_Escape); }));
    m_speaker.stops = 0;
    QVERIFY(withdraw([this] { m_window->showPage(QStringLiteral("04-layers")); }));
}

void TestReadingAloud::aVoiceThatFailsStopsTheReading()
{
    pressKey();
    m_speaker.fail();
    QVERIFY(!command().isChecked());
    QVERIFY(!m_window->notice().text().isEmpty());
    QCOMPARE(m_speaker.said.size(), 1);
}

void TestReadingAloud::withoutASpeakerThereIsNoCommand()
{
    open(nullptr);
    QVERIFY(!command().isVisible());
    pressKey();
    QVERIFY(!command().isChecked());
}

void TestReadingAloud::thePaceIsThatOfThePreferences()
{
    QCOMPARE(m_speaker.pace, 100);
    ThemeSettings look = m_window->settings().look;
    look.speechPercent = 75;
    emit m_window->lookChosen(look);
    QCOMPARE(m_speaker.pace, 75);
}

QTEST_MAIN(TestReadingAloud)
#include "tst_readingaloud.moc"
