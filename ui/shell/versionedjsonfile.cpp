// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/versionedjsonfile.h"

#include "ui/shell/mergedjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <utility>

namespace ui {

namespace {

constexpr QLatin1String versionKey("version");

// Writing takes milliseconds. Whoever has the lock for longer is a computer that went away: one on
// this computer is known to be gone at once.
constexpr int staleLockMs = 5'000;
constexpr int lockWaitMs = 8'000;

} // namespace

VersionedJsonFile::VersionedJsonFile(QString path, int version)
    : m_path(std::move(path)), m_version(version)
{ }

VersionedJsonFile::Outcome VersionedJsonFile::load(QJsonObject& content)
{
    const Outcome outcome = read(content);
    m_before = outcome == Outcome::Read ? content : QJsonObject();
    return outcome;
}

VersionedJsonFile::Outcome VersionedJsonFile::read(QJsonObject& content)
{
    QFile file(m_path);
    if (!file.exists()) {
        return Outcome::Missing;
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return setAside();
    }
    const QJsonObject read = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const int version = read.value(versionKey).toInt(0);
    if (version < 1 || version > m_version) {
        return setAside();
    }
    content = read;
    return Outcome::Read;
}

VersionedJsonFile::Outcome VersionedJsonFile::setAside()
{
    const QFileInfo info(m_path);
    for (int number = 1;; ++number) {
        m_asidePath = info.dir().filePath(
            QStringLiteral("%1.kept-%2.%3")
                .arg(info.completeBaseName(), QString::number(number), info.suffix())
        );
        if (!QFileInfo::exists(m_asidePath)) {
            m_mayWrite = QFile::rename(m_path, m_asidePath);
            return Outcome::SetAside;
        }
    }
}

bool VersionedJsonFile::save(const QJsonObject& content)
{
    if (!m_mayWrite || !QDir().mkpath(QFileInfo(m_path).path())) {
        return false;
    }
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLockMs);
    lock.tryLock(lockWaitMs); // Without it a loss is possible, and without saving it is certain.
    QJsonObject there;
    const Outcome outcome = read(there);
    const bool isShared = outcome == Outcome::Read;
    if (!m_mayWrite || !write(isShared ? mergedJson(there, m_before, content) : content)) {
        return false;
    }
    m_before = content;
    return true;
}

bool VersionedJsonFile::write(QJsonObject content) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    content.insert(versionKey, m_version);
    const QByteArray bytes = QJsonDocument(content).toJson();
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace ui
