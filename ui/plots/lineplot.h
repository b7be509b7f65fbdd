// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/accessiblevalue.h"
#include "ui/page/keyhints.h"
#include "ui/plots/lineplotchart.h"
#include "ui/plots/plotscale.h"

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include <optional>

namespace ui {

/// A point on a line, with what is drawn around it.
struct PlotPoint
{
    QPointF place; ///< In the units of the axes.
    std::optional<double> slope; ///< Of the line that touches there.
    QString label; ///< Also what a screen reader says.
    bool hasGuides = true; ///< Dotted lines to both axes.

    bool operator==(const PlotPoint&) const = default;
};

/// Lines over two axes, and perhaps a point that can be moved along them: by mouse, by arrow keys
/// (Page Up and Page Down for more, Home and End for the ends). The x axis is zoomed with Ctrl and
/// the wheel or + and -, moved by dragging its ground, and reset with 0 or a double click.
///
/// Where the ground can be drawn on, the point is a pen: a stroke of the mouse leaves a curve, and
/// so do the up and down arrows (Page Up and Page Down for more) and Shift with left and right.
///
/// The plot only shows: what the learner does is told by signals, and the owner sets what is to be
/// seen next.
class LinePlot : public QWidget, public AccessibleValue, public KeyHints
{
    Q_OBJECT

public:
    explicit LinePlot(QWidget* parent = nullptr);

    void setRanges(const PlotRange& x, const PlotRange& y);
    const PlotRange& xRange() const { return m_x; }
    const PlotRange& yRange() const { return m_y; }
    /// What the axes count, beside their numbers: `x` to the left of them, `y` above them.
    void setAxisNames(const QString& x, const QString& y);
    void setLines(const QList<PlotLine>& lines);
    const QList<PlotLine>& lines() const { return m_lines; }
    void setPoint(const std::optional<PlotPoint>& point);
    const std::optional<PlotPoint>& point() const { return m_point; }
    /// Draws all but the point now, and not in the next picture of the window: what takes the time
    /// of half a frame need not come in one turn with what others draw.
    void drawAhead();
    /// Where the point may go, and how far a key takes it.
    void setPointScale(const Scale& scale, double page);

    /// What the hand does with the ground.
    enum class Ground
    {
        Moves, ///< The x axis is zoomed and moved.
        Rests,
        Draws,
    };
    void setGround(Ground ground);
    Ground ground() const { return m_groundUse; }

    /// Between the units of the axes and pixels of this widget.
    QPointF mapToPlot(const QPointF& value) const;
    QPointF mapToValue(const QPointF& position) const;
    QRectF plotArea() const;

    double accessibleValue() const override;
    Scale accessibleScale() const override { return m_pointScale; }
    QString accessibleText() const override;
    void chooseValue(double value) override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// What follows until the next editBegan() belongs together: one drag, one key held down.
    void editBegan();
    void pointMoved(double x);
    void rangeMoved(const PlotRange& x);
    void rangeReset();
    void groundClicked(const QPointF& place); ///< In the units of the axes, as all places here.
    /// The pen went straight from one place to the other, which may be the same.
    void drawn(const QPointF& from, const QPointF& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip
    {
        None,
        Point,
        Ground
    };

    void redraw(); ///< Everything, not only the point.
    void paintGround(QPainter& painter);
    void paintAxisNames(QPainter& painter) const;
    Grip gripAt(const QPointF& position) const;
    void movePoint(double x);
    void zoomBy(double factor, double fixed);
    void zoomByKey(int key);
    void drawTo(const QPointF& position);
    void drawBy(const QPointF& way); ///< From where the pen is.
    /// Where a key takes pen and curve; null if it does not draw.
    QPointF strokeBy(const QKeyEvent& event) const;
    /// Where a key takes the point, if anywhere.
    std::optional<double> placeAfter(int key) const;

    LinePlotChart m_chart;
    QList<PlotLine> m_lines;
    std::optional<PlotPoint> m_point;
    QString m_xName;
    QString m_yName;
    PlotRange m_x {0, 1};
    PlotRange m_y {0, 1};
    Scale m_pointScale;
    double m_page = 0;
    QPixmap m_ground; ///< Grid, labels and lines as last drawn; null if they have to be drawn.
    Ground m_groundUse = Ground::Moves;
    Grip m_grip = Grip::None;
    QPointF m_pressed; ///< Where the button went down, in pixels.
    QPointF m_pen; ///< Where the stroke has come to.
    QPointF m_gripOffset; ///< From the pointer to what it holds.
    PlotRange m_grippedRange;
    bool m_showsFocus = false;
};

} // namespace ui
