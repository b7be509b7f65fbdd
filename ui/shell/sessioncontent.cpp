// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessioncontent.h"

#include "engine/io/file_bytes.h"
#include "engine/io/model_file.h"
#include "engine/io/network_file.h"
#include "engine/io/session_file.h"
#include "ui/shell/progressfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace ui {

namespace {

constexpr QLatin1String suffix(".lovelace");
constexpr int longestName = 40; ///< In characters, each of at most four bytes.

std::filesystem::path enginePath(const QString& path)
{
    return path.toStdU16String();
}

/// `name`, or if that is taken, the same with a number.
template <typename IsTaken>
QString freeName(const QString& name, const IsTaken& isTaken)
{
    QString free = name + suffix;
    for (int number = 2; isTaken(free); ++number) {
        free = QStringLiteral("%1-%2%3").arg(name).arg(number).arg(suffix);
    }
    return free;
}

/// What a network is called in a session: as its file, as far as that can travel.
QString travelName(const QString& path)
{
    QString name = QFileInfo(path).completeBaseName().left(longestName);
    for (QChar& letter : name) {
        if (!letter.isPrint() || letter.isSurrogate() || letter == u'\\') {
            letter = u'_';
        }
    }
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return name.isEmpty() ? QStringLiteral("network") : name;
}

QJsonObject
renamedFiles(QJsonObject states, const PageFiles& files, const QHash<QString, QString>& names)
{
    for (auto page = files.begin(); page != files.end(); ++page) {
        if (page->renamed && states.contains(page.key())) {
            states.insert(page.key(), page->renamed(states.value(page.key()).toObject(), names));
        }
    }
    return states;
}

QStringList pathsIn(const QJsonObject& states, const PageFiles& files)
{
    QStringList paths;
    for (auto page = files.begin(); page != files.end(); ++page) {
        if (page->paths) {
            paths.append(page->paths(states.value(page.key()).toObject()));
        }
    }
    paths.removeDuplicates();
    return paths;
}

/// The network at `path` as the content of a model file, whatever it is kept as.
nn::Expected<std::vector<std::uint8_t>> modelFile(const QString& path)
{
    auto content = nn::read_file(enginePath(path), nn::max_model_bytes);
    if (content && nn::decode_model(*content)) {
        return content;
    }
    const auto model = nn::load_network(enginePath(path));
    return model ? nn::encode_model(*model) : model.error();
}

/// The networks at `paths`; fills `names` with what each is called, `unread` with those left out.
std::vector<nn::SessionNetwork>
readNetworks(const QStringList& paths, QHash<QString, QString>& names, QStringList& unread)
{
    std::vector<nn::SessionNetwork> networks;
    for (const QString& path : paths) {
        auto content = modelFile(path);
        if (!content) {
            unread.append(path);
            continue;
        }
        const QString name = freeName(travelName(path), [&names](const QString& taken) {
            return std::ranges::find(names, taken) != names.end();
        });
        names.insert(path, name);
        networks.push_back({name.toStdString(), std::move(*content)});
    }
    return networks;
}

/// Puts a network into `folder`, unless it is there already; gives its path.
nn::Expected<QString> putNetwork(const nn::SessionNetwork& network, const QDir& folder)
{
    const QString name = QString::fromStdString(network.name);
    const QString plain = name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
    const auto isOther = [&](const QString& candidate) {
        const QString path = folder.filePath(candidate);
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
            return false;
        }
        const auto there = nn::read_file(enginePath(path), nn::max_model_bytes);
        return !there || *there != network.content;
    };
    const QString path = folder.absoluteFilePath(freeName(plain, isOther));
    if (!QFileInfo::exists(path)) {
        const auto written = nn::write_file_atomically(enginePath(path), network.content);
        if (!written) {
            return written.error();
        }
    }
    return path;
}

nn::Expected<QJsonObject> readStates(const nn::Session& session, const QString& path)
{
    const QByteArray json(
        reinterpret_cast<const char*>(session.progress.data()),
        static_cast<qsizetype>(session.progress.size())
    );
    const QJsonObject progress = QJsonDocument::fromJson(json).object();
    const int version = progress.value(QLatin1String("version")).toInt(0);
    if (version < 1) {
        return nn::Error {nn::ErrorCode::damaged_archive, path.toStdString()};
    }
    if (version > ProgressFile::version) {
        return nn::Error {
            nn::ErrorCode::unsupported_version, path.toStdString(), ProgressFile::version, version};
    }
    return progress.value(QLatin1String("pages")).toObject();
}

} // namespace

nn::Expected<QStringList>
saveSession(const SessionContent& content, const PageFiles& files, const QString& path)
{
    QHash<QString, QString> names;
    QStringList unread;
    nn::Session session;
    session.networks = readNetworks(pathsIn(content.pageStates, files), names, unread);
    const QByteArray json =
        QJsonDocument(QJsonObject {
                          {QStringLiteral("version"), ProgressFile::version},
                          {QStringLiteral("pages"), renamedFiles(content.pageStates, files, names)},
                      })
            .toJson(QJsonDocument::Compact);
    session.progress.assign(json.begin(), json.end());
    session.page = content.page.toStdString();
    session.created_by =
        QStringLiteral("%1 %2")
            .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())
            .toStdString();
    session.created_at = QDateTime::currentSecsSinceEpoch();
    if (const auto saved = nn::save_session(session, enginePath(path)); !saved) {
        return saved.error();
    }
    return unread;
}

nn::Expected<SessionContent>
openSession(const QString& path, const PageFiles& files, const QString& networkFolder)
{
    const auto session = nn::load_session(enginePath(path));
    if (!session) {
        return session.error();
    }
    const auto states = readStates(*session, path);
    if (!states) {
        return states.error();
    }
    const QDir folder(networkFolder);
    QHash<QString, QString> names;
    for (const nn::SessionNetwork& network : session->networks) {
        folder.mkpath(QStringLiteral("."));
        const auto put = putNetwork(network, folder);
        if (!put) {
            return put.error();
        }
        names.insert(QString::fromStdString(network.name), *put);
    }
    return SessionContent {
        renamedFiles(*states, files, names), QString::fromStdString(session->page)};
}

} // namespace ui
