// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "ui/jobs/threadrank.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <new>
#include <utility>

namespace ui {

/// Runs `work`, which returns an nn::Expected, on a thread of Qt's pool, and hands the result to
/// `done` on the thread of `receiver`; if that is gone by then, the result is dropped. For work
/// that ends by itself soon, such as reading a file: it is waited for, but after the window.
template <typename Work, typename Done>
void runInBackground(QObject* receiver, Work work, Done done)
{
    using Result = decltype(work());
    const auto guarded = [work = std::move(work)]() -> Result {
        takeRank(ThreadRank::Picture);
        try {
            return work();
        } catch (const std::bad_alloc&) {
            return nn::Error {nn::ErrorCode::too_large};
        }
    };
    // Not QFuture::then(): with a receiver that is gone, it ends the program in Qt 6.4.
    auto* watcher = new QFutureWatcher<Result>(receiver);
    const auto finish = [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, finish);
    watcher->setFuture(QtConcurrent::run(guarded));
}

} // namespace ui
