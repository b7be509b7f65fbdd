// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace app {

/// Standard output and standard error. Whole lines are written, each at once, so that whoever reads
/// them through a pipe has them as soon as they are made. Whoever stops reading harms nothing.
class Console
{
public:
    explicit Console(QString program);

    /// A line of text, or several.
    void print(const QString& text);
    /// One line with a JSON object.
    void print(const QJsonObject& object);
    /// "lovelace-cli: ..." on standard error.
    void complain(const QString& message);

    /// Shows `status` on standard error until another line is written or another status shown. Does
    /// nothing if that is not a terminal.
    void showStatus(const QString& status);
    bool hasStatus() const { return m_errorIsTerminal; }
    void clearStatus();

    /// Why standard output cannot be written to, as an errno; 0 as long as it can.
    int outputError() const { return m_outputError; }

private:
    void write(const QByteArray& line);

    QString m_program;
    bool m_errorIsTerminal;
    bool m_statusIsShown = false;
    int m_outputError = 0;
};

/// The shortest number that is read back as the same `value`; null if it is not finite, which JSON
/// has no way of writing.
QJsonValue jsonNumber(nn::Real value);

} // namespace app
