// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

namespace app {

/// One window for a learner: who starts the program while it runs, on the same display and with the
/// same data folder, is shown in the window that is there. A file that is double-clicked opens in
/// it, and no second window keeps other progress.
///
/// The first start listens on a local socket that only its user can reach; later ones hand it their
/// command line, print its answer and end. After a crash nobody answers, and the next start is the
/// first again.
class HandOver : public QObject
{
    Q_OBJECT

public:
    /// Does what another start was asked for.
    using Follow = std::function<Answer(const CommandLine& request)>;

    /// For the data in `folder`. Precondition: there is a QGuiApplication.
    explicit HandOver(const QString& folder);

    /// The answer of the program that runs already, or nothing: then this is the first start.
    std::optional<Answer> offer(const CommandLine& request);
    /// As the first start, calls `follow` for later ones from now on. Those that came before wait.
    void listen(Follow follow);

private:
    std::optional<Answer> ask(const QByteArray& message) const;
    void greet();
    void answer(QLocalSocket& socket);

    QString m_name; ///< Of the socket.
    QLocalServer m_server;
    Follow m_follow;
};

} // namespace app
