// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a movement of the pen to the new answer on the screen, through the real
// page with real events, for each built-in network. Usage: lovelace-ui-bench [data folder]
#include "ui/drawing/drawingpad.h"
#include "ui/labs/digitlab.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numbers>
#include <vector>

#include "tests/support/patience.h"

namespace {

constexpr int movementCount = 3000;
constexpr int movementsPerStroke = 50;
constexpr int strokesPerDrawing = 4;

/// Counts how often the window has been painted.
class PaintCounter : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return false;
    }
};

/// A hand's wave from left to right, `share` of the way, for stroke number `stroke`.
QPoint handAt(const QRectF& pad, int stroke, double share)
{
    const double x = 0.15 + 0.7 * share;
    const double y = 0.2 + 0.2 * stroke + 0.08 * std::sin(share * 4 * std::numbers::pi);
    return (pad.topLeft() + QPointF(x * pad.width(), y * pad.height())).toPoint();
}

/// Runs the event loop until `what` is true, for at most a second.
template <typename What>
void runUntil(What what)
{
    QElapsedTimer patience;
    patience.start();
    while (!what() && patience.elapsed() < 1000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// Milliseconds of each movement, sorted.
struct Times
{
    std::vector<double> wall;
    std::vector<double> cpu; ///< Without the waiting, also for other programs on the machine.
};

QString summary(const std::vector<double>& sorted)
{
    return QStringLiteral("median %1 ms, 99 % within %2 ms, longest %3 ms")
        .arg(sorted[sorted.size() / 2], 0, 'f', 2)
        .arg(sorted[sorted.size() * 99 / 100], 0, 'f', 2)
        .arg(sorted.back(), 0, 'f', 2);
}

Times measure(ui::DigitLab& lab)
{
    auto* pad = lab.findChild<ui::DrawingPad*>();
    const QRectF rect = pad->padRect();
    PaintCounter paints;
    lab.installEventFilter(&paints);
    bool answered = false;
    const auto connection =
        QObject::connect(&lab, &ui::DigitLab::answered, [&answered] { answered = true; });

    Times times;
    for (int stroke = 0; static_cast<int>(times.wall.size()) < movementCount; ++stroke) {
        const int row = stroke % strokesPerDrawing;
        if (row == 0) {
            pad->clear();
        }
        QTest::mousePress(pad, Qt::LeftButton, {}, handAt(rect, row, 0));
        for (int i = 1; i <= movementsPerStroke; ++i) {
            QCoreApplication::processEvents();
            answered = false;
            QElapsedTimer time;
            time.start();
            const std::clock_t ticks = std::clock();
            QTest::mouseMove(pad, handAt(rect, row, double(i) / movementsPerStroke));
            runUntil([&answered] { return answered; });
            const int before = paints.count;
            runUntil([&paints, before] { return paints.count > before; });
            times.wall.push_back(double(time.nsecsElapsed()) / 1e6);
            times.cpu.push_back(double(std::clock() - ticks) * 1e3 / CLOCKS_PER_SEC);
        }
        QTest::mouseRelease(pad, Qt::LeftButton, {}, handAt(rect, row, 1));
    }
    QObject::disconnect(connection);
    std::sort(times.wall.begin(), times.wall.end());
    std::sort(times.cpu.begin(), times.cpu.end());
    return times;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    ui::applyTheme(application, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    const QString data = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(DATA_FOLDER);
    ui::DigitLab lab({data + QStringLiteral("/models"), data + QStringLiteral("/mnist")});
    lab.resize(1094, 852);
    lab.show();
    QTextStream out(stdout);
    for (const char* name : {"one-layer", "two-layer", "convolutional"}) {
        const QString id = QString::fromLatin1(name);
        lab.chooseNetwork(id);
        if (!test::waitFor([&lab, &id] { return lab.isReady() && lab.networkId() == id; })) {
            out << id << ": cannot be loaded from " << data << Qt::endl;
            return 1;
        }
        const Times times = measure(lab);
        out << id << ", " << times.wall.size() << " movements\n  on screen after "
            << summary(times.wall) << "\n  of processor time " << summary(times.cpu) << Qt::endl;
    }
    return 0;
}
