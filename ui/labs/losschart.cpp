// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/losschart.h"

#include "ui/plots/lineplot.h"
#include "ui/plots/plotlegend.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int plotHeight = 130; ///< And the name of the axis above it.
constexpr double leastEpochs = 10; ///< On the axis.
constexpr std::size_t mostPoints = 125; ///< Of a line, which is some 300 pixels long.

} // namespace

QPolygonF lossPoints(std::span<const nn::RecordedEpoch> epochs, double nn::RecordedEpoch::*loss)
{
    QPolygonF points;
    const std::size_t stride = 1 + epochs.size() / mostPoints;
    for (std::size_t index = 0; index < epochs.size(); ++index) {
        if (index % stride == 0 || index + 1 == epochs.size()) {
            const double value = epochs[index].*loss;
            const auto epoch = static_cast<double>(epochs[index].epoch);
            // What is not a number breaks the line.
            points.append(QPointF(epoch, std::isfinite(value) ? value : std::nan("")));
        }
    }
    return points;
}

LossChart::LossChart(QWidget* parent)
    : QWidget(parent), m_plot(new LinePlot(this)), m_legend(new PlotLegend(this))
{
    m_plot->setFocusPolicy(Qt::NoFocus); // The slider of the history is its keyboard.
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    column->addWidget(m_plot);
    column->addWidget(m_legend);
    holdPlotHeight();
    retranslate();
}

void LossChart::setLines(const QList<PlotLine>& lines)
{
    double last = leastEpochs;
    double most = 0;
    for (const PlotLine& line : lines) {
        for (const QPointF& point : line.points) {
            last = std::max(last, point.x());
            most = std::max(most, point.y()); // Never what is not a number.
        }
    }
    m_plot->setRanges({0, last}, {0, most > 0 ? 1.05 * most : 1});
    m_plot->setLines({lines.rbegin(), lines.rend()});
    m_legend->setLines(lines);
    if (!m_plot->visibleRegion().isEmpty()) {
        m_plot->drawAhead(); // While a network trains, its pictures come as fast as the screen's.
    }
}

void LossChart::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::FontChange:
        holdPlotHeight();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void LossChart::holdPlotHeight()
{
    m_plot->setFixedHeight(plotHeight + QFontMetrics(fontFor(FontRole::Caption)).height());
}

void LossChart::retranslate()
{
    m_plot->setAxisNames(tr("Epoch"), tr("Loss"));
}

bool LossChart::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPointF place = static_cast<QMouseEvent*>(event)->position();
        const double epoch = std::round(m_plot->mapToValue(place).x());
        m_pointed = epoch < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(epoch));
        emit pointedChanged();
        return true;
    }
    case QEvent::Leave:
        m_pointed.reset();
        emit pointedChanged();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
        event->ignore();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
