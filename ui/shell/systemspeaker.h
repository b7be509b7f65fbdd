// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/speaker.h"

#include <memory>

class QTextToSpeech;

namespace ui {

/// The voice of the system. It is loaded when something is first to be said, not before.
class SystemSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit SystemSpeaker(QObject* parent = nullptr);
    ~SystemSpeaker() override;

    QString whyNot() const override;
    QString prepare(const QLocale& locale) override;
    void say(const QString& words) override;
    void stop() override;
    void setPace(int percent) override;

private:
    bool isReady() const;
    void listen();

    std::unique_ptr<QTextToSpeech> m_speech; ///< Null until prepare(), and while nothing speaks.
    int m_pace = 100;
    bool m_hasFailed = false; ///< And has to be opened anew.
    bool m_isSpeaking = false; ///< What was said last has begun and was not stopped.
};

} // namespace ui
