// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/accessiblevalue.h"
#include "ui/demos/cloudnetwork.h"
#include "ui/page/keyhints.h"

#include <QPixmap>
#include <QWidget>

#include <map>
#include <memory>
#include <vector>

namespace ui {

/// The plane of two inputs: which of three classes a network answers with at every place, the
/// points it has learned from, and one point of the learner's. That is dragged, put where one
/// clicks, or moved by the arrow keys (a tenth, with Shift a hundredth).
///
/// It only shows: what the learner does is told by signals, and the owner sets what is to be seen
/// next.
class RegionPlane : public QWidget, public AccessibleValue, public KeyHints
{
    Q_OBJECT

public:
    static constexpr double reach = 3; ///< Both axes go from -reach to reach.

    explicit RegionPlane(std::shared_ptr<CloudNetwork> network, QWidget* parent = nullptr);

    /// The nearest place that a point may have: in whole hundredths, on the plane.
    static QPointF within(const QPointF& place);

    void setNetwork(std::shared_ptr<CloudNetwork> network);
    /// `winner` is the class that the network answers with there.
    void setPoint(const QPointF& point, int winner);
    const QPointF& point() const { return m_point; }
    int winner() const { return m_winner; }

    /// Between the units of the axes and pixels of this widget.
    QPointF mapToPlane(const QPointF& value) const;

    double accessibleValue() const override { return m_point.x(); }
    Scale accessibleScale() const override { return {-reach, reach, 0.01}; }
    QString accessibleText() const override;
    void chooseValue(double value) override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// What follows until the next editBegan() belongs together: one drag, one key held down.
    void editBegan();
    void pointMoved(const QPointF& place); ///< In whole hundredths.

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Where the name of a region stands: far from other regions and from the points.
    struct RegionName
    {
        QPointF place;
        double room = -1;
    };

    void moveTo(const QPointF& place);
    void findNames();
    void paintNames(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintPoint(QPainter& painter) const;

    std::shared_ptr<CloudNetwork> m_network;
    std::array<RegionName, cloudClassCount> m_names;
    QPointF m_point;
    int m_winner = 0;
    std::map<nn::AnswerForm, QPixmap> m_grounds; ///< Those that have been painted, by network.
    bool m_isHeld = false;
    QPointF m_gripOffset; ///< From the pointer to the point, in pixels.
    bool m_showsFocus = false;
};

} // namespace ui
