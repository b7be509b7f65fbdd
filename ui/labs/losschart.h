// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/recording.h"
#include "ui/plots/lineplotchart.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <span>

namespace ui {

class LinePlot;
class PlotLegend;

/// Losses by epoch as lines with a legend, and the epoch under the pointer. The owner writes out
/// its numbers.
class LossChart : public QWidget
{
    Q_OBJECT

public:
    explicit LossChart(QWidget* parent = nullptr);

    /// The first one lies on top. Costs more than a frame has time for.
    void setLines(const QList<PlotLine>& lines);
    LinePlot& plot() { return *m_plot; }
    const std::optional<std::size_t>& pointed() const { return m_pointed; }

signals:
    void pointedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void holdPlotHeight();
    void retranslate();

    LinePlot* m_plot; ///< Children of this.
    PlotLegend* m_legend;
    std::optional<std::size_t> m_pointed;
};

/// The points of a line; it is broken where the loss is infinite.
QPolygonF lossPoints(std::span<const nn::RecordedEpoch> epochs, double nn::RecordedEpoch::*loss);

/// Giving a chart new lines more often would take the time of frames.
inline constexpr int lossChartMs = 100;
inline constexpr int lossDecimals = 3;
/// With the digits for which labels keep room, so that nothing moves while they count.
inline constexpr std::size_t longestEpoch = 8'888;

} // namespace ui
