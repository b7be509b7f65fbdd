// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that paints itself tells screen readers when it shows something else.
#include "ui/demos/classifierplane.h"
#include "ui/demos/intervalbar.h"
#include "ui/demos/neurondrawing.h"
#include "ui/demos/outputbars.h"
#include "ui/demos/regionplane.h"
#include "ui/demos/scoreline.h"
#include "ui/demos/slopebars.h"
#include "ui/demos/sumlinesview.h"
#include "ui/drawing/drawingpad.h"
#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/answerview.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/lineplot.h"
#include "ui/plots/neurongrid.h"
#include "ui/plots/plotlegend.h"
#include "ui/plots/scorebar.h"
#include "ui/plots/tileview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/figurechanges.h"
#include "tests/ui/listener.h"
#include "tests/ui/paintedfigures.h"

using namespace ui;
using test::Change;
using test::Listener;

namespace {

constexpr int itself = -1; ///< Instead of a part.

/// A figure to which `show` gives something to show, and then something else.
template <typename Figure, typename Content>
Change change(
    std::shared_ptr<Figure> figure,
    void (*show)(Figure&, const Content&),
    Content before,
    Content after,
    int part = itself
)
{
    show(*figure, before);
    return {figure, part, [figure = figure.get(), show, after] { show(*figure, after); }};
}

Change curve()
{
    const auto show = +[](LinePlot& plot, const QString& label) {
        plot.setPoint(PlotPoint {.place = {double(label.size()), 0}, .slope = {}, .label = label});
    };
    return change<LinePlot, QString>(std::make_shared<LinePlot>(), show, "z = 1", "z = −1");
}

Change diagram()
{
    const auto show = +[](NetworkCanvas& canvas, const double& weight) {
        NetworkPicture picture;
        picture.columns = {
            {"Input", {{.text = "1", .input = 1}}, {}},
            {"Output", {{.bias = 0.2}}, {{.weight = weight}}},
        };
        canvas.setPicture(picture);
    };
    return change<NetworkCanvas, double>(std::make_shared<NetworkCanvas>(), show, 0.5, 0.75, 2);
}

Change formula()
{
    auto view = std::make_shared<FormulaView>(FormulaStore::shipped());
    view->setFormula("sigmoid-value");
    const auto show = +[](FormulaView& formula, const QString& z) { formula.setValue("z", z); };
    return change<FormulaView, QString>(view, show, "0.00", "2.00");
}

Change classifier()
{
    const auto show = +[](ClassifierPlane& plane, const nn::LabelledPoints& points) {
        plane.setPicture({.rule = {1, 1, 0}, .points = points, .used = {}});
    };
    auto plane = std::make_shared<ClassifierPlane>();
    const int first = plane->partCount();
    return change<ClassifierPlane, nn::LabelledPoints>(
        plane, show, {{1, 1, 1}}, {{2, 1, 1}}, first
    );
}

Change planeOfThree()
{
    auto network = std::make_shared<CloudNetwork>(nn::AnswerForm::one_each);
    const auto show = +[](RegionPlane& plane, const QPointF& point) { plane.setPoint(point, 1); };
    return change<RegionPlane, QPointF>(
        std::make_shared<RegionPlane>(network), show, {1, 2}, {2, 2}
    );
}

Change sums()
{
    const auto show = +[](SumLinesView& view, const int& bias) {
        view.setLines({neuronLine(bias, {8, -3}, {15, 2})});
    };
    return change<SumLinesView, int>(std::make_shared<SumLinesView>(), show, -1, 4);
}

Change slopes()
{
    const auto show = +[](SlopeBars& bars, const int& layers) {
        bars.setChain({.layers = layers, .activation = nn::Activation::sigmoid, .z = 0});
    };
    return change<SlopeBars, int>(std::make_shared<SlopeBars>(), show, 3, 4);
}

Change outputs()
{
    const auto show = +[](OutputBars& bars, const int& winner) {
        OutputBars::Picture picture {.values = {0.2, 0.3, 0.1}, .winner = winner};
        picture.values.at(winner) = 0.9;
        bars.setPicture(picture);
    };
    return change<OutputBars, int>(std::make_shared<OutputBars>(), show, 0, 2);
}

Change legend()
{
    const auto show = +[](PlotLegend& view, const QString& name) {
        view.setLines({PlotLine {.name = name, .points = {}}});
    };
    return change<PlotLegend, QString>(std::make_shared<PlotLegend>(), show, "Training", "Test");
}

Change years()
{
    const auto show = +[](TimelineView& line, const QString& title) {
        Timeline timeline;
        timeline.events.push_back({1958, title, "..."});
        line.setTimeline(timeline);
    };
    return change<TimelineView, QString>(
        std::make_shared<TimelineView>(), show, "A year", "The perceptron", 0
    );
}

Change ink()
{
    const auto show = +[](DigitImageView& view, const int& count) {
        nn::DigitImage digit {};
        std::fill_n(digit.begin(), count, std::uint8_t {200});
        view.setDigit(digit);
    };
    return change<DigitImageView, int>(std::make_shared<DigitImageView>(), show, 3, 7);
}

Change strokes()
{
    const auto show = +[](DrawingPad& pad, const int& count) {
        PadContent content;
        content.strokes = nn::Drawing(count, {{0.2, 0.2}, {0.6, 0.6}});
        pad.restoreContent(content);
    };
    return change<DrawingPad, int>(std::make_shared<DrawingPad>(), show, 1, 2);
}

/// A figure that shows one number.
template <typename Figure, typename... Arguments>
Change number(void (*show)(Figure&, const double&), Arguments... arguments)
{
    return change<Figure, double>(std::make_shared<Figure>(arguments...), show, 0.25, 0.75);
}

QList<std::pair<const char*, std::function<Change()>>> changes()
{
    return {
        {"points of a map", test::pointsOfAMap},
        {"answers at the points of a map", test::answersOfAMap},
        {"confusions", test::confusions},
        {"drawings", test::drawings},
        {"contributions", test::contributions},
        {"pixels", test::pixels},
        {"years", years},
        {"curve", curve},
        {"diagram", diagram},
        {"formula", formula},
        {"classifier", classifier},
        {"plane of three classes", planeOfThree},
        {"sums", sums},
        {"slopes", slopes},
        {"outputs", outputs},
        {"legend", legend},
        {"ink", ink},
        {"strokes", strokes},
        {"interval",
         [] {
             return number<IntervalBar>([](IntervalBar& bar, const double& n) { bar.setValue(n); });
         }},
        {"neuron",
         [] {
             return number<NeuronDrawing>([](NeuronDrawing& drawing, const double& n) {
                 drawing.setPosition(n);
             });
         }},
        {"threshold",
         [] {
             return number<ScoreLine>([](ScoreLine& line, const double& n) { line.setThreshold(n); }
             );
         }},
        {"answer",
         [] {
             return number<AnswerView>([](AnswerView& view, const double& n) {
                 view.setAnswer("7", QString::number(n), AnswerView::Tone::Sure);
             });
         }},
        {"neurons",
         [] {
             Change one = number<NeuronGrid>([](NeuronGrid& grid, const double& n) {
                 grid.setActivations(std::vector<nn::Real> {static_cast<nn::Real>(n)});
             });
             one.part = 0;
             return one;
         }},
        {"score",
         [] {
             return number<ScoreBar>(
                 [](ScoreBar& bar, const double& n) {
                     bar.setScore(n, QString::number(n), ScoreBar::Rank::Best);
                 },
                 "7"
             );
         }},
        {"tile",
         [] {
             return number<TileView>([](TileView& tile, const double& n) {
                 tile.setAnswer(n, QString::number(n));
             });
         }},
    };
}

/// What paints no more than the ground of widgets, or a mark whose meaning words beside it have.
const QStringList silent {
    "ui::ConfusionCell",
    "ui::DemoFrame",
    "ui::GlossaryCard",
    "ui::NetworkBar",
    "ui::NetworkCard",
    "ui::NetworkZoomBar",
    "ui::Panel",
    "ui::OrderAnswer",
    "ui::ReadingMark",
    "ui::SearchBox",
    "ui::SideNote",
    "ui::TaskCard",
    "ui::TaskMark",
    "ui::TurnBar"};
/// Buttons: Qt tells of them.
const QStringList buttons {"ui::DataTile", "ui::OrderRow"};

} // namespace

class TestPaintedChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void whatIsPaintedAnewIsTold_data();
    void whatIsPaintedAnewIsTold();
    void noFigureIsForgotten();

private:
    Listener m_listener;
};

void TestPaintedChanges::whatIsPaintedAnewIsTold_data()
{
    QTest::addColumn<std::function<Change()>>("begin");
    for (const auto& [name, begin] : changes()) {
        QTest::newRow(name) << begin;
    }
}

void TestPaintedChanges::whatIsPaintedAnewIsTold()
{
    QFETCH(const std::function<Change()>, begin);
    const Change change = begin();
    QWidget& figure = *change.figure;
    figure.show(); // Some tell only those who can see it.
    QVERIFY(test::waitForExposed(&figure));
    const auto told = [&] {
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&figure);
        return change.part == itself ? node : node->child(change.part);
    };
    const auto said = [&] {
        return told()->text(QAccessible::Name) + told()->text(QAccessible::Value)
            + told()->text(QAccessible::Description);
    };
    const QString before = said();
    const auto isStill = [&figure] {
        const auto timers = figure.findChildren<QTimer*>();
        return std::ranges::none_of(timers, &QTimer::isActive);
    };
    TRY_VERIFY(isStill());
    Listener::forget();
    change.make();
    QVERIFY2(said() != before, qPrintable(before));
    const QString name = told()->text(QAccessible::Name);
    const auto isHeard = [&] {
        return Listener::hasHeard(QAccessible::NameChanged, name)
            || Listener::hasHeard(QAccessible::ValueChanged, name)
            || Listener::hasHeard(QAccessible::DescriptionChanged, name);
    };
    TRY_VERIFY2(isHeard(), qPrintable(said()));
}

void TestPaintedChanges::noFigureIsForgotten()
{
    QSet<QString> known(silent.begin(), silent.end());
    known.unite({buttons.begin(), buttons.end()});
    for (const auto& [name, begin] : changes()) {
        known.insert(begin().figure->metaObject()->className());
    }
    const QStringList painting = test::paintingClasses();
    QCOMPARE(QSet<QString>(painting.begin(), painting.end()) - known, QSet<QString>());
    QCOMPARE(known - QSet<QString>(painting.begin(), painting.end()), QSet<QString>()); // Gone.
}

QTEST_MAIN(TestPaintedChanges)
#include "tst_paintedchanges.moc"
