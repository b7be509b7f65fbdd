// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/lessons/lessoncheck.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace app {

namespace {

constexpr int saveDelayMs = 1000; ///< After the last change.

/// Languages that are offered: those whose translation is complete.
QStringList offeredLanguages()
{
    return {QStringLiteral("en")};
}

QString settingsPath(const CommandLine& request)
{
    const QString folder = request.dataFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : request.dataFolder;
    return QDir(folder).absoluteFilePath(QStringLiteral("settings.json"));
}

} // namespace

Application::Application(QApplication& qtApplication, CommandLine request)
    : m_qtApplication(qtApplication)
    , m_request(std::move(request))
    , m_shelf(Pages::fixedIds())
    , m_settingsFile(settingsPath(m_request))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    m_saveTimer.callOnTimeout(this, &Application::keepSettings);
}

Application::~Application() = default;

int Application::run()
{
    const ui::Settings settings = firstSettings();
    apply(settings.look);
    m_shelf.setOwnFolder(settings.lessonsFolder);
    m_pages = std::make_unique<Pages>(m_shelf, settings.pageStates);
    if (!knowsPage()) {
        return Answer::badUsage;
    }
    makeWindow(settings);
    tellProblems();
    m_window->show();
    if (!m_request.file.isEmpty()) {
        m_window->openModel(m_request.file);
    }
    if (!m_request.screenshotFolder.isEmpty()) {
        takeScreenshots();
    }
    return QApplication::exec();
}

ui::Settings Application::firstSettings()
{
    ui::Settings settings;
    const QString systemLanguage = ui::languageFor(QLocale::system().name());
    if (offeredLanguages().contains(systemLanguage)) {
        settings.look.language = systemLanguage;
    }
    // A picture for the documentation should not depend on who takes it.
    const bool pictures = !m_request.screenshotFolder.isEmpty();
    if (!pictures && m_settingsFile.load(settings) == ui::SettingsFile::Outcome::SetAside) {
        std::fprintf(
            stderr,
            "%s\n",
            qUtf8Printable(tr("The settings could not be read. They are kept as “%1”.")
                               .arg(m_settingsFile.asidePath()))
        );
    }
    settings.look.choice = m_request.theme.value_or(settings.look.choice);
    if (!m_request.language.isEmpty()) {
        settings.look.language = m_request.language;
    }
    settings.look.textPercent = m_request.textPercent.value_or(settings.look.textPercent);
    if (!m_request.page.isEmpty()) {
        settings.page = m_request.page;
    }
    if (!m_request.lessonsFolder.isEmpty()) {
        settings.lessonsFolder = QDir(m_request.lessonsFolder).absolutePath();
    }
    return settings;
}

void Application::apply(const ui::ThemeSettings& look)
{
    m_translations.use(look.language);
    m_shelf.setLanguage(look.language);
    ui::applyTheme(m_qtApplication, look);
}

void Application::makeWindow(const ui::Settings& settings)
{
    QStringList languages = offeredLanguages();
    if (!languages.contains(settings.look.language)) {
        languages.append(settings.look.language);
    }
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts {
            .pages = m_pages->all(),
            .languages = languages,
            .fileDialogs = m_fileDialogs,
            .messageBoxes = m_messageBoxes,
            .printDialogs = m_printDialogs,
        },
        settings
    );
    if (m_request.windowSize.isValid()) {
        m_window->resize(m_request.windowSize);
    }
    connect(m_window.get(), &ui::MainWindow::lookChosen, this, &Application::apply);
    ui::MainWindow* window = m_window.get();
    connect(window, &ui::MainWindow::lessonsFolderChosen, &m_shelf, &ui::LessonShelf::setOwnFolder);
    connect(window, &ui::MainWindow::lessonsWanted, &m_shelf, &ui::LessonShelf::readAgain);
    connect(&m_shelf, &ui::LessonShelf::changed, this, &Application::showLessons);
    connect(&m_shelf, &ui::LessonShelf::problemsChanged, this, &Application::showLessons);
    if (m_request.screenshotFolder.isEmpty()) {
        const auto later = qOverload<>(&QTimer::start);
        connect(m_window.get(), &ui::MainWindow::settingsChanged, &m_saveTimer, later);
        connect(&m_qtApplication, &QApplication::aboutToQuit, this, &Application::keepSettings);
    }
}

bool Application::knowsPage() const
{
    QStringList ids;
    for (const ui::PageEntry& entry : m_pages->all()) {
        ids.append(entry.id);
    }
    const bool isKnown = m_request.page.isEmpty() || ids.contains(m_request.page);
    if (!isKnown) {
        std::fprintf(
            stderr,
            "%s\n",
            qUtf8Printable(tr("There is no page “%1”. There are: %2.")
                               .arg(m_request.page, ids.join(QStringLiteral(", "))))
        );
    }
    return isKnown;
}

void Application::showLessons()
{
    m_window->setPages(m_pages->all());
    tellProblems();
}

void Application::tellProblems()
{
    const QList<ui::LessonProblem> problems = m_shelf.problems();
    for (const ui::LessonProblem& problem : problems) {
        if (!m_toldProblems.contains(problem)) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(ui::problemText(problem)));
        }
    }
    m_toldProblems = problems;
}

void Application::keepSettings()
{
    m_saveTimer.stop();
    const bool saved = m_settingsFile.save(m_window->settings());
    if (!saved && !std::exchange(m_saveFailureTold, true)) {
        std::fprintf(
            stderr,
            "%s\n",
            qUtf8Printable(tr("The settings cannot be written to “%1”.").arg(m_settingsFile.path()))
        );
    }
}

void Application::takeScreenshots()
{
    m_screenshots = std::make_unique<Screenshots>(*m_window, m_request.screenshotFolder);
    connect(m_screenshots.get(), &Screenshots::finished, this, [](const QString& problem) {
        if (!problem.isEmpty()) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        }
        QCoreApplication::exit(problem.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    QMetaObject::invokeMethod(m_screenshots.get(), &Screenshots::start, Qt::QueuedConnection);
}

} // namespace app
