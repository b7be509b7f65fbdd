// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/speaker.h"

#include <QStringList>
#include <QThread>

#include <memory>

namespace ui {

class SpeechEngine;

/// The voice of the system. It is loaded when something is first to be said, not before, and the
/// window never waits for it.
class SystemSpeaker : public Speaker
{
    Q_OBJECT

public:
    /// Asks the engines that Qt finds on this computer.
    explicit SystemSpeaker(QObject* parent = nullptr);
    /// Asks these engines of Qt, in this order.
    explicit SystemSpeaker(QStringList engines, QObject* parent = nullptr);
    /// Waits until the engine has ended.
    ~SystemSpeaker() override;

    QString whyNot() const override;
    void prepare(const QLocale& locale) override;
    void say(const QString& words) override;
    void stop() override;
    void setPace(int percent) override;

private:
    void begin();

    QStringList m_names;
    int m_pace = 100;
    int m_request = 0; ///< The newest: answers to others are of no interest any more.
    std::unique_ptr<SpeechEngine> m_engine; ///< Lives on m_thread; null until prepare().
    QThread m_thread;
};

} // namespace ui
