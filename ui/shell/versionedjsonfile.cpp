// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/versionedjsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

namespace ui {

namespace {

constexpr QLatin1String versionKey("version");

} // namespace

VersionedJsonFile::VersionedJsonFile(QString path, int version)
    : m_path(std::move(path)), m_version(version)
{ }

VersionedJsonFile::Outcome VersionedJsonFile::load(QJsonObject& content)
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

bool VersionedJsonFile::save(QJsonObject content) const
{
    if (!m_mayWrite || !QDir().mkpath(QFileInfo(m_path).path())) {
        return false;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    content.insert(versionKey, m_version);
    const QByteArray bytes = QJsonDocument(content).toJson();
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace ui
