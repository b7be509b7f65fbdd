// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/toy_data.h"
#include "engine/train/perceptron.h"
#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QLineF>
#include <QWidget>

#include <optional>

namespace ui {

/// What a ClassifierPlane shows.
struct ClassifierPicture
{
    nn::LinearRule rule {};
    nn::LabelledPoints points {};
    std::optional<std::size_t> used; ///< Point of the last perceptron step.

    bool operator==(const ClassifierPicture&) const = default;
};

/// The plane of two inputs: points of two classes, and the line between them with two handles, one
/// that moves and one that turns it. A click adds a point, a drag moves one, the right button
/// removes it. Tab goes from handle to handle to the points; Page Up and Page Down choose a point,
/// the arrow keys move what is chosen, Insert adds a point and Delete removes one.
///
/// The plane only shows: what the learner does is told by signals, and the owner sets what is to be
/// seen next.
class ClassifierPlane : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    static constexpr double reach = 3; ///< Both axes go from -reach to reach.

    explicit ClassifierPlane(QWidget* parent = nullptr);

    void setPicture(const ClassifierPicture& picture);
    const ClassifierPicture& picture() const { return m_picture; }
    /// Class of points that are added; with Shift it is the other.
    void setNewLabel(int label) { m_newLabel = label; }

    /// Between the units of the axes and pixels of this widget.
    QPointF mapToPlane(const QPointF& value) const;
    QPointF mapToValue(const QPointF& position) const;
    QRectF plotArea() const;

    /// The handles, in units of the axes; nothing while no line is in sight.
    std::optional<QPointF> moveHandle() const;
    std::optional<QPointF> turnHandle() const;

    int partCount() const override { return 2 + static_cast<int>(m_picture.points.size()); }
    FigurePart part(int index) override; ///< The two handles, then the points.
    int chosenPart() const override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// What follows until the next editBegan() belongs together: one drag, one key held down.
    void editBegan();
    void ruleMoved(const nn::LinearRule& rule);
    void pointMoved(std::size_t index, const QPointF& place);
    void pointAdded(const nn::LabelledPoint& point);
    void pointRemoved(std::size_t index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Item
    {
        None,
        Move,
        Turn,
        Point,
        Ground,
    };
    struct Hit
    {
        Item item = Item::None;
        std::size_t point = 0;
    };

    Hit hitAt(const QPointF& position) const;
    QRect placeAround(const QPointF& value) const; ///< Of a handle or point, in pixels.
    FigurePart movePart();
    FigurePart turnPart();
    FigurePart pointPart(std::size_t index);
    void turnTo(const QPointF& place);
    void showCursor(Item item);
    void nudge(const QPointF& units, bool isFine);
    void turnToDegrees(double degrees);
    void turnByStep(double degrees);
    bool pointKey(int key);
    void choose(Item item, std::size_t point);
    void addAt(const QPointF& place, bool isOther);
    QLineF handles() const; ///< From the one that moves to the one that turns.
    void paintItemFocus(QPainter& painter) const;

    ClassifierPicture m_picture;
    int m_newLabel = 1;
    QPointF m_anchor; ///< The handle that moves is as near to it as the line allows.
    Item m_grip = Item::None;
    QPointF m_pressed; ///< Where the button went down, in pixels.
    QPointF m_gripOffset; ///< From the pointer to what it holds, in units of the axes.
    nn::LinearRule m_grippedRule; ///< As it was: rounding shall not add up while it turns.
    double m_turnSide = 1; ///< Of the gripped handle: 1 ahead of the anchor, -1 behind.
    Item m_item = Item::Move; ///< Where the keyboard is.
    std::size_t m_point = 0; ///< The point the keyboard is at.
    bool m_showsFocus = false;
};

} // namespace ui
