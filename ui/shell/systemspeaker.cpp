// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemspeaker.h"

#include "ui/shell/voicechoice.h"

#include <QStringList>
#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QStringList engines()
{
    return enginesToAsk(QTextToSpeech::availableEngines());
}

/// Whether there is a voice for the language of `locale`, which is then chosen.
bool chooseVoice(QTextToSpeech& speech, const QLocale& locale)
{
    for (const QLocale& each : localesToTry(locale, speech.availableLocales())) {
        speech.setLocale(each);
        const QList<QVoice> voices = speech.availableVoices(); // Those of that locale.
        QStringList names;
        for (const QVoice& voice : voices) {
            names.append(voice.name());
        }
        if (const qsizetype index = voiceToTake(locale, each, names); index >= 0) {
            speech.setVoice(voices[index]);
            return true;
        }
    }
    return false;
}

} // namespace

SystemSpeaker::SystemSpeaker(QObject* parent) : Speaker(parent) { }

SystemSpeaker::~SystemSpeaker() = default;

QString SystemSpeaker::whyNot() const
{
    return engines().isEmpty() ? tr("Nothing on this computer can speak. Install the package "
                                    "qt6-speech-speechd-plugin to have lessons read aloud.")
                               : QString();
}

QString SystemSpeaker::prepare(const QLocale& locale)
{
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        return reason;
    }
    if (isReady() && chooseVoice(*m_speech, locale)) {
        return {};
    }
    bool hasAnswered = false;
    for (const QString& name : engines()) {
        m_speech = std::make_unique<QTextToSpeech>(name);
        m_hasFailed = false;
        listen();
        setPace(m_pace);
        hasAnswered = hasAnswered || isReady();
        if (isReady() && chooseVoice(*m_speech, locale)) {
            return {};
        }
    }
    m_speech.reset(); // The service may be running the next time.
    return hasAnswered
        ? tr("This computer has no voice that speaks %1.").arg(locale.nativeLanguageName())
        : tr("The voice of this computer does not answer.");
}

bool SystemSpeaker::isReady() const
{
    return m_speech != nullptr && !m_hasFailed && m_speech->state() != QTextToSpeech::Error;
}

void SystemSpeaker::say(const QString& words)
{
    m_isSpeaking = false;
    m_speech->say(words);
}

void SystemSpeaker::stop()
{
    m_isSpeaking = false;
    if (m_speech != nullptr) {
        m_speech->stop();
    }
}

void SystemSpeaker::setPace(int percent)
{
    m_pace = percent;
    if (m_speech != nullptr) {
        m_speech->setRate(std::clamp(std::log2(percent / 100.0), -1.0, 1.0));
    }
}

void SystemSpeaker::listen()
{
    using State = QTextToSpeech::State;
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](State state) {
        // Speech that is stopped may say so only after the next has been asked for.
        const bool hasEnded = m_isSpeaking && state == State::Ready;
        m_isSpeaking = state == State::Speaking;
        if (hasEnded) {
            emit finished();
        } else if (state == State::Error) {
            m_hasFailed = true; // A connection that is lost stays so, whatever the state says next.
            emit failed();
        }
    });
}

} // namespace ui
