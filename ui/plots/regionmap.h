// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/data/plane_data.h"
#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ui {

enum class RegionAnswers
{
    Classes, ///< Values from 0, class 0, to 1, class 1.
    Numbers, ///< Values from -1 to 1, and beyond.
};

enum class RegionGround
{
    Answer, ///< What the network says.
    Neuron, ///< What one of its neurons says, from -1 to 1, and beyond. Points stay what they are.
};

enum class RegionShades
{
    Smooth,
    TwoColors, ///< Which side of the border a place is on, and no more.
};

/// The plane of two inputs, -6 to 6 on both axes: a function over it as blue and orange ground, and
/// points on it, whose class also shows as a disc (1) or a square (0); test points are hollow.
/// Below stands the value at the pointer, or at the cross that the keyboard moves: arrow keys,
/// further with Shift; Page Up and Page Down go from point to point.
///
/// Where points may be added, a click or Insert adds one, with Shift one of the other class; the
/// right button or Delete takes one away of those that are shown. The map only tells of that, and
/// the owner sets what is to be seen next.
class RegionMap : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit RegionMap(QWidget* parent = nullptr);

    /// The function, [side x side] values row by row from the upper left, each for the middle of
    /// its cell. Cheap enough for every frame.
    void setValues(
        std::span<const nn::Real> values,
        RegionAnswers answers,
        RegionGround ground = RegionGround::Answer
    );
    void setShades(RegionShades shades);
    void setPoints(nn::PlanePoints training, nn::PlanePoints test);
    void setShowsTest(bool shows);
    bool showsTest() const { return m_showsTest; }

    /// Works out the exact value at a place, for what stands below the map.
    using ValueAt = std::function<double(const QPointF& place)>;
    void setValueAt(ValueAt valueAt);
    /// The text below, without waiting for the pointer to move.
    void refreshReading();

    void setEditable(bool isEditable);
    /// Class of points that are added; with Shift it is the other.
    void setNewLabel(int label) { m_newLabel = label; }

    /// Between the units of the axes and pixels of this widget.
    QPointF mapToPlane(const QPointF& value) const;
    QPointF mapToValue(const QPointF& position) const;
    QRectF plotArea() const;

    const std::optional<QPointF>& cursor() const { return m_cursor; }
    QString readingText() const;

    /// The cross, then the points that are shown.
    int partCount() const override { return 1 + static_cast<int>(shownCount()); }
    FigurePart part(int index) override;
    int chosenPart() const override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void pointAdded(const nn::PlanePoint& point);
    /// One of those that were set, where test points come after all training points.
    void pointRemoved(std::size_t index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ageGround();
    void shadeGround();
    void redrawPoints();
    void paintAxes(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void setCursorPlace(const std::optional<QPointF>& place);
    void walkPoints(int step);
    // Points that are shown are counted like this: all training points, then the test points.
    std::size_t shownCount() const;
    const nn::PlanePoint& shownPoint(std::size_t index) const;
    void goToPoint(std::size_t index);
    FigurePart crossPart();
    FigurePart pointPart(std::size_t index);
    int labelOf(const nn::PlanePoint& point) const;
    void addAt(const QPointF& place, Qt::KeyboardModifiers modifiers);
    void removeNear(const QPointF& place, double reach);
    std::optional<std::size_t> pointNear(const QPointF& place, double reach) const;
    QString reading(const QPointF& place) const;
    QString readingOf(const QPointF& place, std::optional<double> value, RegionGround ground) const;
    int readingHeight(int width) const; ///< Of the text below, in a widget of that width.

    QImage m_ground;
    bool m_isGroundOld = false; ///< To be shaded when it is seen next.
    RegionAnswers m_answers = RegionAnswers::Classes;
    RegionGround m_groundOf = RegionGround::Answer;
    RegionShades m_shades = RegionShades::Smooth;
    std::vector<nn::Real> m_values; ///< As last set, for other shades.
    nn::PlanePoints m_training;
    nn::PlanePoints m_test;
    bool m_showsTest = false;
    ValueAt m_valueAt;
    bool m_isEditable = false;
    int m_newLabel = 1;
    std::optional<QPointF> m_cursor; ///< In units of the axes.
    QPointF m_pressed; ///< Where the button went down, in pixels.
    QPixmap m_points; ///< As last drawn; null if they have to be drawn.
    struct ReadingRoom
    {
        int width;
        int height;
    };
    mutable std::optional<ReadingRoom> m_readingRoom; ///< As last measured, which takes long.
    std::size_t m_point = 0; ///< Where walkPoints() goes on.
    bool m_showsFocus = false;
};

} // namespace ui
