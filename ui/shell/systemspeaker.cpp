// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemspeaker.h"

#include <QStringList>
#include <QTextToSpeech>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Those that can be heard: Qt has one for tests, too.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    return names;
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
    if (m_speech == nullptr) {
        m_speech = std::make_unique<QTextToSpeech>(engines().constFirst());
        listen();
        setPace(m_pace);
    }
    if (m_speech->state() == QTextToSpeech::Error) {
        m_speech.reset(); // The service may be running the next time.
        return tr("The voice of this computer does not answer.");
    }
    const QList<QLocale> known = m_speech->availableLocales();
    const auto speaks = [&locale](const QLocale& each) {
        return each.language() == locale.language();
    };
    const auto found = std::ranges::find_if(known, speaks);
    if (found == known.end()) {
        return tr("This computer has no voice that speaks %1.").arg(locale.nativeLanguageName());
    }
    m_speech->setLocale(known.contains(locale) ? locale : *found);
    return {};
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
            emit failed();
        }
    });
}

} // namespace ui
