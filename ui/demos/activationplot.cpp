// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationplot.h"

#include "ui/controls/numberslider.h"
#include "ui/demos/activationbuttons.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/activationformulas.h"
#include "ui/demos/figurecolumns.h"
#include "ui/plots/lineplot.h"
#include "ui/plots/plotlegend.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double farthestZ = ActivationPlotState::farthestZ;
constexpr double zStep = 0.01;
constexpr double zPage = 0.5;
constexpr int zDecimals = 2;
constexpr PlotRange widest = ActivationPlotState::widestRange;
constexpr double zoomStep = 1.25; ///< Of a button, as of a turn of the wheel.
constexpr double airBelow = 0.09; ///< Around the curves, as a share of their height.
constexpr double airAbove = 0.18;
constexpr double flattest = 0.02; ///< Height that is shown at least.

/// How a curve is drawn when it is the first, second ...: colours and dashes differ, and curves
/// with the same dashes have colours that nobody confuses.
struct Look
{
    PlotColor color;
    Qt::PenStyle style;
};
constexpr std::array looks {
    Look {PlotColor::Accent, Qt::SolidLine},
    Look {PlotColor::Right, Qt::DashDotLine},
    Look {PlotColor::Ink, Qt::DashLine},
    Look {PlotColor::Mark, Qt::SolidLine},
    Look {PlotColor::Accent, Qt::DashLine},
    Look {PlotColor::Muted, Qt::DashDotLine},
    Look {PlotColor::Accent, Qt::DotLine},
    Look {PlotColor::Ink, Qt::DotLine},
    Look {PlotColor::Wrong, Qt::DotLine},
};

PlotRange heightOf(const QList<PlotLine>& lines)
{
    PlotRange range {0, 0};
    bool isFirst = true;
    for (const PlotLine& line : lines) {
        for (const QPointF& point : line.points) {
            if (std::isnan(point.y())) {
                continue;
            }
            range.least = isFirst ? point.y() : std::min(range.least, point.y());
            range.greatest = isFirst ? point.y() : std::max(range.greatest, point.y());
            isFirst = false;
        }
    }
    const double height = std::max(range.length(), flattest);
    return {range.least - airBelow * height, range.greatest + airAbove * height};
}

QString symbolOf(nn::Activation activation)
{
    return activation == nn::Activation::sigmoid ? QStringLiteral("σ") : QStringLiteral("f");
}

} // namespace

ActivationPlot::ActivationPlot(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent), m_buttons(new ActivationButtons(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* figure = makeFigure();
    layout->addWidget(new FigureColumns(figure, makeSide()));
    connectControls();
    retranslate();
}

ActivationPlot::~ActivationPlot() = default;

QWidget* ActivationPlot::makeFigure()
{
    auto* figure = new QWidget;
    auto* layout = new QVBoxLayout(figure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::inControl);
    m_plot = new LinePlot;
    m_plot->setPointScale({-farthestZ, farthestZ, zStep}, zPage);
    m_legend = new PlotLegend;
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);
    return figure;
}

QWidget* ActivationPlot::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, sizes::inControl, 0, 0);
    layout->setSpacing(sizes::inGroup);
    m_formulas = new ActivationFormulas;
    layout->addWidget(m_formulas);
    m_slider = new NumberSlider(NumberSlider::Form::NameAbove);
    m_slider->setScale(-farthestZ, farthestZ, zStep, zDecimals);
    layout->addWidget(m_slider);
    m_sentence = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_derivative = new QCheckBox;
    m_tangent = new QCheckBox;
    m_zoomOut = new QPushButton(QStringLiteral("−"));
    m_zoomIn = new QPushButton(QStringLiteral("+"));
    m_resetAxes = new QPushButton;
    auto* switches = new QVBoxLayout;
    switches->setSpacing(sizes::inControl);
    switches->addWidget(m_derivative);
    switches->addWidget(m_tangent);
    auto* row = new QHBoxLayout;
    row->setSpacing(sizes::inControl);
    row->addLayout(switches);
    row->addStretch(1);
    row->addWidget(m_zoomOut, 0, Qt::AlignBottom);
    row->addWidget(m_zoomIn, 0, Qt::AlignBottom);
    layout->addLayout(row);
    layout->addWidget(m_resetAxes, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return side;
}

void ActivationPlot::connectControls()
{
    connect(m_buttons, &ActivationButtons::chosen, this, [this](nn::Activation activation) {
        setFunctions({activation});
    });
    connect(m_buttons, &ActivationButtons::compared, this, &ActivationPlot::setFunctions);
    const auto begin = [this] { m_gesture = newGesture(); };
    connect(m_plot, &LinePlot::editBegan, this, begin);
    connect(m_slider, &NumberSlider::editBegan, this, begin);
    connect(m_plot, &LinePlot::pointMoved, this, &ActivationPlot::setZ);
    connect(m_slider, &NumberSlider::edited, this, &ActivationPlot::setZ);
    connect(m_plot, &LinePlot::rangeMoved, this, &ActivationPlot::setRange);
    connect(m_plot, &LinePlot::rangeReset, this, [this] { setRange(m_home); });
    connect(m_zoomOut, &QPushButton::clicked, this, [this] { zoomBy(zoomStep); });
    connect(m_zoomIn, &QPushButton::clicked, this, [this] { zoomBy(1 / zoomStep); });
    connect(m_resetAxes, &QPushButton::clicked, this, [this] {
        m_gesture = newGesture();
        setRange(m_home);
        m_plot->setFocus(); // The button has done its work and goes.
    });
    connect(m_derivative, &QCheckBox::clicked, this, [this](bool isWanted) {
        toggle(&State::hasDerivative, isWanted);
    });
    connect(m_tangent, &QCheckBox::clicked, this, [this](bool isWanted) {
        toggle(&State::hasTangent, isWanted);
    });
}

void ActivationPlot::setFunctions(const QList<nn::Activation>& functions)
{
    edit(tr("Choose Function"), [&] {
        m_state.functions = functions;
        show();
    });
}

void ActivationPlot::setZ(double z)
{
    edit(tr("Move Point"), m_gesture, [&] {
        m_state.z = roundedPlotZ(z);
        showPoint();
    });
}

void ActivationPlot::setRange(const PlotRange& range)
{
    const double length = range.length();
    if (length < State::shortestRange || length > widest.length()) {
        return;
    }
    const double least = std::clamp(range.least, widest.least, widest.greatest - length);
    edit(tr("Zoom"), m_gesture, [&] {
        m_state.range = {least, std::min(least + length, widest.greatest)};
        show();
    });
}

void ActivationPlot::zoomBy(double factor)
{
    m_gesture = newGesture();
    const double middle = (m_state.range.least + m_state.range.greatest) / 2;
    const double half = factor * m_state.range.length() / 2;
    setRange({middle - half, middle + half});
}

void ActivationPlot::toggle(bool State::*part, bool isWanted)
{
    edit(part == &State::hasTangent ? tr("Show Tangent") : tr("Show Slope"), [&] {
        m_state.*part = isWanted;
        show();
    });
}

QJsonObject ActivationPlot::saveState() const
{
    return toJson(m_state);
}

void ActivationPlot::restoreState(const QJsonObject& state)
{
    m_state = stateFromJson(state, m_state);
    if (!std::exchange(m_hasHome, true)) {
        m_home = m_state.range;
    }
    show();
}

QString ActivationPlot::checkSettings(const QJsonObject& settings) const
{
    return activationPlotProblem(settings);
}

void ActivationPlot::show()
{
    m_buttons->setShownFunctions(m_state.functions);
    m_derivative->setChecked(m_state.hasDerivative);
    m_tangent->setChecked(m_state.hasTangent);
    m_resetAxes->setVisible(m_state.range != m_home);
    m_sentence->setText(activationSentence(m_state.functions.first()));
    m_plot->setAccessibleName(tr("Plot of %1").arg(headline()));
    showCurves();
    showPoint();
    emit headlineChanged();
}

void ActivationPlot::showCurves()
{
    QList<PlotLine> lines;
    for (qsizetype index = 0; index < m_state.functions.size(); ++index) {
        const nn::Activation function = m_state.functions.at(index);
        const Look& look = looks.at(std::size_t(index));
        lines.append(PlotLine {
            activationTitle(function),
            activationPoints(function, Curve::Value, m_state.range),
            look.color,
            look.style,
        });
    }
    std::reverse(lines.begin(), lines.end()); // The first lies on top.
    const nn::Activation first = m_state.functions.first();
    if (m_state.hasDerivative) {
        lines.append(PlotLine {
            slopeTitle(first),
            activationPoints(first, Curve::Slope, m_state.range),
            PlotColor::Negative,
            Qt::DashLine,
            2,
        });
    }
    m_plot->setRanges(m_state.range, heightOf(lines));
    m_plot->setLines(lines);
}

void ActivationPlot::showPoint()
{
    const nn::Activation first = m_state.functions.first();
    const double output = nn::activate(first, m_state.z);
    const double slope = nn::slope(first, m_state.z);
    const QString z = numberText(m_state.z, zDecimals);
    const QString y = numberText(output, 2);
    m_slider->setShownValue(m_state.z);
    m_formulas->setShown(first, m_state.z);
    PlotPoint point {{m_state.z, output}, {}, {}};
    point.label = tr("z = %1, %2").arg(z, QStringLiteral("%1(z) = %2").arg(symbolOf(first), y));
    if (m_state.hasTangent) {
        point.slope = slope;
    }
    m_plot->setPoint(point);

    showLegend();
    publish(QStringLiteral("z"), m_state.z);
    publish(QStringLiteral("output"), output);
    publish(QStringLiteral("slope"), slope);
}

void ActivationPlot::showLegend()
{
    QList<PlotLine> entries;
    for (qsizetype index = 0; index < m_state.functions.size(); ++index) {
        const nn::Activation function = m_state.functions.at(index);
        const double value = nn::activate(function, m_state.z);
        //: In the legend of a plot: "Sigmoid: 0.77", the function's value where the point is.
        const QString text = tr("%1: %2").arg(activationTitle(function), numberText(value, 2));
        const Look& look = looks.at(std::size_t(index));
        entries.append(PlotLine {text, {}, look.color, look.style});
    }
    if (m_state.hasDerivative) {
        const nn::Activation first = m_state.functions.first();
        const QString slope = numberText(nn::slope(first, m_state.z), 2);
        //: In the legend of a plot, with the slope where the point is: "Slope of Sigmoid: 0.20"
        const QString text = tr("Slope of %1: %2").arg(activationTitle(first), slope);
        entries.append(PlotLine {text, {}, PlotColor::Negative, Qt::DashLine, 2});
    }
    m_legend->setVisible(entries.size() > 1);
    m_legend->setLines(entries);
}

QString ActivationPlot::slopeTitle(nn::Activation function)
{
    return tr("Slope of %1").arg(activationTitle(function));
}

QString ActivationPlot::headline() const
{
    QStringList names;
    for (const nn::Activation function : m_state.functions) {
        names.append(activationTitle(function));
    }
    return joinedList(names);
}

QWidget* ActivationPlot::headerControls()
{
    return m_buttons;
}

void ActivationPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Demo::changeEvent(event);
}

void ActivationPlot::retranslate()
{
    m_slider->setName(tr("Input z"));
    m_derivative->setText(tr("Slope as a curve"));
    m_tangent->setText(tr("Tangent"));
    m_zoomOut->setAccessibleName(tr("Zoom Out"));
    m_zoomOut->setToolTip(tr("Zoom Out"));
    m_zoomIn->setAccessibleName(tr("Zoom In"));
    m_zoomIn->setToolTip(tr("Zoom In"));
    m_resetAxes->setText(tr("Reset Axes"));
    m_plot->setToolTip(tr("Drag the point. Ctrl and wheel, + and − zoom; drag the ground to move "
                          "it; 0 resets the axes."));
    show();
}

} // namespace ui
