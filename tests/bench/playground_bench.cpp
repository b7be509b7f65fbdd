// SPDX-License-Identifier: GPL-3.0-or-later
// How long the playground keeps the window's thread busy while it trains, how many pictures a
// second it shows and how fast it trains meanwhile, and how fast the engine alone would; then with
// how many of ten seeds its defaults solve their data sets, and how soon. With --check it ends with
// 1 if a run is not as it should be. Usage: lovelace-playground-bench [--check]
#include "ui/jobs/framepace.h"
#include "ui/labs/comparisonpanel.h"
#include "ui/labs/outputpanel.h"
#include "ui/labs/playground.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/regionmap.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollArea>
#include <QTest>
#include <QTextStream>
#include <QUndoStack>
#include <QWindow>

#include <algorithm>
#include <ctime>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "tests/support/patience.h"
#include "tests/support/playground_runs.h"

namespace {

constexpr qint64 watchedMs = 5000;
constexpr qint64 aloneMs = 1000;
constexpr double mostTurnMs = 10; ///< Of work and of waiting for anything but a processor.
constexpr double leastPictures = 60; ///< In a second, as many as a screen shows.
/// Of the epochs of the engine alone, on two processors that also make the pictures.
constexpr double leastSpeed = 0.25;
constexpr std::uint32_t seedCount = 10;
constexpr double leastTurnMs = 0.1; ///< Less is a turn in which nothing happened.

/// Where the time of this thread went since it began, in milliseconds; the rest it slept.
struct SpentTime
{
    double worked = 0; ///< On a processor,
    double queued = 0; ///< and in want of one, which others had.

    SpentTime operator-(const SpentTime& earlier) const
    {
        return {worked - earlier.worked, queued - earlier.queued};
    }
};

/// The clock of a thread is exact; what Linux writes of its work is as old as the last tick of the
/// scheduler. Of its queueing it writes at each of its ends; see
/// Documentation/scheduler/sched-stats.rst.
SpentTime spentTime()
{
    timespec worked {};
    QFile file("/proc/thread-self/schedstat");
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked) != 0 || !file.open(QIODevice::ReadOnly)) {
        qFatal("This kernel does not tell where the time goes.");
    }
    return {
        double(worked.tv_sec) * 1e3 + double(worked.tv_nsec) / 1e6,
        file.readAll().split(' ').at(1).toDouble() / 1e6};
}

QString spread(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times.empty() ? 0 : times.at(std::size_t(share * double(times.size() - 1)));
    };
    return QString("median %1 ms, 99 of 100 below %2 ms, longest %3 ms")
        .arg(at(0.5), 0, 'f', 1)
        .arg(at(0.99), 0, 'f', 1)
        .arg(at(1), 0, 'f', 1);
}

/// Counts how often a widget is painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_value += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    double perSecond() const { return m_value * 1000.0 / watchedMs; }

private:
    int m_value = 0;
};

/// Tells which events the window's thread was busy with.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 && event->type() != QEvent::Paint) {
            return QApplication::notify(receiver, event); // Part of another one.
        }
        const QString name = QStringLiteral("%1 for %2")
                                 .arg(QVariant::fromValue(event->type()).toString())
                                 .arg(QString::fromLatin1(receiver->metaObject()->className()));
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isTaken = QApplication::notify(receiver, event);
        --m_depth;
        double& longest = m_longest[name];
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
        return isTaken;
    }

    /// The kinds of events that took longest since this was asked last, with the longest of each.
    QStringList takeLongest()
    {
        std::vector<std::pair<double, QString>> sorted;
        for (const auto& [name, time] : std::exchange(m_longest, {})) {
            sorted.emplace_back(time, name);
        }
        std::ranges::sort(sorted, std::greater());
        QStringList texts;
        for (std::size_t i = 0; i < std::min<std::size_t>(sorted.size(), 7); ++i) {
            texts << QString("%1 ms %2").arg(sorted[i].first, 0, 'f', 1).arg(sorted[i].second);
        }
        return texts;
    }

private:
    int m_depth = 0;
    std::map<QString, double> m_longest;
};

/// Epochs in a second of the same training without a window, a history and losses of test points.
double epochsAlone(const ui::PlaygroundSetup& setup)
{
    const auto answers = ui::AnswerKind::Classes;
    const auto count = static_cast<std::size_t>(setup.pointCount);
    const ui::SplitPoints points = ui::split(
        nn::make_plane_data(*setup.data, count, setup.noise, setup.pointSeed), setup, answers
    );
    const nn::Dataset training = nn::make_plane_dataset(points.training, setup.features);
    const nn::Topology topology = ui::topologyOf(setup, answers);
    auto trainer = nn::Trainer::make(
        topology, ui::startOf(setup, topology), training, ui::optionsOf(setup, answers)
    );
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < aloneMs) {
        trainer->run_epoch();
    }
    return double(trainer->epoch()) * 1000 / double(timer.elapsed());
}

struct Watched
{
    double longestTurn = 0; ///< Milliseconds, without those in want of a processor.
    double fewestPictures = 0; ///< In a second, of the network or of a map.
    double speed = 0; ///< Of all epochs, as a share of those by the engine alone.

    bool isGood() const
    {
        return longestTurn <= mostTurnMs && fewestPictures >= leastPictures && speed >= leastSpeed;
    }
};

/// What is watched: one run with its network, alone or while it is edited, or two that are
/// compared.
enum class Runs
{
    One,
    Edited,
    Two
};

/// Somebody who edits while the network is trained: drags a weight up and down, undoes it, and
/// looks at values of the map. One movement a frame, as from a mouse.
class BusyHands
{
public:
    explicit BusyHands(ui::Playground& page)
        : m_page(page), m_map(page.findChild<ui::OutputPanel*>()->map())
    {
        const auto& canvas = *page.findChild<ui::NetworkCanvas*>();
        const QRectF label = canvas.layoutOfParts().edges.back().label;
        m_weight = canvas.mapTo(&page, label.center().toPoint());
        m_clock.start();
    }

    /// What is to be done by now.
    void act()
    {
        for (; m_frame < m_clock.elapsed() / ui::FramePace::frameMs; ++m_frame) {
            move(static_cast<int>(m_frame % 60));
        }
    }

private:
    void move(int frame)
    {
        QWindow* window = m_page.windowHandle();
        const QPoint dragged = m_weight - QPoint(0, frame % 20);
        if (frame == 0) {
            QTest::mousePress(window, Qt::LeftButton, {}, m_weight);
        } else if (frame < 40) {
            QTest::mouseMove(window, dragged);
        } else if (frame == 40) {
            QTest::mouseRelease(window, Qt::LeftButton, {}, dragged);
            m_page.undoStack()->undo();
        } else {
            QTest::mouseMove(window, m_map.mapTo(&m_page, QPoint(2 * frame, 2 * frame)));
        }
    }

    ui::Playground& m_page;
    ui::RegionMap& m_map;
    QPoint m_weight; ///< Where it is taken hold of.
    QElapsedTimer m_clock;
    qint64 m_frame = 0;
};

/// The two widgets of a run that are painted most often.
std::pair<QWidget*, QWidget*> painted(ui::Playground& page, Runs runs)
{
    if (runs != Runs::Two) { // There is a hidden map.
        return {page.findChild<ui::NetworkCanvas*>(), &page.findChild<ui::OutputPanel*>()->map()};
    }
    auto* panel = page.findChild<ui::ComparisonPanel*>();
    page.comparison().setOn(true);
    QCoreApplication::processEvents(); // It gets its place.
    page.findChild<QScrollArea*>()->ensureWidgetVisible(&panel->mapA(), 0, 200);
    page.repaint(); // What is new in sight is not drawn by the run.
    return {&panel->mapA(), &panel->mapB()};
}

/// Turns of the event loop that did something, in the course of a run.
Watched watchRun(
    WatchedApplication& application,
    QTextStream& out,
    const QString& name,
    const ui::PlaygroundSetup& setup,
    Runs runs = Runs::One
)
{
    ui::Playground page;
    page.resize(1094, 860);
    page.show();
    page.document().changeSetup(name, setup);
    if (!test::waitFor([&page] { return page.isReady(); })) {
        qFatal("The page does not get ready.");
    }
    const auto [one, other] = painted(page, runs);
    page.run().train();
    std::optional<BusyHands> hands;
    if (runs == Runs::Edited) {
        hands.emplace(page);
    }
    application.takeLongest();
    const PaintCount ones(*one);
    const PaintCount others(*other);
    std::vector<double> turns;
    std::vector<double> worked;
    std::vector<double> queued;
    std::vector<double> blocked; ///< Worked, or waited for something that is not a processor.
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < watchedMs) {
        const SpentTime before = spentTime();
        QElapsedTimer turn;
        turn.start();
        if (hands) {
            hands->act();
        }
        QCoreApplication::processEvents();
        if (const double taken = double(turn.nsecsElapsed()) / 1e6; taken > leastTurnMs) {
            const SpentTime spent = spentTime() - before;
            turns.push_back(taken);
            worked.push_back(spent.worked);
            queued.push_back(spent.queued);
            blocked.push_back(taken - spent.queued);
        }
        QTest::qSleep(1);
    }
    const double epochs = static_cast<double>(page.document().numbers().epoch) * 1000 / watchedMs;
    page.run().pause(); // Not beside the engine alone.
    if (!test::waitFor([&page] { return !page.run().isRunning(); })) {
        qFatal("The run does not end.");
    }
    out << QString("%1: %2 turns\n  by the clock: %3\n  of work: %4\n  in want of a processor: %5\n"
                   "  the clock without that: %6\n")
               .arg(name)
               .arg(turns.size())
               .arg(spread(turns), spread(worked), spread(queued), spread(blocked));
    const double alone = epochsAlone(setup);
    out << QString("  in a second: %1 pictures of the %2, %3 of the %4, %5 epochs "
                   "(%6 by the engine alone)\n  longest events: %7\n")
               .arg(ones.perSecond(), 0, 'f', 0)
               .arg(runs == Runs::Two ? "first output" : "network")
               .arg(others.perSecond(), 0, 'f', 0)
               .arg(runs == Runs::Two ? "second output" : "output")
               .arg(epochs, 0, 'f', 0)
               .arg(alone, 0, 'f', 0)
               .arg(application.takeLongest().join("; "));
    out.flush();
    return {
        .longestTurn = blocked.empty() ? 0 : *std::ranges::max_element(blocked),
        .fewestPictures = std::min(ones.perSecond(), others.perSecond()),
        .speed = (runs == Runs::Two ? 2 : 1) * epochs / alone,
    };
}

/// Whether every seed did.
bool solve(QTextStream& out, nn::PlaneData data)
{
    constexpr std::size_t mostEpochs = 1000;
    std::vector<std::size_t> epochs;
    for (std::uint32_t seed = 1; seed <= seedCount; ++seed) {
        if (const auto needed = test::epochs_to_solve(data, seed, mostEpochs)) {
            epochs.push_back(*needed);
        }
    }
    std::ranges::sort(epochs);
    const std::string name(nn::name_of(data));
    out << QString("%1: solved with %2 of %3 seeds")
               .arg(QString::fromStdString(name))
               .arg(epochs.size())
               .arg(seedCount);
    if (!epochs.empty()) {
        out << QString(", in %1 to %2 epochs").arg(epochs.front()).arg(epochs.back());
    }
    out << '\n';
    out.flush();
    return epochs.size() == seedCount;
}

} // namespace

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    ui::applyTheme(application, {.choice = ui::ThemeChoice::Light});
    QTextStream out(stdout);
    ui::PlaygroundSetup setup;
    setup.data = nn::PlaneData::spiral;
    bool isGood = watchRun(application, out, "Defaults", setup).isGood();
    isGood = watchRun(application, out, "Edited", setup, Runs::Edited).isGood() && isGood;
    isGood = watchRun(application, out, "Two runs", setup, Runs::Two).isGood() && isGood;
    setup.layers.assign(ui::mostHiddenLayers, {ui::mostHiddenNeurons, nn::Activation::gelu});
    setup.features.assign(nn::all_plane_features.begin(), nn::all_plane_features.end());
    isGood = watchRun(application, out, "Largest", setup).isGood() && isGood;
    for (const nn::PlaneData data : nn::all_plane_data) {
        if (!nn::is_regression(data)) {
            isGood = solve(out, data) && isGood;
        }
    }
    const bool isCheck = application.arguments().contains(QStringLiteral("--check"));
    if (isCheck && !isGood) {
        out << QString("Not good: a run needs turns of at most %1 ms, %2 pictures a second and "
                       "%3 % of the speed of the engine alone, and every data set is solved with "
                       "every seed.\n")
                   .arg(mostTurnMs)
                   .arg(leastPictures)
                   .arg(100 * leastSpeed);
    }
    return isCheck && !isGood ? 1 : 0;
}
