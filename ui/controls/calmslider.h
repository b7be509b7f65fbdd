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

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace ui
