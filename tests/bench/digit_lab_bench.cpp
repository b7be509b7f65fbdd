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
#include <numbers>
#include <vector>

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

/// Milliseconds of each movement.
std::vector<double> measure(ui::DigitLab& lab)
{
    auto* pad = lab.findChild<ui::DrawingPad*>();
    const QRectF rect = pad->padRect();
    PaintCounter paints;
    lab.installEventFilter(&paints);
    bool answered = false;
    const auto connection =
        QObject::connect(&lab, &ui::DigitLab::answered, [&answered] { answered = true; });

    std::vector<double> times;
    for (int stroke = 0; static_cast<int>(times.size()) < movementCount; ++stroke) {
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
            QTest::mouseMove(pad, handAt(rect, row, double(i) / movementsPerStroke));
            runUntil([&answered] { return answered; });
            const int before = paints.count;
            runUntil([&paints, before] { return paints.count > before; });
            times.push_back(double(time.nsecsElapsed()) / 1e6);
        }
        QTest::mouseRelease(pad, Qt::LeftButton, {}, handAt(rect, row, 1));
    }
    QObject::disconnect(connection);
    std::sort(times.begin(), times.end());
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
        if (!QTest::qWaitFor([&lab, &id] { return lab.isReady() && lab.networkId() == id; })) {
            out << id << ": cannot be loaded from " << data << Qt::endl;
            return 1;
        }
        const std::vector<double> times = measure(lab);
        out << id << ": median " << times[times.size() / 2] << " ms, 99 % within "
            << times[times.size() * 99 / 100] << " ms, longest " << times.back() << " ms, of "
            << times.size() << " movements" << Qt::endl;
    }
    return 0;
}
