// SPDX-License-Identifier: GPL-3.0-or-later
// What the map tells those who do not see it.
#include "ui/plots/regionmap.h"
#include "ui/text/numbertext.h"

namespace ui {

namespace {

constexpr int markSide = 12; ///< Of the square around a cross or a point, in pixels.

QRect placeAround(const QPointF& middle)
{
    return {middle.toPoint() - QPoint(markSide / 2, markSide / 2), QSize(markSide, markSide)};
}

} // namespace

int RegionMap::labelOf(const nn::PlanePoint& point) const
{
    return point.target > (m_answers == RegionAnswers::Classes ? 0.5 : 0.0) ? 1 : 0;
}

int RegionMap::chosenPart() const
{
    if (!m_cursor) {
        return -1;
    }
    const bool isOnPoint = m_point < shownCount()
        && *m_cursor == QPointF(shownPoint(m_point).x1, shownPoint(m_point).x2);
    return isOnPoint ? 1 + static_cast<int>(m_point) : 0;
}

FigurePart RegionMap::part(int index)
{
    return index == 0 ? crossPart() : pointPart(static_cast<std::size_t>(index) - 1);
}

FigurePart RegionMap::crossPart()
{
    FigurePart cross;
    cross.name = m_cursor ? tr("Cross at %1").arg(readingText()) : tr("Cross");
    cross.place = placeAround(mapToPlane(m_cursor.value_or(QPointF())));
    cross.choose = [this] { setCursorPlace(m_cursor.value_or(QPointF())); };
    if (m_isEditable) {
        cross.press = [this] { addAt(m_cursor.value_or(QPointF()), {}); };
    }
    return cross;
}

FigurePart RegionMap::pointPart(std::size_t index)
{
    const nn::PlanePoint& shown = shownPoint(index);
    const bool isTest = index >= m_training.size();
    const std::size_t number = 1 + index - (isTest ? m_training.size() : 0);
    const std::size_t count = isTest ? m_test.size() : m_training.size();
    FigurePart point;
    point.role = QAccessible::ListItem;
    const QString what = m_answers == RegionAnswers::Classes
        ? tr("class %1").arg(labelOf(shown))
        //: What the network shall answer there.
        : tr("target %1").arg(numberText(shown.target, 2));
    const QPointF place(shown.x1, shown.x2);
    //: "Point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40: output 0.83, class 1"
    const QString training = tr("Point %1 of %2, %3: %4");
    //: Of those that are not trained on: "Test point 3 of 20, class 1: x₁ = 0.90, x₂ = 1.40:
    //: output 0.83, class 1"
    const QString test = tr("Test point %1 of %2, %3: %4");
    point.name = (isTest ? test : training)
                     .arg(
                         countText(static_cast<qint64>(number)),
                         countText(static_cast<qint64>(count)),
                         what,
                         reading(place)
                     );
    point.place = placeAround(mapToPlane(place));
    point.choose = [this, index] { goToPoint(index); };
    return point;
}

} // namespace ui
