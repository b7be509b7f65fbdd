// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// The number that a part of a figure holds, as a slider does.
struct PartNumber
{
    double value = 0;
    double least = 0;
    double greatest = 0;
    double step = 0;
    /// Does what a hand that chooses a number, which is on the scale, does; null if none may.
    std::function<void(double number)> set;
};

/// One thing within a painted figure, for those who do not see it.
struct FigurePart
{
    QAccessible::Role role = QAccessible::Graphic;
    QString name;
    QString value; ///< In words; may be empty.
    QRect place; ///< In pixels of the figure.
    /// Takes the figure's own keyboard cursor there; null if it has none.
    std::function<void()> choose;
    /// Does what Enter or a click does there; null if that is nothing.
    std::function<void()> press;
    std::optional<PartNumber> number;
};

/// What a widget that paints several things tells those who do not see them. A widget that inherits
/// this, besides QWidget, is read as something with children once it has called readParts().
class FigureParts
{
public:
    virtual ~FigureParts() = default;

    virtual int partCount() const = 0;
    /// Precondition: 0 <= index < partCount().
    virtual FigurePart part(int index) = 0;
    /// Where the figure's own keyboard cursor is; -1 if it is nowhere.
    virtual int chosenPart() const { return -1; }
    /// The part at a place in the figure; -1 if there is none.
    virtual int partUnder(const QPoint& place);
    /// What is to be said of the figure after its description; may be empty.
    virtual QString remark() const { return {}; }

    /// A number that a part keeps while others come and go before it.
    using Key = qint64;
    virtual Key keyOf(int index) const { return index; }
    /// The part with this key; -1 if the figure does not have it any more.
    virtual int indexOf(Key key) const { return key < partCount() ? static_cast<int>(key) : -1; }
};

/// Makes Qt find the parts of `widget`, which inherits FigureParts and is a `role` itself. Call it
/// before the widget is given a name: Qt makes up its mind then.
void readParts(QWidget& widget, QAccessible::Role role);

/// Tells the readers of `widget` which of the parts they know have changed, and where the keyboard
/// is, as soon as it stands still. Cheap while nobody listens.
void announceParts(QWidget& widget);

} // namespace ui
