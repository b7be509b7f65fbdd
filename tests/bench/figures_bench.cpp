// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a key that changes a number until the figure with its formulas and plots
// is drawn again, through real widgets with real events. Usage: lovelace-figures-bench
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

#include <algorithm>
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

/// Milliseconds of each edit, sorted.
std::vector<double> measure(ui::Demo& figure)
{
    QWidget* editor = editorOf(figure);
    QImage screen(figure.size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int index = 0; index < editCount; ++index) {
        const bool isUpwards = index / editsOneWay % 2 == 0;
        const QJsonObject before = figure.saveState();
        QElapsedTimer time;
        time.start();
        QTest::keyClick(editor, isUpwards ? Qt::Key_Up : Qt::Key_Down);
        QCoreApplication::processEvents();
        figure.render(&screen); // Everything, not only what has changed.
        const double elapsed = double(time.nsecsElapsed()) / 1e6;
        if (figure.saveState() != before) {
            times.push_back(elapsed);
        }
    }
    std::ranges::sort(times);
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
    const std::vector<Figure> figures {
        {"activation-plot", {{"functions", QJsonArray {"sigmoid"}}, {"z", 0}}},
        {"network-editor", {}},
        {"neuron", {{"inputs", QJsonArray {0, 0, 0}}, {"weights", QJsonArray {1, 1, 1}}}},
        {"vanishing-gradient", {}},
    };
    QTextStream out(stdout);
    for (const Figure& figure : figures) {
        QUndoStack stack;
        const auto demo = ui::makeDemo(QString::fromLatin1(figure.type), stack);
        demo->configure(figure.start);
        demo->resize(880, 400);
        demo->show();
        QCoreApplication::processEvents();
        const std::vector<double> times = measure(*demo);
        out << figure.type << ", " << times.size() << " edits";
        if (!times.empty()) {
            out << ": median " << times[times.size() / 2] << " ms, 99 % within "
                << times[times.size() * 99 / 100] << " ms, longest " << times.back() << " ms";
        }
        out << Qt::endl;
    }
    return 0;
}
