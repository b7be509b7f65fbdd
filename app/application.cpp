// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/systemlanguage.h"
#include "ui/controls/spokencombobox.h"
#include "ui/lessons/lessoncheck.h"
#include "ui/shell/noticebar.h"
#include "ui/text/joinedtext.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace app {

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const ui::Language& language : ui::languages()) {
        codes.append(language.code);
    }
    return codes;
}

QString userFolder(const CommandLine& request)
{
    return request.dataFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : request.dataFolder;
}

QString networkFolder(const CommandLine& request)
{
    return userFolder(request) + QStringLiteral("/networks");
}

void printError(const QString& text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

int printed(const Answer& answer)
{
    if (!answer.text.isEmpty()) {
        printError(answer.text);
    }
    return answer.exitStatus;
}

/// As far as the desktop lets it.
void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState().setFlag(Qt::WindowMinimized, false));
    window.raise();
    window.activateWindow();
}

/// What the command line says goes before what was kept.
void prefer(const CommandLine& request, ui::Settings& settings)
{
    settings.look.choice = request.theme.value_or(settings.look.choice);
    settings.look.highContrast = settings.look.highContrast || request.highContrast;
    settings.look.textPercent = request.textPercent.value_or(settings.look.textPercent);
    if (!request.language.isEmpty()) {
        settings.look.language = request.language;
        settings.isLanguageChosen = true;
    }
    if (!request.page.isEmpty()) {
        settings.page = request.page;
    }
    if (!request.lessonsFolder.isEmpty()) {
        settings.lessonsFolder = QDir(request.lessonsFolder).absolutePath();
    }
}

} // namespace

Application::Application(QApplication& qtApplication, CommandLine request)
    : m_qtApplication(qtApplication)
    , m_theme(qtApplication)
    , m_request(std::move(request))
    , m_digits(Pages::digitFolders())
    , m_shelf(Pages::fixedIds(), {.digits = &m_digits})
    , m_pages(m_shelf, networkFolder(m_request))
    , m_keeper(userFolder(m_request))
    , m_handOver(userFolder(m_request))
{
    connect(&m_endRequests, &EndRequests::arrived, &m_qtApplication, [] { QApplication::exit(); });
}

Application::~Application() = default;

int Application::run()
{
    const bool isForPictures = !m_request.screenshotFolder.isEmpty();
    if (!isForPictures) {
        if (const auto answer = m_handOver.offer(m_request)) {
            return printed(*answer);
        }
    }
    ui::Settings settings;
    QJsonObject pageStates;
    load(settings, pageStates);
    ui::nameComboBoxes();
    apply(settings.look);
    m_shelf.setOwnFolder(settings.lessonsFolder);
    if (const auto answer = refusal(m_request)) {
        return printed(*answer);
    }
    makeWindow(settings, pageStates);
    tellProblems();
    m_window->show();
    if (!m_request.file.isEmpty()) {
        m_window->openFile(m_request.file);
    }
    if (isForPictures) {
        takeScreenshots();
    } else {
        keepFromNowOn();
        m_handOver.listen([this](const CommandLine& request) { return follow(request); });
    }
    return QApplication::exec();
}

void Application::load(ui::Settings& settings, QJsonObject& pageStates)
{
    // A picture for the documentation should not depend on who takes it.
    if (m_request.screenshotFolder.isEmpty()) {
        settings.look.language = systemLanguage();
        m_translations.use(settings.look.language); // For what the keeper may have to tell.
        m_keeper.load(settings, pageStates);
    }
    prefer(m_request, settings);
}

void Application::apply(const ui::ThemeSettings& look)
{
    m_translations.use(look.language);
    m_shelf.setLanguage(look.language);
    m_theme.apply(look);
}

void Application::makeWindow(const ui::Settings& settings, const QJsonObject& pageStates)
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts {
            .pages = m_pages.all(),
            .languages = languageCodes(),
            .fileDialogs = m_fileDialogs,
            .messageBoxes = m_messageBoxes,
            .printDialogs = m_printDialogs,
            .pageStates = pageStates,
            .networkFolder = networkFolder(m_request),
            .searchIndex = [this] { return m_pages.searchIndex(); },
            .speaker = &m_speaker,
        },
        settings
    );
    if (m_request.windowSize.isValid()) {
        m_window->resize(m_request.windowSize);
    }
    ui::MainWindow* window = m_window.get();
    connect(window, &ui::MainWindow::lookChosen, this, &Application::apply);
    connect(window, &ui::MainWindow::lessonsFolderChosen, &m_shelf, &ui::LessonShelf::setOwnFolder);
    connect(window, &ui::MainWindow::lessonsWanted, &m_shelf, &ui::LessonShelf::readAgain);
    connect(&m_shelf, &ui::LessonShelf::changed, this, &Application::showLessons);
    connect(&m_shelf, &ui::LessonShelf::problemsChanged, this, &Application::showLessons);
}

std::optional<Answer> Application::refusal(const CommandLine& request)
{
    QStringList ids;
    for (const ui::PageEntry& entry : m_pages.all()) {
        ids.append(entry.id);
    }
    if (request.page.isEmpty() || ids.contains(request.page)) {
        return {};
    }
    return Answer {
        tr("There is no page “%1”. There are: %2.").arg(request.page, ui::joinedList(ids)),
        Answer::badUsage};
}

Answer Application::follow(const CommandLine& request)
{
    ui::Settings wanted = m_window->settings();
    prefer(request, wanted);
    if (wanted.lessonsFolder != m_window->settings().lessonsFolder) {
        m_window->chooseLessons(wanted.lessonsFolder);
    }
    if (const auto answer = refusal(request)) {
        return *answer;
    }
    if (!(wanted.look == m_window->settings().look)) {
        m_window->chooseLook(wanted.look);
    }
    if (request.windowSize.isValid()) {
        m_window->resize(request.windowSize);
    }
    if (!request.page.isEmpty()) {
        m_window->showPage(request.page);
    }
    if (!request.file.isEmpty()) {
        m_window->openFile(request.file);
    }
    bringToFront(*m_window);
    return {};
}

void Application::showLessons()
{
    m_window->setPages(m_pages.all());
    tellProblems();
}

void Application::tellProblems()
{
    const QList<ui::LessonProblem> problems = m_shelf.problems();
    for (const ui::LessonProblem& problem : problems) {
        if (!m_toldProblems.contains(problem)) {
            printError(ui::problemText(problem));
        }
    }
    m_toldProblems = problems;
}

void Application::keepFromNowOn()
{
    const auto tell = [this](const QString& problem) {
        printError(problem);
        m_window->notice().say(problem);
    };
    connect(&m_keeper, &Keeper::failed, this, tell);
    if (const QStringList& problems = m_keeper.problems(); !problems.isEmpty()) {
        tell(problems.join(u'\n'));
    }
    m_keeper.watch(*m_window);
    connect(&m_qtApplication, &QApplication::aboutToQuit, &m_keeper, &Keeper::finish);
}

void Application::takeScreenshots()
{
    m_screenshots = std::make_unique<Screenshots>(*m_window, m_request.screenshotFolder);
    connect(m_screenshots.get(), &Screenshots::finished, this, [](const QString& problem) {
        if (!problem.isEmpty()) {
            printError(problem);
        }
        QCoreApplication::exit(problem.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    QMetaObject::invokeMethod(m_screenshots.get(), &Screenshots::start, Qt::QueuedConnection);
}

} // namespace app
