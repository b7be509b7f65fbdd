// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int longestWaitMs = 8'000; ///< For the answer of a window that is busy.
constexpr int startWaitMs = 2'000; ///< For another start to find out whether it is the first.
constexpr qint64 longestMessage = 64 << 10;
constexpr char tokenVariable[] = "XDG_ACTIVATION_TOKEN";

QString socketName(const QString& folder)
{
    QDir().mkpath(folder); // So that it has one name, whatever links lead to it.
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QStringList place {
        real.isEmpty() ? QFileInfo(folder).absoluteFilePath() : real,
        QGuiApplication::platformName(),
        qEnvironmentVariable("WAYLAND_DISPLAY"),
        qEnvironmentVariable("DISPLAY"),
    };
    const QByteArray hash =
        QCryptographicHash::hash(place.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return u"%1/lovelace-%2"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
        QString::fromLatin1(hash.toHex().left(16))
    );
}

/// The command line that asks for the same from any working directory.
QStringList argumentsFor(const CommandLine& request)
{
    QStringList arguments;
    const auto add = [&arguments](const QString& option, const QString& value) {
        if (!value.isEmpty()) {
            arguments.append(u"--%1=%2"_s.arg(option, value));
        }
    };
    const auto absolute = [](const QString& path) {
        return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    };
    add(u"page"_s, request.page);
    add(u"theme"_s, request.theme ? CommandLineReader::themeName(*request.theme) : QString());
    if (request.highContrast) {
        arguments.append(u"--high-contrast"_s);
    }
    add(u"language"_s, request.language);
    add(u"text-size"_s, request.textPercent ? QString::number(*request.textPercent) : QString());
    if (request.windowSize.isValid()) {
        add(u"window-size"_s,
            u"%1x%2"_s.arg(request.windowSize.width()).arg(request.windowSize.height()));
    }
    add(u"lessons"_s, absolute(request.lessonsFolder));
    if (!request.file.isEmpty()) {
        arguments.append(absolute(request.file));
    }
    return arguments;
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Answer answerTo(const QByteArray& line, const HandOver::Follow& follow)
{
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    QStringList arguments {QCoreApplication::applicationName()};
    const QJsonArray sent = message.value("arguments"_L1).toArray();
    for (const auto& argument : sent) {
        arguments.append(argument.toString());
    }
    const auto request = CommandLineReader::parse(arguments);
    if (const auto* refusal = std::get_if<Answer>(&request)) {
        return *refusal;
    }
    if (const QString token = message.value("token"_L1).toString(); !token.isEmpty()) {
        qputenv(tokenVariable, token.toUtf8()); // Allows the window to come to the front.
    }
    return follow(std::get<CommandLine>(request));
}

} // namespace

HandOver::HandOver(const QString& folder) : m_name(socketName(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

std::optional<Answer> HandOver::offer(const CommandLine& request)
{
    QLockFile oneAtATime(m_name + ".lock"_L1);
    oneAtATime.tryLock(startWaitMs);
    const auto answer = ask(lineOf({
        {u"arguments"_s, QJsonArray::fromStringList(argumentsFor(request))},
        {u"token"_s, qEnvironmentVariable(tokenVariable)},
    }));
    if (!answer) {
        QLocalServer::removeServer(m_name); // Of a program that crashed, or does not answer.
        m_server.listen(m_name); // If that fails, every start has a window of its own.
    }
    return answer;
}

std::optional<Answer> HandOver::ask(const QByteArray& message) const
{
    const QDeadlineTimer deadline(longestWaitMs);
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(longestWaitMs)) {
        return {};
    }
    socket.write(message);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return {};
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    return Answer {answer.value("text"_L1).toString(), answer.value("status"_L1).toInt()};
}

void HandOver::listen(Follow follow)
{
    m_follow = std::move(follow);
    connect(&m_server, &QLocalServer::newConnection, this, &HandOver::greet);
    greet();
}

void HandOver::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
        answer(*socket); // It may have been quick.
    }
}

void HandOver::answer(QLocalSocket& socket)
{
    if (socket.canReadLine()) {
        const Answer given = answerTo(socket.readLine(longestMessage), m_follow);
        socket.write(lineOf({{u"text"_s, given.text}, {u"status"_s, given.exitStatus}}));
        socket.flush();
    } else if (socket.bytesAvailable() > longestMessage) {
        socket.abort();
    }
}

} // namespace app
