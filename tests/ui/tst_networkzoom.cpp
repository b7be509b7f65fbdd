// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"

#include <QAccessible>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

#include "tests/support/patience.h"

using namespace ui;

namespace {

/// Every number is 0.5.
NetworkPicture network(const std::vector<int>& counts)
{
    NetworkPicture picture;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        PictureColumn column;
        column.neurons.resize(static_cast<std::size_t>(counts[i]));
        if (i > 0) {
            const int edges = counts[i - 1] * counts[i];
            column.edges.assign(static_cast<std::size_t>(edges), PictureEdge {.weight = 0.5});
        }
        picture.columns.push_back(column);
    }
    return picture;
}

/// Whether the diagram took it; otherwise it is the page's.
bool wheel(QWidget& widget, const QPointF& place, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(
        place,
        widget.mapToGlobal(place),
        {},
        {0, 120 * notches},
        Qt::NoButton,
        modifiers,
        Qt::NoScrollPhase,
        false
    );
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

class TestNetworkZoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_canvas.reset(); }
    void networksOfFewNeuronsStayAsTheyAre();
    void theWheelWithCtrlEnlargesAboutThePointer();
    void twoFingersEnlarge();
    void theGroundIsDraggedAndADoubleClickShowsAll();
    void theWheelAloneIsThePages();
    void keysEnlargeAndTheChosenPartStaysInSight();
    void plusAndMinusBeginANumberWhereOneIsChosen();
    void theControlInTheCornerDoesTheSame();
    void enlargingShowsLabelsAndNeuronsThatWereLeftOut();
    void whatIsLeftOutIsSaid();

private:
    QPointF centreOf(int column, int neuron) const
    {
        return m_canvas->layoutOfParts().find(neuronPart(column, neuron))->centre;
    }
    bool isInSight(const NetworkPart& part) const
    {
        const LayoutNeuron* neuron = m_canvas->layoutOfParts().find(part);
        return neuron != nullptr && m_canvas->rect().contains(neuron->centre.toPoint());
    }
    /// A place where there is no part, in sight.
    QPoint freeGround() const
    {
        for (int y = 60; y < m_canvas->height() - 60; y += 3) {
            for (int x = 10; x < m_canvas->width() - 60; x += 7) {
                if (m_canvas->layoutOfParts().partAt({x + 0.0, y + 0.0}).kind == PartKind::None) {
                    return {x, y};
                }
            }
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_canvas.get(), key, modifiers);
    }
    QToolButton* button(const QString& name) const
    {
        const auto buttons = m_canvas->findChildren<QToolButton*>();
        for (QToolButton* each : buttons) {
            if (each->accessibleName().startsWith(name)) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<NetworkCanvas> m_canvas;
};

void TestNetworkZoom::init()
{
    m_canvas = std::make_unique<NetworkCanvas>();
    m_canvas->setPicture(network({15, 10, 10}));
    m_canvas->resize(880, 520);
    m_canvas->show();
    m_canvas->activateWindow();
    QVERIFY(test::waitForActive(m_canvas.get()));
}

void TestNetworkZoom::networksOfFewNeuronsStayAsTheyAre()
{
    m_canvas->setPicture(network({15, 10, 4}));
    QVERIFY(!m_canvas->canZoom());
    QVERIFY(!button("Zoom In")->isVisible());
    QVERIFY(!wheel(*m_canvas, {400, 200}, 1, Qt::ControlModifier));
    m_canvas->setFocus();
    press(Qt::Key_Plus);
    QCOMPARE(m_canvas->zoom().scale, 1.0);
    m_canvas->setPicture(network({15, 10, 5}));
    QVERIFY(m_canvas->canZoom());
    QVERIFY(button("Zoom In")->isVisible());
}

void TestNetworkZoom::theWheelWithCtrlEnlargesAboutThePointer()
{
    const QPointF pointer = centreOf(1, 6);
    QVERIFY(wheel(*m_canvas, pointer, 3, Qt::ControlModifier));
    QVERIFY(m_canvas->zoom().scale > 1.9);
    QVERIFY((centreOf(1, 6) - pointer).manhattanLength() < 1);
    QVERIFY(centreOf(1, 7).y() - centreOf(1, 6).y() > 70);
    QVERIFY(wheel(*m_canvas, pointer, -9, Qt::ControlModifier));
    QCOMPARE(m_canvas->zoom().scale, 1.0);
    QVERIFY((centreOf(1, 6) - pointer).manhattanLength() < 1);
}

void TestNetworkZoom::twoFingersEnlarge()
{
    const QPointF place = centreOf(1, 4);
    QNativeGestureEvent event(
        Qt::ZoomNativeGesture,
        QPointingDevice::primaryPointingDevice(),
        2,
        place,
        place,
        m_canvas->mapToGlobal(place),
        0.5,
        {}
    );
    QApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(m_canvas->zoom().scale, 1.5);
    QVERIFY((centreOf(1, 4) - place).manhattanLength() < 1);
}

void TestNetworkZoom::theGroundIsDraggedAndADoubleClickShowsAll()
{
    m_canvas->zoomBy(3, {440, 260});
    const QPointF before = centreOf(1, 5);
    const QPoint ground = freeGround();
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(m_canvas.get(), ground + QPoint(30, 40));
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, ground + QPoint(30, 40));
    QCOMPARE(centreOf(1, 5), before + QPointF(30, 40));
    QVERIFY(wheel(*m_canvas, {440, 260}, -1, Qt::ShiftModifier));
    QVERIFY(centreOf(1, 5).y() < before.y() + 40);
    for (int i = 0; i < 50; ++i) {
        wheel(*m_canvas, {440, 260}, 1, Qt::ShiftModifier);
    }
    QCOMPARE(m_canvas->zoom().shift.y(), 0.0); // Not beyond the edge.
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, freeGround());
    QCOMPARE(m_canvas->zoom().scale, 1.0);
}

void TestNetworkZoom::theWheelAloneIsThePages()
{
    QVERIFY(!wheel(*m_canvas, {400, 200}, 1));
    QVERIFY(!wheel(*m_canvas, {400, 200}, 1, Qt::ShiftModifier));
    m_canvas->zoomBy(2, {440, 260});
    m_canvas->setFocus();
    QVERIFY(!wheel(*m_canvas, {400, 200}, 1));
}

void TestNetworkZoom::keysEnlargeAndTheChosenPartStaysInSight()
{
    m_canvas->setFocus();
    m_canvas->select(neuronPart(0, 14));
    for (int i = 0; i < 9; ++i) {
        press(Qt::Key_Plus);
    }
    QCOMPARE(m_canvas->zoom().scale, NetworkZoom::most);
    QVERIFY(isInSight(neuronPart(0, 14)));
    QVERIFY(!isInSight(neuronPart(0, 0)));
    for (int i = 14; i > 0; --i) {
        press(Qt::Key_Up);
        QVERIFY(m_canvas->selection() == neuronPart(0, i - 1));
        QVERIFY(isInSight(m_canvas->selection()));
    }
    press(Qt::Key_End);
    QVERIFY(isInSight(neuronPart(2, 9)));
    press(Qt::Key_Minus);
    QVERIFY(m_canvas->zoom().scale < NetworkZoom::most);
    press(Qt::Key_0);
    QCOMPARE(m_canvas->zoom().scale, 1.0);
}

void TestNetworkZoom::plusAndMinusBeginANumberWhereOneIsChosen()
{
    m_canvas->setEditing(NetworkEditing {});
    m_canvas->setFocus();
    m_canvas->select(weightPart(1, 0, 0));
    press(Qt::Key_Plus, Qt::AltModifier);
    QCOMPARE(m_canvas->zoom().scale, NetworkZoom::step);
    QTest::keyClicks(m_canvas.get(), "-");
    QCOMPARE(m_canvas->zoom().scale, NetworkZoom::step);
    QVERIFY(m_canvas->findChild<QWidget*>("numberField")->isVisible());
}

void TestNetworkZoom::theControlInTheCornerDoesTheSame()
{
    QVERIFY(!button("Zoom Out")->isEnabled());
    QTest::mouseClick(button("Zoom In"), Qt::LeftButton);
    QCOMPARE(m_canvas->zoom().scale, NetworkZoom::step);
    QCOMPARE(button("Show All")->text(), QString("125%"));
    QTest::mouseClick(button("Zoom Out"), Qt::LeftButton);
    QCOMPARE(m_canvas->zoom().scale, 1.0);
    QTest::mouseClick(button("Zoom In"), Qt::LeftButton);
    QTest::mouseClick(button("Show All"), Qt::LeftButton);
    QCOMPARE(m_canvas->zoom().scale, 1.0);
    QVERIFY(!button("Zoom Out")->isEnabled());
}

void TestNetworkZoom::enlargingShowsLabelsAndNeuronsThatWereLeftOut()
{
    const auto labels = [this] {
        const auto& edges = m_canvas->layoutOfParts().edges;
        return std::count_if(edges.begin(), edges.end(), [](const LayoutEdge& edge) {
            return !edge.label.isNull();
        });
    };
    QCOMPARE(labels(), 0);
    m_canvas->zoomBy(4, {440, 260});
    QVERIFY(labels() > 100);
    NetworkPicture large = network({784, 128, 10});
    large.columns[1].edges.clear();
    large.columns[2].edges.clear();
    m_canvas->setPicture(large);
    QCOMPARE(m_canvas->zoom().scale, 1.0);
    m_canvas->select(neuronPart(0, 782));
    QVERIFY(m_canvas->layoutOfParts().find(neuronPart(0, 20)) == nullptr);
    m_canvas->zoomBy(4, {440, 260});
    QVERIFY(m_canvas->layoutOfParts().find(neuronPart(0, 20)) != nullptr);
    m_canvas->select(neuronPart(0, 20));
    m_canvas->showAll();
    QVERIFY(m_canvas->selection() == neuronPart(0, 6)); // The last one before the gap.
}

void TestNetworkZoom::whatIsLeftOutIsSaid()
{
    NetworkPicture large = network({784, 128, 10});
    large.columns[1].edges.clear();
    large.columns[2].edges.clear();
    m_canvas->setPicture(large);
    QCOMPARE(
        QAccessible::queryAccessibleInterface(m_canvas.get())->text(QAccessible::Description),
        QString("Not shown: input 8 to input 782, 775 in all. "
                "Not shown: hidden neuron 8 to hidden neuron 126, 119 in all.")
    );
}

QTEST_MAIN(TestNetworkZoom)
#include "tst_networkzoom.moc"
