// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/contentsview.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowmenu.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <memory>
#include <optional>

/// Chooses what the test says, and remembers what it was asked.
class ScriptedDialogs : public ui::FileDialogs
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return answer; }
    QString saveFile(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        proposed = proposal;
        return answer;
    }
    QString chooseFolder(QWidget*, const QString&, const QString& start) override
    {
        proposed = start;
        return answer;
    }

    QString answer;
    QString proposed;
};

/// "Prints" to a file.
class PrinterInFile : public ui::PrintDialogs
{
public:
    bool choosePrinter(QWidget*, const QString&, QPrinter& printer) override
    {
        printer.setOutputFileName(path);
        return !path.isEmpty();
    }

    QString path;
};

class RecordedMessages : public ui::MessageBoxes
{
public:
    void showError(QWidget*, const QString& what, const QString& detail) override
    {
        errors.append(what + u'\n' + detail);
    }
    void showAbout(QWidget*, const QString&, const QString& text) override { about = text; }

    QStringList errors;
    QString about;
};

/// A page with a field, an undo stack, a command and a model that is only a path.
class NotePage : public ui::Page
{
public:
    NotePage() : note(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(note);
        command.setText(QStringLiteral("Clear Note"));
        command.setShortcut(Qt::CTRL | Qt::Key_D);
        addAction(&command);
        connect(&command, &QAction::triggered, note, &QLineEdit::clear);
    }

    QUndoStack* undoStack() override { return &stack; }
    QList<QAction*> commands() override { return {&command, nullptr}; }
    QList<ui::KeyHint> keyHints() const override
    {
        return {{QStringLiteral("Arrows"), QStringLiteral("Move the pen")}};
    }
    QJsonObject saveState() const override
    {
        return {{QStringLiteral("note"), note->text()}, {QStringLiteral("model"), opened}};
    }
    void restoreState(const QJsonObject& state) override
    {
        note->setText(state.value(QLatin1String("note")).toString());
        opened = state.value(QLatin1String("model")).toString();
    }
    void openModel(const QString& path, const Finished& finished) override
    {
        if (path.endsWith(QLatin1String("bad.lovelace"))) {
            finished(nn::Error {nn::ErrorCode::truncated, path.toStdString(), 101'770, 40});
            return;
        }
        opened = path;
        finished({});
    }
    void saveModel(const QString& path, const Finished& finished) override
    {
        if (path.startsWith(QLatin1String("/full/"))) {
            finished(nn::Error {nn::ErrorCode::cannot_write, path.toStdString()});
            return;
        }
        saved = path;
        finished({});
    }
    QString proposedFileName() const override { return QStringLiteral("mine.lovelace"); }

    QLineEdit* note;
    QUndoStack stack;
    QAction command;
    QString opened;
    QString saved;
};

/// A main window with two pages and dialogs that answer by themselves.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    void open(ui::Settings settings = {}, QJsonObject pageStates = {});
    NotePage& page() { return static_cast<NotePage&>(m_window->page()); }
    ui::ContentsView& contents() { return *m_window->findChild<ui::ContentsView*>(); }
    void press(const QKeySequence& keys) { QTest::keySequence(m_window.get(), keys); }
    void drop(const QList<QUrl>& urls);

    ScriptedDialogs m_dialogs;
    RecordedMessages m_messages;
    PrinterInFile m_printers;
    QString m_networkFolder; ///< For sessions that are opened.
    std::unique_ptr<ui::MainWindow> m_window;

protected slots:
    void init();
    void cleanup();
};
