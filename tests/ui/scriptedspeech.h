// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QSemaphore>
#include <QStringList>
#include <QTextToSpeech>

#include <atomic>
#include <mutex>

/// What the engine of speech named "scripted" does, which is linked into a test, and what it has
/// been asked for. It is used from the thread of a speaker and from that of the test.
struct SpeechScript
{
    std::atomic<bool> waits = false; ///< To be begun, the engine waits for `gate`.
    QSemaphore gate;
    std::atomic<bool> isBroken = false; ///< What is begun from now on cannot speak.

    std::atomic<int> begun = 0; ///< How many engines there were, and are.
    std::atomic<int> ended = 0;
    std::atomic<int> stops = 0;
    std::atomic<double> rate = -2; ///< As it was last set.
    std::atomic<QThread*> thread = nullptr; ///< That of the newest engine.
    std::atomic<QObject*> newest = nullptr;

    QStringList said() const;
    void note(const QString& words);
    /// The newest engine says that it is in this state now.
    void report(QTextToSpeech::State state) const;

private:
    mutable std::mutex m_mutex;
    QStringList m_said;
};

/// The script of the test that runs.
SpeechScript& speechScript();
/// A new one for the next test.
void resetSpeechScript();
