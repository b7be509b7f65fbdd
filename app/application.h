// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/pages.h"
#include "app/screenshots.h"
#include "app/translations.h"
#include "ui/shell/desktopdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QApplication;

namespace app {

/// The composition root: makes every part of the program and connects them.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication& qtApplication, CommandLine request);
    ~Application() override;

    /// Shows the window and returns the exit status once it is closed.
    int run();

private:
    bool knowsPage() const;
    void showLessons();
    void tellProblems();
    ui::Settings firstSettings();
    void apply(const ui::ThemeSettings& look);
    void makeWindow(const ui::Settings& settings);
    void keepSettings();
    void takeScreenshots();

    QApplication& m_qtApplication;
    CommandLine m_request;
    Translations m_translations;
    ui::LessonShelf m_shelf;
    QList<ui::LessonProblem> m_toldProblems; ///< Those of the last reading.
    std::unique_ptr<Pages> m_pages;
    ui::SettingsFile m_settingsFile;
    ui::DesktopFileDialogs m_fileDialogs;
    ui::DesktopMessageBoxes m_messageBoxes;
    ui::DesktopPrintDialogs m_printDialogs;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Screenshots> m_screenshots;
    QTimer m_saveTimer;
    bool m_saveFailureTold = false;
};

} // namespace app
