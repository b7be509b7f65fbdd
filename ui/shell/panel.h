// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A part of the window's frame: the panel's ground, and a hairline towards the page.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Qt::Edge lineEdge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_lineEdge;
};

} // namespace ui
