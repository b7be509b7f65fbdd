// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes from its start to its first page, beyond what a window with nothing in
// it takes, and how much memory it has with each page open. The two are started by turns, so that a
// busy computer is as busy for both; times are medians. With --check it ends with 1 if one of the
// two is more than it should be.
//
//     lovelace-start-bench [--check] [ROUNDS]
#include "app/application.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "tests/bench/first_frame.h"

namespace {

constexpr int settlingMs = 1500; ///< For what a page loads once it is shown.
constexpr double mostMs = 400; ///< More than the empty window.
constexpr double mostMb = 200; ///< With any page.

/// Also what is shared with other programs, for there may be none.
double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024.0;
            }
        }
    }
    return 0;
}

/// This program as lovelace itself: until the first frame, or until `page` has settled.
int runLovelace(int argc, char** argv, const QString& folder, const QString& page)
{
    QApplication qtApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lovelace"));
    app::CommandLine request;
    request.page = page;
    request.dataFolder = folder;
    app::Application application(qtApplication, request);
    const bench::FirstFrame firstFrame([&page] {
        if (page.isEmpty()) {
            bench::tell(bench::processorMs());
            QApplication::quit();
            return;
        }
        QTimer::singleShot(settlingMs, qApp, [] {
            bench::tell(memoryMb());
            QApplication::quit();
        });
    });
    return application.run();
}

struct Start
{
    double wallMs;
    double told; ///< Processor milliseconds, or megabytes.
};

Start start(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QElapsedTimer time;
    time.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QByteArray told;
    while (!told.contains('\n') && process.waitForReadyRead()) {
        told += process.readAllStandardOutput();
    }
    const double wall = double(time.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return {wall, told.trimmed().toDouble()};
}

double median(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}

/// Whether both were seen, and Lovelace came soon enough.
bool compareStarts(const QString& self, const QString& folder, int rounds)
{
    std::vector<double> wall[2];
    std::vector<double> processor[2];
    bool isSeen = true;
    for (int round = 0; round < rounds; ++round) {
        const Start starts[] {
            start(QStringLiteral(EMPTY_WINDOW), {}),
            start(self, {QStringLiteral("--as-lovelace"), folder}),
        };
        for (int each = 0; each < 2; ++each) {
            wall[each].push_back(starts[each].wallMs);
            processor[each].push_back(starts[each].told);
            isSeen = isSeen && starts[each].told > 0;
        }
    }
    const char* names[] {"empty window", "Lovelace"};
    for (int each = 0; each < 2; ++each) {
        std::printf(
            "%-14s first page after %5.0f ms, processor %5.0f ms\n",
            names[each],
            median(wall[each]),
            median(processor[each])
        );
    }
    std::printf(
        "%-14s                  %5.0f ms, processor %5.0f ms\n",
        "more",
        median(wall[1]) - median(wall[0]),
        median(processor[1]) - median(processor[0])
    );
    return isSeen && median(wall[1]) - median(wall[0]) <= mostMs;
}

/// Whether every page was seen, and is light enough.
bool weighPages(const QString& self, const QString& folder)
{
    bool isGood = true;
    ui::LessonShelf shelf(app::Pages::fixedIds());
    shelf.setLanguage(QStringLiteral("en"));
    for (const ui::PageEntry& entry : app::Pages(shelf).all()) {
        const Start weighed = start(self, {QStringLiteral("--as-lovelace"), folder, entry.id});
        std::printf("%-24s %4.0f MB\n", qPrintable(entry.id), weighed.told);
        isGood = isGood && weighed.told > 0 && weighed.told <= mostMb;
    }
    return isGood;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc >= 3 && qstrcmp(argv[1], "--as-lovelace") == 0) {
        return runLovelace(
            argc,
            argv,
            QString::fromLocal8Bit(argv[2]),
            QString::fromLocal8Bit(argc > 3 ? argv[3] : "")
        );
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isCheck = arguments.removeAll(QStringLiteral("--check")) > 0;
    const int rounds = arguments.isEmpty() ? 15 : std::max(1, arguments.constFirst().toInt());
    const QString self = QCoreApplication::applicationFilePath();
    const bool isSoon = compareStarts(self, folder.path(), rounds);
    const bool isLight = weighPages(self, folder.path());
    if (!isCheck || (isSoon && isLight)) {
        return EXIT_SUCCESS;
    }
    std::printf(
        "Not good: the first page may take %.0f ms more than an empty window, and a page %.0f "
        "MB.\n",
        mostMs,
        mostMb
    );
    return EXIT_FAILURE;
}
