// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/endrequests.h"
#include "app/handover.h"
#include "app/keeper.h"
#include "app/pages.h"
#include "app/screenshots.h"
#include "app/translations.h"
#include "ui/digits/digitstore.h"
#include "ui/shell/desktopdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemspeaker.h"
#include "ui/theme/themefollower.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace app {

/// The composition root: makes every part of the program and connects them.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication& qtApplication, CommandLine request);
    ~Application() override;

    /// Shows the window and returns the exit status once it is closed; at once if the request was
    /// handed over to a program that runs already.
    int run();

private:
    /// As things were at the last end, but for what the command line says.
    void load(ui::Settings& settings, QJsonObject& pageStates);
    void apply(const ui::ThemeSettings& look);
    /// What is wrong with the page that is asked for; nothing if it is there.
    std::optional<Answer> refusal(const CommandLine& request);
    /// Does in the open window what another start of the program was asked for.
    Answer follow(const CommandLine& request);
    void showLessons();
    void tellProblems();
    void makeWindow(const ui::Settings& settings, const QJsonObject& pageStates);
    void keepFromNowOn();
    void takeScreenshots();

    QApplication& m_qtApplication;
    ui::ThemeFollower m_theme;
    CommandLine m_request;
    Translations m_translations;
    ui::DigitStore m_digits;
    ui::LessonShelf m_shelf;
    Pages m_pages;
    QList<ui::LessonProblem> m_toldProblems; ///< Those of the last reading.
    Keeper m_keeper;
    HandOver m_handOver;
    EndRequests m_endRequests;
    ui::DesktopFileDialogs m_fileDialogs;
    ui::DesktopMessageBoxes m_messageBoxes;
    ui::DesktopPrintDialogs m_printDialogs;
    ui::SystemSpeaker m_speaker;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Screenshots> m_screenshots;
};

} // namespace app
