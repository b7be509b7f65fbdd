// SPDX-License-Identifier: GPL-3.0-or-later
// How long a learner waits for a chapter, and how smoothly it scrolls: through the real window with
// real events. Times are wall times; "longest_ms" is the longest that nothing else could happen.
#include "app/pages.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <memory>
#include <utility>
#include <vector>

namespace {

/// Adds up how long events are worked on, without the waiting between them.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        QElapsedTimer time;
        time.start();
        const bool isDone = QApplication::notify(receiver, event);
        const double elapsed = double(time.nsecsElapsed()) / 1e6;
        m_sum += elapsed;
        m_longest = std::max(m_longest, elapsed);
        --m_depth;
        return isDone;
    }

    void restart() { m_sum = m_longest = 0; }
    double sum() const { return m_sum; } ///< Milliseconds, since restart().
    double longest() const { return m_longest; }

private:
    int m_depth = 0;
    double m_sum = 0;
    double m_longest = 0;
};

TimedApplication& application()
{
    return *static_cast<TimedApplication*>(qApp);
}

class NoFiles : public ui::FileDialogs
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return {};
    }
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
};

class NoPrinters : public ui::PrintDialogs
{
public:
    bool choosePrinter(QWidget*, const QString&, QPrinter&) override { return false; }
};

class NoMessages : public ui::MessageBoxes
{
public:
    void showError(QWidget*, const QString&, const QString&) override { }
    void showAbout(QWidget*, const QString&, const QString&) override { }
};

/// A window with the chapters and, as its first page, one that is empty.
class Window
{
public:
    Window()
    {
        m_shelf.setLanguage(QStringLiteral("en"));
        std::vector<ui::PageEntry> pages = m_pages.all();
        std::erase_if(pages, [](const ui::PageEntry& entry) {
            return entry.group != ui::PageGroup::Chapters;
        });
        pages.insert(
            pages.begin(),
            {.id = QStringLiteral("empty"),
             .title = [] { return QString(); },
             .create = [] { return std::make_unique<ui::Page>(); }}
        );
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowParts {
                std::move(pages), {QStringLiteral("en")}, m_files, m_messages, m_printers},
            ui::Settings {}
        );
        m_window->resize(1360, 900);
        m_window->show();
        leave();
    }

    /// Opens a page and returns the milliseconds until the learner sees it.
    double open(const QString& id)
    {
        QElapsedTimer time;
        time.start();
        m_window->showPage(id);
        m_shown = double(time.nsecsElapsed()) / 1e6;
        waitForPaint();
        return double(time.nsecsElapsed()) / 1e6;
    }
    double shown() const { return m_shown; } ///< Milliseconds of open() without the painting.

    void leave()
    {
        m_window->showPage(QStringLiteral("empty"));
        settle();
    }
    void settle() { QTest::qWait(50); }

    /// Turns the wheel by one notch and returns the milliseconds of work until it is painted.
    double scroll(int notches)
    {
        auto& area = *m_window->page().findChild<QScrollArea*>();
        const QPointF place = area.viewport()->rect().center();
        const QPointF global = area.viewport()->mapToGlobal(place);
        QWheelEvent wheel(
            place, global, {}, {0, -120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase, false
        );
        const int before = area.verticalScrollBar()->value();
        application().restart();
        QCoreApplication::sendEvent(area.viewport(), &wheel);
        if (area.verticalScrollBar()->value() == before) {
            return -1;
        }
        waitForPaint();
        return application().sum();
    }

private:
    void waitForPaint()
    {
        PaintWatch watch;
        m_window->installEventFilter(&watch);
        while (!watch.isPainted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    class PaintWatch : public QObject
    {
    public:
        bool isPainted = false;

    protected:
        bool eventFilter(QObject*, QEvent* event) override
        {
            isPainted |= event->type() == QEvent::UpdateRequest;
            return false;
        }
    };

    NoFiles m_files;
    NoMessages m_messages;
    NoPrinters m_printers;
    ui::DigitStore m_digits {app::Pages::digitFolders()};
    ui::LessonShelf m_shelf {app::Pages::fixedIds(), {.digits = &m_digits}};
    app::Pages m_pages {m_shelf};
    std::unique_ptr<ui::MainWindow> m_window;
    double m_shown = 0;
};

/// A chapter that has not been shown since the program started.
void open_first(benchmark::State& state, const QString& chapter)
{
    double longest = 0;
    for (auto unused : state) {
        Window window;
        application().restart();
        state.SetIterationTime(window.open(chapter) / 1e3);
        longest = std::max({longest, application().longest(), window.shown()});
    }
    state.counters["longest_ms"] = longest;
}

/// A chapter that was shown before.
void open_again(benchmark::State& state, const QString& chapter)
{
    Window window;
    window.open(chapter);
    window.settle();
    for (auto unused : state) {
        window.leave();
        state.SetIterationTime(window.open(chapter) / 1e3);
    }
}

/// Down through a chapter and up again with the wheel; one iteration is one frame.
void scroll(benchmark::State& state, const QString& chapter)
{
    Window window;
    window.open(chapter);
    window.settle();
    int direction = 1;
    std::vector<double> frames;
    for (auto unused : state) {
        double frame = window.scroll(direction);
        if (frame < 0) {
            direction = -direction;
            frame = window.scroll(direction);
        }
        frames.push_back(frame);
        state.SetIterationTime(frame / 1e3);
    }
    std::ranges::sort(frames);
    state.counters["p99_ms"] = frames[frames.size() * 99 / 100];
    state.counters["longest_ms"] = frames.back();
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    TimedApplication qtApplication(argc, argv);
    ui::applyTheme(qtApplication, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    const auto add = [](const char* name, auto* function, int iterations) {
        const ui::LessonLibrary library =
            ui::LessonLibrary::read(ui::LessonLibrary::shippedFolder(), QStringLiteral("en"));
        for (const ui::Lesson& lesson : library.lessons()) {
            const std::string title = std::string(name) + '/' + lesson.id.toStdString();
            benchmark::RegisterBenchmark(title.c_str(), function, lesson.id)
                ->Unit(benchmark::kMillisecond)
                ->UseManualTime()
                ->Iterations(iterations);
        }
    };
    add("open_first", open_first, 5);
    add("open_again", open_again, 10);
    add("scroll", scroll, 300);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
