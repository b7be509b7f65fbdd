// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

/// What tests need to hand bytes back and forth between Qt and the engine.
namespace test {

using Bytes = std::vector<std::uint8_t>;

inline Bytes bytes_of(QByteArrayView content)
{
    return {content.begin(), content.end()};
}

inline QByteArray array_of(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

inline std::filesystem::path path_of(const QString& path)
{
    return path.toStdString();
}

/// The whole file; empty if it cannot be read.
inline QByteArray content_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString& path, std::span<const std::uint8_t> bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(array_of(bytes)) == static_cast<qint64>(bytes.size());
}

} // namespace test
