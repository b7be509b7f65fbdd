// SPDX-License-Identifier: GPL-3.0-or-later
// How long the playground keeps the window's thread busy while it trains, and how fast it trains
// meanwhile; then with how many of ten seeds its defaults solve their data sets, and how soon.
// Usage: lovelace-playground-bench
#include "ui/labs/playground.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <vector>

#include "tests/support/playground_runs.h"

namespace {

constexpr qint64 watchedMs = 5000;
constexpr int largestLayers = 6;

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// Turns of the event loop that did something, in the course of a run.
void watchRun(QTextStream& out, const QString& name, const ui::PlaygroundSetup& setup)
{
    ui::Playground page;
    page.resize(1094, 860);
    page.show();
    page.document().changeSetup(name, setup);
    QTest::qWaitFor([&page] { return page.isReady(); });
    page.run().train();
    std::vector<qint64> turns;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < watchedMs) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        if (const qint64 taken = turn.nsecsElapsed(); taken > 100'000) {
            turns.push_back(taken);
        }
        QTest::qSleep(1);
    }
    const auto epochs = static_cast<double>(page.document().numbers().epoch);
    std::ranges::sort(turns);
    const auto at = [&turns](double share) {
        return milliseconds(turns.at(std::size_t(share * double(turns.size() - 1))));
    };
    out << QString("%1: %2 turns, median %3 ms, 99 of 100 below %4 ms, longest %5 ms; %6 epochs "
                   "a second\n")
               .arg(name)
               .arg(turns.size())
               .arg(at(0.5), 0, 'f', 1)
               .arg(at(0.99), 0, 'f', 1)
               .arg(at(1), 0, 'f', 1)
               .arg(epochs * 1000 / watchedMs, 0, 'f', 0);
    out.flush();
}

void solve(QTextStream& out, nn::PlaneData data)
{
    constexpr std::uint32_t seedCount = 10;
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
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    ui::applyTheme(application, {.choice = ui::ThemeChoice::Light});
    QTextStream out(stdout);
    ui::PlaygroundSetup setup;
    setup.data = nn::PlaneData::spiral;
    watchRun(out, "Defaults", setup);
    setup.layers.assign(largestLayers, {ui::mostHiddenNeurons, nn::Activation::gelu});
    setup.features.assign(nn::all_plane_features.begin(), nn::all_plane_features.end());
    watchRun(out, "Largest", setup);
    for (const nn::PlaneData data : nn::all_plane_data) {
        if (!nn::is_regression(data)) {
            solve(out, data);
        }
    }
    return 0;
}
