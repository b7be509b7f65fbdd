// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemspeaker.h"

#include "ui/shell/speechengine.h"
#include "ui/shell/voicechoice.h"

#include <QTextToSpeech>

#include <utility>

namespace ui {

SystemSpeaker::SystemSpeaker(QObject* parent)
    : SystemSpeaker(enginesToAsk(QTextToSpeech::availableEngines()), parent)
{ }

SystemSpeaker::SystemSpeaker(QStringList engines, QObject* parent)
    : Speaker(parent), m_names(std::move(engines))
{ }

SystemSpeaker::~SystemSpeaker()
{
    m_thread.quit();
    m_thread.wait();
}

QString SystemSpeaker::whyNot() const
{
    return m_names.isEmpty() ? tr("Nothing on this computer can speak. Install the package "
                                  "qt6-speech-speechd-plugin to have lessons read aloud.")
                             : QString();
}

void SystemSpeaker::prepare(const QLocale& locale)
{
    if (m_engine == nullptr) {
        begin();
    }
    ++m_request;
    QMetaObject::invokeMethod(m_engine.get(), [engine = m_engine.get(), id = m_request, locale] {
        engine->prepare(id, locale);
    });
}

void SystemSpeaker::begin()
{
    m_engine = std::make_unique<SpeechEngine>(m_names);
    m_engine->setPace(m_pace);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine.get(), &SpeechEngine::close);
    const SpeechEngine* engine = m_engine.get();
    connect(engine, &SpeechEngine::prepared, this, [this](int request, const QString& whyNot) {
        if (request == m_request) {
            emit prepared(whyNot);
        }
    });
    connect(engine, &SpeechEngine::finished, this, [this](int request) {
        if (request == m_request) {
            emit finished();
        }
    });
    connect(engine, &SpeechEngine::failed, this, [this](int request) {
        if (request == m_request) {
            emit failed();
        }
    });
    m_thread.start();
}

void SystemSpeaker::say(const QString& words)
{
    ++m_request;
    QMetaObject::invokeMethod(m_engine.get(), [engine = m_engine.get(), id = m_request, words] {
        engine->say(id, words);
    });
}

void SystemSpeaker::stop()
{
    ++m_request;
    if (m_engine != nullptr) {
        QMetaObject::invokeMethod(m_engine.get(), &SpeechEngine::stop);
    }
}

void SystemSpeaker::setPace(int percent)
{
    m_pace = percent;
    if (m_engine != nullptr) {
        QMetaObject::invokeMethod(m_engine.get(), [engine = m_engine.get(), percent] {
            engine->setPace(percent);
        });
    }
}

} // namespace ui
