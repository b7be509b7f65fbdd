// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/random_hands.h"

#include "ui/controls/numberfield.h"
#include "ui/labs/playground.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/regionmap.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSlider>
#include <QTest>
#include <QUndoStack>
#include <QWindow>

#include <array>

namespace {

/// Where a part of the diagram is taken hold of.
QPointF placeOf(const ui::LayoutEdge& edge)
{
    return edge.label.isNull() ? edge.line.center() : edge.label.center();
}

} // namespace

RandomHands::RandomHands(ui::Playground& page, std::uint64_t seed) : m_page(page), m_rng(seed) { }

void RandomHands::edit()
{
    constexpr std::array edits {
        &RandomHands::editDiagram,
        &RandomHands::editDiagram,
        &RandomHands::editMap,
        &RandomHands::moveSlider,
        &RandomHands::moveSlider,
        &RandomHands::typeNumber,
        &RandomHands::choose,
        &RandomHands::press,
        &RandomHands::press,
        &RandomHands::goThroughHistory,
        &RandomHands::takeFromMenu,
        &RandomHands::saveAndRestore,
    };
    (this->*edits.at(static_cast<std::size_t>(below(edits.size()))))();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

void RandomHands::keepTraining()
{
    ui::PlaygroundRun& run = m_page.run();
    if (run.trouble()) {
        run.goBackMoreSlowly();
    }
    constexpr int enough = 4;
    for (int count = 0; count < enough && !run.hasPoints(); ++count) {
        editMap(); // All own points have been taken away.
    }
    run.train();
}

// Edits -------------------------------------------------------------------------------------------

void RandomHands::editDiagram()
{
    auto& canvas = *m_page.findChild<ui::NetworkCanvas*>();
    const ui::NetworkLayout& layout = canvas.layoutOfParts();
    const bool isEdge = !layout.edges.empty() && !isOneIn(3);
    const QPointF place = isEdge ? placeOf(layout.edges[m_rng.below(layout.edges.size())])
                                 : layout.neurons[m_rng.below(layout.neurons.size())].centre;
    switch (below(3)) {
    case 0:
        drag(canvas, place);
        break;
    case 1:
        click(canvas, place);
        type(anyNumber());
        key(Qt::Key_Return);
        break;
    default:
        click(canvas, place);
        key(isOneIn(2) ? Qt::Key_Up : Qt::Key_PageDown);
        break;
    }
}

void RandomHands::editMap()
{
    auto& map = *m_page.findChild<ui::RegionMap*>();
    const double reach = nn::plane_reach;
    const QPointF place(m_rng.uniform(-reach, reach), m_rng.uniform(-reach, reach));
    click(map, map.mapToPlane(place));
    if (isOneIn(3)) {
        key(Qt::Key_PageDown);
        key(Qt::Key_Delete);
    }
}

void RandomHands::moveSlider()
{
    constexpr std::array keys {
        Qt::Key_Left,
        Qt::Key_Right,
        Qt::Key_Left,
        Qt::Key_Right,
        Qt::Key_PageUp,
        Qt::Key_PageDown,
        Qt::Key_Home,
        Qt::Key_End,
    };
    if (auto* slider = anyInSight<QSlider>()) {
        slider->setFocus();
        const int presses = 1 + below(3);
        for (int count = 0; count < presses; ++count) {
            key(keys.at(static_cast<std::size_t>(below(keys.size()))));
        }
    }
}

void RandomHands::typeNumber()
{
    if (auto* field = anyInSight<ui::NumberField>()) {
        field->setFocus();
        field->selectAll();
        type(anyNumber());
        key(Qt::Key_Return);
    }
}

void RandomHands::choose()
{
    if (auto* box = anyInSight<QComboBox>()) {
        box->setFocus();
        key(isOneIn(2) ? Qt::Key_Down : Qt::Key_Up);
    }
}

void RandomHands::press()
{
    if (auto* button = anyInSight<QAbstractButton>()) {
        click(*button, QRectF(button->rect()).center());
    }
}

void RandomHands::goThroughHistory()
{
    constexpr int mostSteps = 6;
    const int steps = 1 + below(mostSteps);
    const bool isBack = !isOneIn(3);
    for (int count = 0; count < steps; ++count) {
        if (isBack) {
            m_page.undoStack()->undo();
        } else {
            m_page.undoStack()->redo();
        }
    }
}

void RandomHands::takeFromMenu()
{
    const QList<QAction*> actions = m_page.commands();
    QAction* action = actions.at(below(static_cast<int>(actions.size())));
    if (action != nullptr) {
        action->trigger();
    }
}

void RandomHands::saveAndRestore()
{
    const QJsonObject state = m_page.saveState();
    if (isOneIn(10)) {
        m_page.restoreState(state);
    }
}

// Hands -------------------------------------------------------------------------------------------

template <typename Part>
Part* RandomHands::anyInSight()
{
    QList<Part*> parts = m_page.findChildren<Part*>();
    parts.removeIf([](Part* part) { return !part->isVisible() || !part->isEnabled(); });
    return parts.isEmpty() ? nullptr : parts.at(below(static_cast<int>(parts.size())));
}

int RandomHands::below(int count)
{
    return static_cast<int>(m_rng.below(static_cast<std::uint64_t>(count)));
}

void RandomHands::click(QWidget& widget, const QPointF& place)
{
    m_page.findChild<QScrollArea*>()->ensureWidgetVisible(&widget);
    const QPoint there = widget.mapTo(m_page.window(), place.toPoint());
    QTest::mouseClick(m_page.window()->windowHandle(), Qt::LeftButton, {}, there);
}

void RandomHands::drag(QWidget& widget, const QPointF& place)
{
    constexpr int moves = 4;
    constexpr int mostPixels = 30;
    m_page.findChild<QScrollArea*>()->ensureWidgetVisible(&widget);
    QWindow* window = m_page.window()->windowHandle();
    QPoint there = widget.mapTo(m_page.window(), place.toPoint());
    const QPoint way(0, below(2 * mostPixels) - mostPixels);
    QTest::mousePress(window, Qt::LeftButton, {}, there);
    for (int count = 0; count < moves; ++count) {
        there += way / moves;
        QTest::mouseMove(window, there);
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(window, Qt::LeftButton, {}, there);
}

void RandomHands::key(int key)
{
    QTest::keyClick(m_page.window()->windowHandle(), static_cast<Qt::Key>(key));
}

void RandomHands::type(const QString& text)
{
    for (const QChar letter : text) {
        QTest::keyClick(m_page.window()->windowHandle(), letter.toLatin1());
    }
}

/// One that small fields take, and now and then one that is large for a weight.
QString RandomHands::anyNumber()
{
    constexpr int most = 16;
    const QString sign = isOneIn(3) ? QStringLiteral("-") : QString();
    const QString whole = QString::number(isOneIn(8) ? below(100) : below(most) + 1);
    return isOneIn(2) ? sign + whole : sign + QString::number(m_rng.uniform(0, 3), 'f', 2);
}
