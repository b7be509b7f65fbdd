// SPDX-License-Identifier: GPL-3.0-or-later
// What the plane of the linear classifier tells those who do not see it.
#include "ui/demos/classifierplane.h"
#include "ui/demos/linegeometry.h"
#include "ui/text/numbertext.h"

#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double mostBias = 100;
constexpr double biasStep = 0.01;

} // namespace

int ClassifierPlane::chosenPart() const
{
    switch (m_item) {
    case Item::Turn:
        return 1;
    case Item::Point:
        return m_point < m_picture.points.size() ? 2 + static_cast<int>(m_point) : -1;
    default:
        return 0;
    }
}

FigurePart ClassifierPlane::part(int index)
{
    switch (index) {
    case 0:
        return movePart();
    case 1:
        return turnPart();
    default:
        return pointPart(static_cast<std::size_t>(index) - 2);
    }
}

FigurePart ClassifierPlane::movePart()
{
    const nn::LinearRule& rule = m_picture.rule;
    const auto place = moveHandle();
    FigurePart handle;
    handle.role = QAccessible::Slider;
    handle.value = numberText(rule.bias, 2);
    handle.name = hasLine(rule) ? tr("Handle that moves the line: bias %1").arg(handle.value)
                                : tr("No line: both weights are 0");
    handle.place = place ? placeAround(*place) : QRect();
    handle.choose = [this] { choose(Item::Move, m_point); };
    handle.number = PartNumber {rule.bias, -mostBias, mostBias, biasStep, [this](double bias) {
                                    nn::LinearRule moved = m_picture.rule;
                                    moved.bias = bias;
                                    emit editBegan();
                                    emit ruleMoved(moved);
                                }};
    return handle;
}

FigurePart ClassifierPlane::turnPart()
{
    const nn::LinearRule& rule = m_picture.rule;
    const auto place = turnHandle();
    FigurePart handle;
    handle.role = QAccessible::Slider;
    if (!hasLine(rule)) {
        handle.name = tr("Nothing to turn: both weights are 0");
        return handle;
    }
    const double degrees = std::atan2(rule.weight2, rule.weight1) * 180 / std::numbers::pi;
    handle.value = numberText(degrees, 0) + QChar(u'°');
    handle.name = tr("Handle that turns the line: weights %1 and %2")
                      .arg(numberText(rule.weight1, 2), numberText(rule.weight2, 2));
    handle.place = place ? placeAround(*place) : QRect();
    handle.choose = [this] { choose(Item::Turn, m_point); };
    handle.number = PartNumber {degrees, -180, 180, 1, [this](double wished) {
                                    emit editBegan();
                                    // The line runs at right angles to the weights.
                                    turnToDegrees(wished - 90);
                                }};
    return handle;
}

FigurePart ClassifierPlane::pointPart(std::size_t index)
{
    const nn::LabelledPoint& shown = m_picture.points[index];
    FigurePart point;
    point.role = QAccessible::ListItem;
    //: "Point 3 of 20 at 0.9, 1.4: class 1, on the right side"
    point.name = tr("Point %1 of %2 at %3, %4: class %5, %6")
                     .arg(
                         countText(qint64(index) + 1),
                         countText(qint64(m_picture.points.size())),
                         numberText(shown.x1, 2),
                         numberText(shown.x2, 2),
                         QString::number(shown.label),
                         nn::answer(m_picture.rule, shown) == shown.label ? tr("on the right side")
                                                                          : tr("on the wrong side")
                     );
    point.place = placeAround({shown.x1, shown.x2});
    point.choose = [this, index] { choose(Item::Point, index); };
    return point;
}

} // namespace ui
