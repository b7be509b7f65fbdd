// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scriptedspeech.h"

#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>
#include <QThread>
#include <QVoice>

#include <memory>

namespace {

std::unique_ptr<SpeechScript>& holder()
{
    static auto script = std::make_unique<SpeechScript>();
    return script;
}

/// Speaks English and Korean.
class ScriptedEngine : public QTextToSpeechEngine
{
public:
    explicit ScriptedEngine(QObject* parent) : QTextToSpeechEngine(parent)
    {
        SpeechScript& script = speechScript();
        script.thread = QThread::currentThread();
        if (script.waits) {
            script.gate.acquire();
        }
        m_state = script.isBroken ? QTextToSpeech::Error : QTextToSpeech::Ready;
        script.newest = this;
        ++script.begun;
    }
    ~ScriptedEngine() override { ++speechScript().ended; }

    QList<QLocale> availableLocales() const override
    {
        return {QLocale(QLocale::English), QLocale(QLocale::Korean)};
    }
    QList<QVoice> availableVoices() const override
    {
        return {createVoice(
            QStringLiteral("Voice"), m_locale, QVoice::Unknown, QVoice::Other, QVariant()
        )};
    }
    void say(const QString& text) override { speechScript().note(text); }
    void stop(QTextToSpeech::BoundaryHint) override { ++speechScript().stops; }
    void pause(QTextToSpeech::BoundaryHint) override { }
    void resume() override { }
    double rate() const override { return speechScript().rate; }
    bool setRate(double rate) override
    {
        speechScript().rate = rate;
        return true;
    }
    double pitch() const override { return 0; }
    bool setPitch(double) override { return false; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale& locale) override
    {
        m_locale = locale;
        return true;
    }
    double volume() const override { return 1; }
    bool setVolume(double) override { return false; }
    QVoice voice() const override { return availableVoices().first(); }
    bool setVoice(const QVoice&) override { return true; }
    QTextToSpeech::State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override
    {
        return m_state == QTextToSpeech::Error ? QTextToSpeech::ErrorReason::Initialization
                                               : QTextToSpeech::ErrorReason::NoError;
    }
    QString errorString() const override { return {}; }

    void turn(QTextToSpeech::State state)
    {
        m_state = state;
        emit stateChanged(state);
    }

private:
    QLocale m_locale;
    QTextToSpeech::State m_state = QTextToSpeech::Ready;
};

} // namespace

class ScriptedSpeechPlugin : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "scriptedspeech.json")

public:
    QTextToSpeechEngine*
    createTextToSpeechEngine(const QVariantMap&, QObject* parent, QString*) const override
    {
        return std::make_unique<ScriptedEngine>(parent).release(); // Owned by who asks for it.
    }
};

QStringList SpeechScript::said() const
{
    const std::scoped_lock lock(m_mutex);
    return m_said;
}

void SpeechScript::note(const QString& words)
{
    const std::scoped_lock lock(m_mutex);
    m_said.append(words);
}

void SpeechScript::report(QTextToSpeech::State state) const
{
    auto* engine = static_cast<ScriptedEngine*>(newest.load());
    QMetaObject::invokeMethod(engine, [engine, state] { engine->turn(state); });
}

SpeechScript& speechScript()
{
    return *holder();
}

void resetSpeechScript()
{
    holder() = std::make_unique<SpeechScript>();
}

#include "scriptedspeech.moc"
