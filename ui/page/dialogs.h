// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace ui {

/// Asks which file. Tests pass their own.
class FileDialogs
{
public:
    virtual ~FileDialogs() = default;

    /// Path of an existing file, or empty if the user thought better of it.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;

    /// Path to write to, or empty. `proposal` is a folder, a file name or both. Asks before an
    /// existing file is replaced.
    virtual QString saveFile(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter
    ) = 0;

    /// Path of an existing folder, or empty. `start` is where to look first.
    virtual QString chooseFolder(QWidget* parent, const QString& title, const QString& start) = 0;
};

/// Asks on which printer and how. Tests pass their own.
class PrintDialogs
{
public:
    virtual ~PrintDialogs() = default;

    /// Sets up `printer`; false if the user thought better of it.
    virtual bool choosePrinter(QWidget* parent, const QString& title, QPrinter& printer) = 0;
};

/// Tells what went wrong. Tests pass their own.
class MessageBoxes
{
public:
    virtual ~MessageBoxes() = default;

    /// `what` in a line, then how it came about and what was kept.
    virtual void showError(QWidget* parent, const QString& what, const QString& detail) = 0;
    virtual void showAbout(QWidget* parent, const QString& title, const QString& richText) = 0;
};

} // namespace ui
