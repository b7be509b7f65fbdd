// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace test {

/// What a call of lovelace-cli left behind.
struct Call
{
    int status = -1;
    QString out;
    QString err;

    /// The objects on standard output; an invalid line gives an empty one.
    QList<QJsonObject> json() const
    {
        QList<QJsonObject> objects;
        for (const QString& line : out.split('\n', Qt::SkipEmptyParts)) {
            objects << QJsonDocument::fromJson(line.toUtf8()).object();
        }
        return objects;
    }
};

/// Runs `program` to its end.
inline Call runProgram(
    const QString& program, const QStringList& arguments, const QStringList& environment = {}
)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {
        process.exitCode(),
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

inline Call lovelaceCli(const QStringList& arguments, const QStringList& environment = {})
{
    return runProgram(LOVELACE_CLI, arguments, environment);
}

} // namespace test
