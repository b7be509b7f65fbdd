// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a key or a movement of the mouse until the figure with its formulas and
// plots is drawn again, through real widgets with real events. Usage: lovelace-figures-bench
#include "ui/controls/numberfield.h"
#include "ui/demos/demoregistry.h"
#include "ui/network/networkcanvas.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QTextStream>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace {

constexpr int editCount = 1000;
constexpr int editsOneWay = 20; ///< Then back, so that the number stays between its ends.

struct Figure
{
    const char* type;
    QJsonObject start;
};

/// What takes the keys: the diagram, with its first part chosen, or the first number field.
QWidget* editorOf(const ui::Demo& figure)
{
    if (auto* canvas = figure.findChild<ui::NetworkCanvas*>()) {
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right);
        return canvas;
    }
    auto* field = figure.findChild<ui::NumberField*>();
    field->setFocus();
    return field;
}

/// Counts what is painted, so that no time is told of a picture that nobody made.
class PaintWitness : public QObject
{
public:
    PaintWitness() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    bool hasSeen() { return std::exchange(m_count, 0) > 0; }

private:
    int m_count = 0;
};

/// Milliseconds from the beginning of each `step` until everything that it changed in the window of
/// `figure` is painted, sorted. Steps that return false do not count.
std::vector<double> measure(QWidget& figure, const std::function<bool(int)>& step)
{
    PaintWitness witness;
    std::vector<double> times;
    for (int index = 0; index < editCount; ++index) {
        QElapsedTimer time;
        time.start();
        const bool counts = step(index);
        QCoreApplication::processEvents();
        QEvent request(QEvent::UpdateRequest); // Now, not when the screen asks for it.
        QCoreApplication::sendEvent(figure.window(), &request);
        if (witness.hasSeen() && counts) {
            times.push_back(double(time.nsecsElapsed()) / 1e6);
        }
    }
    std::ranges::sort(times);
    return times;
}

/// Up for a while, then down again, so that a number stays between its ends.
bool isUpwards(int index)
{
    return index / editsOneWay % 2 == 0;
}

void report(const QString& name, const std::vector<double>& times)
{
    QTextStream out(stdout);
    out << name << ", " << times.size() << " times";
    if (!times.empty()) {
        out << ": median " << times[times.size() / 2] << " ms, 99 % within "
            << times[times.size() * 99 / 100] << " ms, longest " << times.back() << " ms";
    }
    out << Qt::endl;
}

/// Every key that changes a number, with the figure's own state as the witness.
void measureKeys(const QString& name, QWidget& whole, ui::Demo& figure)
{
    QWidget* editor = editorOf(figure);
    QJsonObject before = figure.saveState();
    report(name, measure(whole, [&](int index) {
               QTest::keyClick(editor, isUpwards(index) ? Qt::Key_Up : Qt::Key_Down);
               QJsonObject now = figure.saveState();
               return std::exchange(before, now) != now;
           }));
}

void measureFigure(const Figure& figure)
{
    QUndoStack stack;
    const auto demo = ui::makeDemo(QString::fromLatin1(figure.type), stack);
    demo->configure(figure.start);
    demo->resize(880, 400);
    demo->show();
    QCoreApplication::processEvents();
    measureKeys(QString::fromLatin1(figure.type), *demo, *demo);
}

/// The diagram of a 3 x 2 x 1 network with all its sums, and a plot and a live formula that follow
/// its output.
void measureNetworkWithFormulaAndPlot()
{
    QUndoStack stack;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    ui::Demo* network = ui::makeDemo(QStringLiteral("network-editor"), stack).release();
    ui::Demo* plot = ui::makeDemo(QStringLiteral("activation-plot"), stack).release();
    network->configure({});
    plot->configure({{"functions", QJsonArray {"sigmoid"}}, {"z", 0}});
    column->addWidget(network);
    column->addWidget(plot);
    QObject::connect(network, &ui::Demo::stateChanged, plot, [network, plot] {
        plot->restoreState({{"z", network->metrics().value(QStringLiteral("output"))}});
    });
    page.resize(880, 1000);
    page.show();
    QCoreApplication::processEvents();
    measureKeys(QStringLiteral("3 x 2 x 1 with formula and plot"), page, *network);
}

ui::NetworkPicture largePicture()
{
    ui::NetworkPicture picture;
    for (const std::size_t count : {15U, 10U, 10U}) {
        ui::PictureColumn column;
        column.neurons.resize(count);
        if (!picture.columns.empty()) {
            const std::size_t edges = picture.columns.back().neurons.size() * count;
            for (std::size_t i = 0; i < edges; ++i) {
                column.edges.push_back({std::sin(1.7 * double(i))});
            }
        }
        picture.columns.push_back(column);
    }
    return picture;
}

/// A diagram of 250 weights, one of which the mouse drags up and down; then Ctrl and the wheel.
void measureLargeNetwork()
{
    ui::NetworkCanvas canvas;
    ui::NetworkPicture picture = largePicture();
    canvas.setEditing(ui::NetworkEditing {0.1, 0, 3, 30});
    canvas.setPicture(picture);
    QObject::connect(
        &canvas,
        &ui::NetworkCanvas::editRequested,
        &canvas,
        [&](const ui::NetworkPart& part, double value) {
            auto& target = picture.columns[std::size_t(part.column)];
            target
                .edges[std::size_t(part.source) * target.neurons.size() + std::size_t(part.neuron)]
                .weight = value;
            canvas.setPicture(picture);
        }
    );
    canvas.resize(880, 600);
    canvas.show();
    QCoreApplication::processEvents();
    const ui::LayoutEdge* edge = canvas.layoutOfParts().findEdge(ui::weightPart(1, 0, 0));
    const QPoint from = edge->line.pointAt(0.5).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    report(QStringLiteral("15 x 10 x 10 dragged"), measure(canvas, [&](int index) {
               const int way = index % (2 * editsOneWay);
               QTest::mouseMove(
                   &canvas, from - QPoint(0, 6 * std::min(way, 2 * editsOneWay - way))
               );
               return true;
           }));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from);
    constexpr int zoomSteps = 6;
    report(QStringLiteral("15 x 10 x 10 zoomed"), measure(canvas, [&](int index) {
               const bool isIn = index / zoomSteps % 2 == 0;
               canvas.zoomBy(
                   isIn ? ui::NetworkZoom::step : 1 / ui::NetworkZoom::step, QPointF(300, 250)
               );
               return true;
           }));
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    ui::applyTheme(application, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    const std::vector<Figure> figures {
        {"activation-plot", {{"functions", QJsonArray {"sigmoid"}}, {"z", 0}}},
        {"network-editor", {}},
        {"neuron", {{"inputs", QJsonArray {0, 0, 0}}, {"weights", QJsonArray {1, 1, 1}}}},
        {"vanishing-gradient", {}},
        {"bumps", {{"target", "sine"}, {"activation", "tanh"}, {"seed", 1}, {"count", 8}}},
        {"decision-regions", {{"data", "corners"}, {"activation", "tanh"}}},
        {"threshold", {{"threshold", 0.5}, {"data", "even"}, {"seed", 4}}},
        {"three-classes", {{"view", "softmax"}, {"point", QJsonArray {0.9, 0.5}}}},
    };
    for (const Figure& figure : figures) {
        measureFigure(figure);
    }
    measureNetworkWithFormulaAndPlot();
    measureLargeNetwork();
    return 0;
}
