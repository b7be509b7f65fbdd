// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/lineplotchart.h"

#include <QWidget>

namespace ui {

/// Says which line is which: a piece of each, as it is drawn, beside its name. As many rows as the
/// width asks for.
class PlotLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlotLegend(QWidget* parent = nullptr);

    void setLines(const QList<PlotLine>& lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where each entry goes if there is room for `width`.
    QList<QRect> places(int width) const;

    QList<PlotLine> m_lines;
};

} // namespace ui
