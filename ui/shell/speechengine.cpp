// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speechengine.h"

#include "ui/shell/voicechoice.h"

#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

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

SpeechEngine::SpeechEngine(QStringList names) : m_names(std::move(names)) { }

SpeechEngine::~SpeechEngine() = default;

void SpeechEngine::prepare(int request, const QLocale& locale)
{
    emit prepared(request, findVoice(locale));
}

QString SpeechEngine::findVoice(const QLocale& locale)
{
    if (isReady() && chooseVoice(*m_speech, locale)) {
        return {};
    }
    bool hasAnswered = false;
    for (const QString& name : m_names) {
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

bool SpeechEngine::isReady() const
{
    return m_speech != nullptr && !m_hasFailed && m_speech->state() != QTextToSpeech::Error;
}

void SpeechEngine::say(int request, const QString& words)
{
    m_request = request;
    m_isSpeaking = false;
    if (isReady()) {
        m_speech->say(words);
    } else {
        emit failed(request); // After it was prepared: asked for before that was known.
    }
}

void SpeechEngine::stop()
{
    m_isSpeaking = false;
    if (m_speech != nullptr) {
        m_speech->stop();
    }
}

void SpeechEngine::setPace(int percent)
{
    m_pace = percent;
    if (m_speech != nullptr) {
        m_speech->setRate(std::clamp(std::log2(percent / 100.0), -1.0, 1.0));
    }
}

void SpeechEngine::close()
{
    m_speech.reset();
}

void SpeechEngine::listen()
{
    using State = QTextToSpeech::State;
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](State state) {
        // Speech that is stopped may say so only after the next has been asked for.
        const bool hasEnded = m_isSpeaking && state == State::Ready;
        m_isSpeaking = state == State::Speaking;
        if (hasEnded) {
            emit finished(m_request);
        } else if (state == State::Error) {
            m_hasFailed = true; // A connection that is lost stays so, whatever the state says next.
            emit failed(m_request);
        }
    });
}

} // namespace ui
