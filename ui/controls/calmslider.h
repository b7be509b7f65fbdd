// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace ui {

/// A slider that leaves the wheel to the page it stands on, unless it was given the focus.
class CalmSlider : public QSlider
{
    Q_OBJECT

public:
    explicit CalmSlider(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// The mouse holds it. Unlike isSliderDown() also true for the jump to where it was pressed.
    bool isHeld() const { return m_isHeld; }

signals:
    void grabbed(); ///< Before anything moves.

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_isHeld = false;
};

} // namespace ui
