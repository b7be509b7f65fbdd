// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/bumpsplot.h"

#include "ui/demos/bumpscurves.h"
#include "ui/plots/lineplot.h"
#include "ui/plots/plotlegend.h"
#include "ui/text/numbertext.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr double bendStep = 0.05;
constexpr double bendPage = 0.5;
constexpr double clickReach = 12; ///< How near to a line a click has to be, in pixels.
constexpr double thin = 1;

} // namespace

BumpsPlot::BumpsPlot(QWidget* parent)
    : QWidget(parent), m_plot(new LinePlot), m_legend(new PlotLegend)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    column->addWidget(m_plot, 1);
    column->addWidget(m_legend);
    m_plot->setRanges({-curveReach, curveReach}, {-curveHeight, curveHeight});
    connect(m_plot, &LinePlot::editBegan, this, &BumpsPlot::editBegan);
    connect(m_plot, &LinePlot::groundClicked, this, &BumpsPlot::chooseAt);
    connect(m_plot, &LinePlot::pointMoved, this, [this](double x) {
        if (!m_isDrawing) {
            emit bendMoved(x);
            return;
        }
        m_penX = knotX(nearestKnot(x));
        showPoint();
    });
    connect(m_plot, &LinePlot::drawn, this, [this](const QPointF& from, const QPointF& to) {
        m_penX = knotX(nearestKnot(to.x()));
        emit drawn(from, to);
        showPoint(); // The pen has moved even if the curve was there already.
    });
    setDrawing(false);
    retranslate();
}

void BumpsPlot::setState(const BumpsState& state)
{
    if (state != m_state) {
        m_state = state;
        show();
    }
}

void BumpsPlot::setDrawing(bool drawing)
{
    m_isDrawing = drawing;
    m_plot->setGround(drawing ? LinePlot::Ground::Draws : LinePlot::Ground::Rests);
    m_plot->setPointScale(
        {-curveReach, curveReach, drawing ? knotDistance : bendStep}, drawing ? 1 : bendPage
    );
    retranslate();
}

void BumpsPlot::chooseAt(const QPointF& place)
{
    double nearest = clickReach;
    int index = -1;
    for (std::size_t i = 0; i < m_state.neurons.size(); ++i) {
        const double height = contribution(m_state.neurons[i], m_state.activation, place.x());
        const QPointF way = m_plot->mapToPlot({place.x(), height}) - m_plot->mapToPlot(place);
        if (std::abs(way.y()) < nearest) {
            nearest = std::abs(way.y());
            index = int(i);
        }
    }
    if (index >= 0) {
        emit neuronChosen(index);
    }
}

QList<PlotLine> BumpsPlot::lines() const
{
    const auto lineOf = [this](const BumpNeuron& neuron, const QString& name, double width) {
        const bool adds = neuron.weightOut >= 0;
        return PlotLine {
            name,
            contributionPoints(neuron, m_state.activation),
            adds ? PlotColor::Positive : PlotColor::Negative,
            adds ? Qt::SolidLine : Qt::DashLine,
            width};
    };
    QList<PlotLine> lines;
    for (std::size_t i = 0; i < m_state.neurons.size(); ++i) {
        if (int(i) != m_state.chosen) {
            lines.append(lineOf(m_state.neurons[i], QString(), thin));
        }
    }
    const QString chosen = tr("neuron %1").arg(countText(m_state.chosen + 1));
    lines.append(lineOf(m_state.neurons.at(std::size_t(m_state.chosen)), chosen, 2));
    lines.append({tr("target"), targetPoints(m_state), PlotColor::Ink, Qt::DotLine, 2.5});
    lines.append({tr("sum of all"), outputPoints(m_state), PlotColor::Accent, Qt::SolidLine, 3.5});
    return lines;
}

void BumpsPlot::show()
{
    if (m_state.neurons.empty()) {
        return; // Nothing has been set yet.
    }
    const QList<PlotLine> all = lines();
    m_plot->setLines(all);
    const PlotLine adds {tr("a neuron that adds"), {}, PlotColor::Positive, Qt::SolidLine, thin};
    const PlotLine takes {tr("one that takes away"), {}, PlotColor::Negative, Qt::DashLine, thin};
    const qsizetype named = all.size() - 3;
    m_legend->setLines({all.at(named + 1), all.at(named + 2), all.at(named), adds, takes});
    showPoint();
}

void BumpsPlot::showPoint()
{
    if (m_isDrawing) {
        const double height = heightOf(m_state.target, m_state.drawn, m_penX);
        const QString label = tr("x = %1, height %2");
        m_plot->setPoint(PlotPoint {
            {m_penX, height}, {}, label.arg(numberText(m_penX, 2), numberText(height, 2)), false});
        return;
    }
    const BumpNeuron& neuron = m_state.neurons.at(std::size_t(m_state.chosen));
    const auto bend = bendOf(neuron);
    if (!bend || std::abs(*bend) > curveReach) {
        m_plot->setPoint({});
        return;
    }
    const QString label = tr("neuron %1 bends at x = %2");
    m_plot->setPoint(PlotPoint {
        {*bend, contribution(neuron, m_state.activation, *bend)},
        {},
        label.arg(countText(m_state.chosen + 1), numberText(*bend, 2)),
        false});
}

void BumpsPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BumpsPlot::retranslate()
{
    m_plot->setAccessibleName(
        m_isDrawing ? tr("Target, to draw") : tr("Target, sum and the neurons' own curves")
    );
    m_plot->setAccessibleDescription(
        m_isDrawing ? tr("Left and right move the pen, up and down move the curve under it. Shift "
                         "with left or right draws a level line.")
                    : tr("Left and right move the place where the chosen neuron bends.")
    );
    m_plot->setToolTip(
        m_isDrawing ? tr("Draw the curve that the network shall come near to.")
                    : tr("Click a line to choose its neuron. Drag the ring to move where it bends.")
    );
    show();
}

} // namespace ui
