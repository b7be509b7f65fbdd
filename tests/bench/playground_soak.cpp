// SPDX-License-Identifier: GPL-3.0-or-later
// The playground under way for a long time: it trains without a rest while somebody edits all there
// is to edit, at random. Every minute it tells how far it is and how much memory it takes; in the
// end it fails if memory has grown. Meant for the sanitizers: CONTRIBUTING.md tells how.
#include "ui/labs/playground.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <malloc.h>
#include <unistd.h>
#include <vector>

#include "tests/bench/random_hands.h"
#include "tests/support/patience.h"

/// Of the address sanitizer, and there with it alone.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak));

namespace {

constexpr int minuteMs = 60'000;
constexpr int restMs = 100; ///< From one edit to the next.

struct Plan
{
    int minutes = 30;
    std::uint64_t seed = 1;
    double mostGrowth = 0.1; ///< Of memory, as a share.
};

Plan planFrom(const QStringList& arguments)
{
    Plan plan;
    QCommandLineParser parser;
    const QCommandLineOption minutes("minutes", "How long.", "N", QString::number(plan.minutes));
    const QCommandLineOption seed("seed", "Of the edits.", "N", QString::number(plan.seed));
    const QCommandLineOption growth(
        "growth", "Share by which memory may grow.", "SHARE", QString::number(plan.mostGrowth)
    );
    parser.addHelpOption();
    parser.addOptions({minutes, seed, growth});
    parser.process(arguments);
    plan.minutes = std::max(1, parser.value(minutes).toInt());
    plan.seed = parser.value(seed).toULongLong();
    plan.mostGrowth = parser.value(growth).toDouble();
    return plan;
}

constexpr double megabyte = 1e6;

/// In bytes, what the program has allocated and not freed, without what the allocator keeps for
/// itself.
double allocatedMemory()
{
    if (&__sanitizer_get_current_allocated_bytes != nullptr) {
        return double(__sanitizer_get_current_allocated_bytes());
    }
    const auto state = mallinfo2();
    return double(state.uordblks) + double(state.hblkhd);
}

/// In bytes, what of this process lies in memory: under a sanitizer that is mostly the sanitizer's,
/// which remembers every way on which memory was ever asked for.
double residentMemory()
{
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

double least(const std::vector<double>& numbers, std::size_t first, std::size_t count)
{
    const auto begin = numbers.begin() + std::ptrdiff_t(first);
    return *std::min_element(begin, begin + std::ptrdiff_t(count));
}

/// Counts the epochs of all runs of a document.
class EpochCount
{
public:
    explicit EpochCount(ui::NetworkDocument& document)
    {
        QObject::connect(&document, &ui::NetworkDocument::changed, &m_context, [this, &document] {
            m_last = document.numbers().epoch;
        });
        QObject::connect(
            &document,
            &ui::NetworkDocument::progressed,
            &m_context,
            [this, &document] {
                const std::size_t epoch = document.numbers().epoch;
                m_count += epoch > m_last ? epoch - m_last : 0;
                m_last = epoch;
            }
        );
    }
    std::size_t value() const { return m_count; }

private:
    QObject m_context; ///< With it the document stops telling this.
    std::size_t m_last = 0;
    std::size_t m_count = 0;
};

/// Whether memory has stayed flat, with a sentence about it. What a large network and a long
/// history take comes and goes, what leaks stays: the least of a third of the time is compared with
/// that of the last third. The first minutes do not count: what is made once has to be made first.
bool isFlat(const std::vector<double>& memory, double mostGrowth, QTextStream& out)
{
    constexpr std::size_t settling = 6; ///< A sixth of the time is for that.
    constexpr std::size_t compared = 3;
    const std::size_t first = memory.size() / settling;
    const std::size_t count = std::max<std::size_t>(1, memory.size() / compared);
    const double before = least(memory, first, count);
    const double after = least(memory, memory.size() - count, count);
    const double growth = after / before - 1;
    out << QString("Allocated: at least %1 MB from minute %2 to %3, %4 MB in the last %5 minutes: "
                   "%6 %, of %7 % allowed\n")
               .arg(before, 0, 'f', 2)
               .arg(first + 1)
               .arg(first + count)
               .arg(after, 0, 'f', 2)
               .arg(count)
               .arg(100 * growth, 0, 'f', 1)
               .arg(100 * mostGrowth, 0, 'f', 0);
    return growth <= mostGrowth;
}

/// The least that was allocated in every minute, in MB.
std::vector<double> soak(const Plan& plan, QTextStream& out)
{
    ui::Playground page;
    page.resize(1094, 860);
    page.show();
    page.activateWindow();
    if (!test::waitFor([&page] { return page.isReady(); })) {
        qFatal("The page does not get ready.");
    }
    const EpochCount epochs(page.document());
    RandomHands hands(page, plan.seed);
    std::size_t edits = 0;
    std::vector<double> minutes;
    for (int minute = 1; minute <= plan.minutes; ++minute) {
        std::vector<double> memory;
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < minuteMs) {
            hands.keepTraining();
            QTest::qWait(restMs);
            hands.edit();
            ++edits;
            memory.push_back(allocatedMemory() / megabyte);
        }
        minutes.push_back(least(memory, 0, memory.size()));
        out << QString("Minute %1: %2 epochs, %3 edits, %4 MB allocated, %5 MB of the process\n")
                   .arg(minute)
                   .arg(epochs.value())
                   .arg(edits)
                   .arg(minutes.back(), 0, 'f', 2)
                   .arg(residentMemory() / megabyte, 0, 'f', 1);
        out.flush();
    }
    return minutes;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    ui::applyTheme(application, {.choice = ui::ThemeChoice::Light});
    const Plan plan = planFrom(application.arguments());
    QTextStream out(stdout);
    return isFlat(soak(plan, out), plan.mostGrowth, out) ? 0 : 1;
}
