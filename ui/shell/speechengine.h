// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>

class QTextToSpeech;

namespace ui {

/// The part of a SystemSpeaker that waits for the system, on a thread of its own: to list the
/// voices of speech-dispatcher takes seconds, and to start it may take longer.
///
/// Requests are numbered by who makes them, and answers bear the number of their request: it may
/// have been withdrawn while the answer was on its way.
class SpeechEngine : public QObject
{
    Q_OBJECT

public:
    /// `names`: the engines of Qt to ask, in this order.
    explicit SpeechEngine(QStringList names);
    ~SpeechEngine() override;

    /// Finds a voice; prepared() is the answer.
    void prepare(int request, const QLocale& locale);
    /// finished() or failed() is the answer. What is being said is cut short.
    void say(int request, const QString& words);
    void stop();
    /// 100 is the voice's own pace; 50 to 200.
    void setPace(int percent);
    /// Lets the engine go: it ends on the thread on which it began.
    void close();

signals:
    void prepared(int request, const QString& whyNot);
    void finished(int request);
    void failed(int request);

private:
    QString findVoice(const QLocale& locale);
    bool isReady() const;
    void listen();

    QStringList m_names;
    std::unique_ptr<QTextToSpeech> m_speech; ///< Null until prepare(), and while nothing speaks.
    int m_request = 0; ///< What is being said.
    int m_pace = 100;
    bool m_hasFailed = false; ///< And has to be opened anew.
    bool m_isSpeaking = false; ///< What was said last has begun and was not stopped.
};

} // namespace ui
