// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networklayout.h"
#include "ui/network/networkwalk.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace ui;

namespace {

/// Texts as they are at 100 %, times `percent`.
NetworkTextSizes textAt(int percent)
{
    const double scale = percent / 100.0;
    return {
        QSizeF(48, 26) * scale,
        QSizeF(34 * scale + 16, 18 * scale + 4),
        QSizeF(66, 18) * scale,
        QSizeF(84, 18) * scale,
        QSizeF(60, 18) * scale};
}

/// Every box with text in it, and every circle as the box around it.
QList<QRectF> solidBoxes(const NetworkLayout& layout)
{
    QList<QRectF> boxes = QList<QRectF>(layout.captions.begin(), layout.captions.end());
    for (const LayoutNeuron& neuron : layout.neurons) {
        const QPointF corner(layout.radius, layout.radius);
        boxes.append(QRectF(neuron.centre - corner, neuron.centre + corner));
        if (!neuron.bias.isNull()) {
            boxes.append(neuron.bias);
        }
    }
    for (const LayoutEdge& edge : layout.edges) {
        if (!edge.label.isNull()) {
            boxes.append(edge.label);
        }
    }
    return boxes;
}

int labelCount(const NetworkLayout& layout)
{
    return static_cast<int>(std::count_if(
        layout.edges.begin(),
        layout.edges.end(),
        [](const LayoutEdge& edge) { return !edge.label.isNull(); }
    ));
}

/// The first two boxes that overlap, or one that leaves `area`, in words; nothing if all is well.
QString collision(const QList<QRectF>& boxes, const QSizeF& area)
{
    const auto text = [](const QRectF& box) {
        return QString("%1,%2 %3x%4").arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
    };
    const QRectF bounds(QPointF(-0.01, -0.01), area + QSizeF(0.02, 0.02));
    for (int i = 0; i < boxes.size(); ++i) {
        if (!bounds.contains(boxes[i])) {
            return text(boxes[i]) + " leaves the diagram";
        }
        for (int j = 0; j < i; ++j) {
            const QRectF both = boxes[i] & boxes[j];
            if (both.width() > 0.01 && both.height() > 0.01) {
                return text(boxes[i]) + " overlaps " + text(boxes[j]);
            }
        }
    }
    return {};
}

} // namespace

class TestNetworkLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsAtAnyTextSize_data();
    void nothingOverlapsAtAnyTextSize();
    void nothingOverlapsInAnyShape_data();
    void nothingOverlapsInAnyShape();
    void whereThereIsNoRoomLabelsAreLeftOut();
    void labelsOfManyLinesThatMeetStandApart();
    void hundredsOfNeuronsAreSummarised();
    void everyPartIsFoundWhereItIsDrawn();
    void theArrowsReachEveryPart();
};

void TestNetworkLayout::nothingOverlapsAtAnyTextSize_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("width");
    const QList<QList<int>> shapes {
        {3, 1},
        {3, 2, 1},
        {2, 2, 1},
        {3, 3, 2},
        {2, 4, 1},
        {4, 4, 2},
        {5, 3, 3},
        {4, 6, 3},
        {1, 1}};
    for (const QList<int>& counts : shapes) {
        for (const int percent : {80, 100, 125, 150, 200}) {
            for (const double width : {640.0, 760.0, 880.0}) {
                QString name;
                for (const int count : counts) {
                    name += QString("%1x").arg(count);
                }
                QTest::addRow("%s %d%% %g", qPrintable(name), percent, width)
                    << counts << percent << width;
            }
        }
    }
}

void TestNetworkLayout::nothingOverlapsAtAnyTextSize()
{
    QFETCH(QList<int>, counts);
    QFETCH(int, percent);
    QFETCH(double, width);
    const std::vector<int> columns(counts.begin(), counts.end());
    const NetworkTextSizes text = textAt(percent);
    const double comfortable = comfortableHeight(columns, text, width);
    int edges = 0;
    for (int i = 1; i < counts.size(); ++i) {
        edges += counts[i - 1] * counts[i];
    }
    for (const double factor : {1.0, 1.07, 1.3}) {
        const QSizeF area(width, comfortable * factor);
        const NetworkLayout layout = layOutNetwork(columns, text, area);
        QCOMPARE(collision(solidBoxes(layout), area), QString());
        QVERIFY(layout.showsValues);
        QCOMPARE(static_cast<int>(layout.edges.size()), edges);
        if (factor == 1.0 && width >= 4.4 * percent) {
            QCOMPARE(labelCount(layout), edges);
        }
    }
}

void TestNetworkLayout::nothingOverlapsInAnyShape_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {320, 480, 640, 800, 920}) {
        QTest::addRow("%d wide", width) << width;
    }
}

/// All shapes of 2 to 5 columns with 1 to 6 neurons would take minutes: of those with four or five,
/// every so many are tried.
void TestNetworkLayout::nothingOverlapsInAnyShape()
{
    QFETCH(int, width);
    constexpr int most = 6;
    constexpr int stride = 53;
    int tried = 0;
    for (int columns = 2, shapes = most * most; columns <= 5; ++columns, shapes *= most) {
        for (int shape = 0; shape < shapes; shape += columns < 4 ? 1 : stride) {
            std::vector<int> counts;
            for (int i = 0, rest = shape; i < columns; ++i, rest /= most) {
                counts.push_back(rest % most + 1);
            }
            for (const int percent : {80, 125, 200}) {
                NetworkTextSizes text = textAt(percent);
                text.image = tried % 2 == 0 ? 0 : 38; // Narrower than a bias.
                text.weight.rwidth() += 10 * percent / 100.0; // As wide as "-10.0".
                text.caption.setWidth(std::min<double>(text.caption.width(), width / columns));
                const QSizeF area(width, comfortableHeight(counts, text, width));
                const NetworkLayout layout = layOutNetwork(counts, text, area);
                const QString problem = collision(solidBoxes(layout), area);
                QVERIFY2(
                    problem.isEmpty(),
                    qPrintable(QString("%1 columns, shape %2, %3 %: %4")
                                   .arg(columns)
                                   .arg(shape)
                                   .arg(percent)
                                   .arg(problem))
                );
                ++tried;
            }
        }
    }
    QVERIFY(tried > 1000);
}

void TestNetworkLayout::whereThereIsNoRoomLabelsAreLeftOut()
{
    const std::vector<int> counts {4, 6, 3};
    for (const QSizeF& area : {QSizeF(300, 200), QSizeF(460, 500), QSizeF(120, 80)}) {
        const NetworkTextSizes text = textAt(100);
        const NetworkLayout layout = layOutNetwork(counts, text, area);
        QList<QRectF> boxes;
        QMap<int, int> labelled; // By column.
        for (const LayoutEdge& edge : layout.edges) {
            if (!edge.label.isNull()) {
                boxes.append(edge.label);
                ++labelled[edge.part.column];
            }
        }
        QCOMPARE(collision(boxes, area), QString());
        QVERIFY(labelCount(layout) < 42);
        for (auto column = labelled.cbegin(); column != labelled.cend(); ++column) {
            const auto index = static_cast<std::size_t>(column.key());
            QCOMPARE(column.value(), counts.at(index - 1) * counts.at(index)); // All or none.
        }
        QCOMPARE(static_cast<int>(layout.neurons.size()), 13);
    }
}

void TestNetworkLayout::labelsOfManyLinesThatMeetStandApart()
{
    const auto labelAt = [](const NetworkLayout& layout, int source) {
        return layout.findEdge(weightPart(1, source, 0))->label.center();
    };
    const NetworkLayout few = layOutNetwork({3, 1}, textAt(100), {640, 400});
    QCOMPARE(labelAt(few, 1).x(), few.findEdge(weightPart(1, 1, 0))->line.center().x());
    const NetworkLayout many = layOutNetwork({8, 1}, textAt(100), {640, 400});
    const double between =
        many.find(neuronPart(0, 1))->centre.y() - many.find(neuronPart(0, 0))->centre.y();
    for (int source = 1; source < 8; ++source) {
        const double apart = labelAt(many, source).y() - labelAt(many, source - 1).y();
        QVERIFY(apart > 0.7 * between); // In the middle of their lines it would be half of it.
    }
}

void TestNetworkLayout::hundredsOfNeuronsAreSummarised()
{
    const NetworkLayout layout = layOutNetwork({784, 24, 10}, textAt(100), {880, 600});
    QCOMPARE(shownNeuronCount({784, 24, 10}), 9 + 24 + 10);
    QCOMPARE(static_cast<int>(layout.neurons.size()), 9 + 24 + 10);
    QCOMPARE(static_cast<int>(layout.gaps.size()), 1);
    QCOMPARE(layout.gaps.front().first, 7);
    QCOMPARE(layout.gaps.front().count, 775);
    QVERIFY(layout.find(neuronPart(0, 783)));
    QVERIFY(!layout.find(neuronPart(0, 100)));
    QCOMPARE(static_cast<int>(layout.edges.size()), 9 * 24 + 24 * 10);
    QVERIFY(layout.findEdge(weightPart(1, 783, 23)));
}

void TestNetworkLayout::everyPartIsFoundWhereItIsDrawn()
{
    const std::vector<int> counts {3, 2, 1};
    const NetworkTextSizes text = textAt(100);
    const QSizeF area(880, comfortableHeight(counts, text, 880));
    const NetworkLayout layout = layOutNetwork(counts, text, area);
    for (const LayoutNeuron& neuron : layout.neurons) {
        QVERIFY(layout.partAt(neuron.centre) == neuron.part);
        if (neuron.part.column > 0) {
            QVERIFY(layout.partAt(neuron.bias.center()) == neuron.part);
        }
    }
    for (const LayoutEdge& edge : layout.edges) {
        QVERIFY(layout.partAt(edge.label.center()) == edge.part);
        QVERIFY(layout.partAt(edge.line.pointAt(0.03) + QPointF(0, 1)).kind != PartKind::None);
    }
    const LayoutEdge* edge = layout.findEdge(weightPart(2, 1, 0));
    QVERIFY(edge);
    QVERIFY(layout.partAt(edge->line.pointAt(0.8) + QPointF(0, 4)) == edge->part);
    QVERIFY(layout.partAt({1, 1}).kind == PartKind::None);
}

void TestNetworkLayout::theArrowsReachEveryPart()
{
    const NetworkLayout layout = layOutNetwork({3, 2, 2}, textAt(100), {880, 500});
    const auto key = [](const NetworkPart& part) {
        return QList<int> {static_cast<int>(part.kind), part.column, part.neuron, part.source};
    };
    QList<NetworkPart> open {walked(layout, {}, WalkStep::Forward)};
    QSet<QList<int>> reached {key(open.first())};
    while (!open.isEmpty()) {
        const NetworkPart part = open.takeFirst();
        for (const WalkStep step :
             {WalkStep::Back, WalkStep::Forward, WalkStep::Up, WalkStep::Down}) {
            const NetworkPart next = walked(layout, part, step);
            if (!reached.contains(key(next))) {
                reached.insert(key(next));
                open.append(next);
            }
        }
    }
    QCOMPARE(reached.size(), 7 + 6 + 4);
    QVERIFY(walked(layout, neuronPart(1, 1), WalkStep::Last) == neuronPart(2, 1));
    QVERIFY(walked(layout, neuronPart(0, 2), WalkStep::Down) == neuronPart(0, 2));
}

QTEST_GUILESS_MAIN(TestNetworkLayout)
#include "tst_networklayout.moc"
