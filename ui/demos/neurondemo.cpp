// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/neurondemo.h"

#include "ui/controls/numberfield.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/sumlinesview.h"
#include "ui/demos/truthtable.h"
#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostInputs = 3;
constexpr double farthest = 5;
constexpr double leastPlotted = 6; ///< The curve is shown at least this far to both sides.

double inTenths(double value)
{
    return std::clamp(std::round(value * 10) / 10, -farthest, farthest);
}

bool isNumberList(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && list.size() <= mostInputs
        && std::ranges::all_of(list, [](const auto& number) { return number.isDouble(); });
}

QList<double> numbersFrom(const QJsonValue& value)
{
    QList<double> numbers;
    for (const auto& number : value.toArray()) {
        numbers.append(inTenths(number.toDouble()));
    }
    return numbers;
}

QJsonArray jsonFrom(const QList<double>& numbers)
{
    QJsonArray list;
    for (const double number : numbers) {
        list.append(number);
    }
    return list;
}

std::vector<int> tenthsOf(const QList<double>& numbers)
{
    std::vector<int> tenths;
    for (const double number : numbers) {
        tenths.push_back(int(std::lround(10 * number)));
    }
    return tenths;
}

bool isTable(const QString& name)
{
    const QStringList known {
        QString(),
        QStringLiteral("corners"),
        QStringLiteral("and"),
        QStringLiteral("or"),
        QStringLiteral("not")};
    return known.contains(name);
}

/// What a table asks for at a corner; nothing if it asks for nothing.
std::optional<bool> wantedFor(const QString& table, const QList<int>& corner)
{
    const auto ones = std::ranges::count(corner, 1);
    if (table == QLatin1String("and")) {
        return ones == corner.size();
    }
    if (table == QLatin1String("or")) {
        return ones > 0;
    }
    return table == QLatin1String("not") ? std::optional(ones == 0) : std::nullopt;
}

/// What logic calls such a table; empty if it has no name.
QString gateName(const QString& table)
{
    if (table == QLatin1String("and")) {
        return NeuronDemo::tr("AND", "logic");
    }
    if (table == QLatin1String("or")) {
        return NeuronDemo::tr("OR", "logic");
    }
    return table == QLatin1String("not") ? NeuronDemo::tr("NOT", "logic") : QString();
}

} // namespace

NeuronDemo::NeuronDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_activation(new QComboBox)
    , m_sum(new SumLinesView)
    , m_output(new FormulaView(FormulaStore::shipped()))
    , m_table(new TruthTable)
    , m_rule(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_plot(new LinePlot)
{
    m_plot->setFocusPolicy(Qt::NoFocus); // It shows where the numbers lead.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (const nn::Activation activation : curveActivations) {
        m_activation->addItem(activationTitle(activation), activationId(activation));
    }
    connect(m_activation, &QComboBox::activated, this, [this](int index) {
        edit(tr("Choose Function"), [&] {
            m_state.activation = curveActivations.at(std::size_t(index));
            show();
        });
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FigureColumns(m_plot, makeSide()));
    retranslate();
}

NeuronDemo::~NeuronDemo() = default;

QWidget* NeuronDemo::makeSide()
{
    auto* side = new QWidget;
    auto* grid = new QGridLayout(side);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(sizes::inControl);
    grid->setColumnStretch(2, 1); // Names stand beside their numbers.
    m_inputHead = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_weightHead = new RoleLabel(FontRole::Caption, TextTone::Muted);
    grid->addWidget(m_inputHead, 0, 1);
    grid->addWidget(m_weightHead, 0, 2);
    for (int index = 0; index < mostInputs; ++index) {
        const int row = index + 1;
        m_names.append(new RoleLabel(FontRole::Caption, TextTone::Muted));
        m_inputs.append(makeField([](State& state, int at) { return &state.inputs[at]; }, index));
        m_weights.append(makeField([](State& state, int at) { return &state.weights[at]; }, index));
        grid->addWidget(m_names.last(), row, 0);
        grid->addWidget(m_inputs.last(), row, 1);
        grid->addWidget(m_weights.last(), row, 2, Qt::AlignLeft);
    }
    m_bias = makeField([](State& state, int) { return &state.bias; }, 0);
    m_biasName = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_rule->setWordWrap(true);
    int row = mostInputs + 1;
    grid->addWidget(m_biasName, row, 0);
    grid->addWidget(m_bias, row, 2, Qt::AlignLeft);
    for (QWidget* part :
         {static_cast<QWidget*>(m_activation),
          static_cast<QWidget*>(m_sum),
          static_cast<QWidget*>(m_output),
          static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(m_rule)}) {
        grid->addWidget(part, ++row, 0, 1, 3);
    }
    grid->setRowStretch(row + 1, 1);
    return side;
}

NumberField* NeuronDemo::makeField(double* (*part)(State& state, int index), int index)
{
    auto* field = new NumberField;
    field->setScale(-farthest, farthest, 0.1, 1);
    connect(field, &NumberField::editBegan, this, [this] { m_gesture = newGesture(); });
    connect(field, &NumberField::edited, this, [this, part, index](double value) {
        edit(tr("Change Number"), m_gesture, [&] {
            *part(m_state, index) = inTenths(value);
            show();
        });
    });
    return field;
}

QJsonObject NeuronDemo::saveState() const
{
    return {
        {QStringLiteral("inputs"), jsonFrom(m_state.inputs)},
        {QStringLiteral("weights"), jsonFrom(m_state.weights)},
        {QStringLiteral("bias"), m_state.bias},
        {QStringLiteral("activation"), activationId(m_state.activation)},
        {QStringLiteral("table"), m_state.table},
    };
}

void NeuronDemo::restoreState(const QJsonObject& state)
{
    const QJsonValue inputs = state.value(QLatin1String("inputs"));
    const QJsonValue weights = state.value(QLatin1String("weights"));
    if (isNumberList(inputs)) {
        m_state.inputs = numbersFrom(inputs);
    }
    if (isNumberList(weights) && weights.toArray().size() == m_state.inputs.size()) {
        m_state.weights = numbersFrom(weights);
    }
    m_state.weights.resize(m_state.inputs.size());
    m_state.bias = inTenths(state.value(QLatin1String("bias")).toDouble(m_state.bias));
    m_state.activation = curveActivation(state.value(QLatin1String("activation")).toString())
                             .value_or(m_state.activation);
    const QString table = state.value(QLatin1String("table")).toString(m_state.table);
    if (isTable(table)) {
        m_state.table = table;
    }
    show();
}

QString NeuronDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonValue inputs = settings.value(QLatin1String("inputs"));
    const QJsonValue weights = settings.value(QLatin1String("weights"));
    if (!isNumberList(inputs) || !isNumberList(weights)
        || inputs.toArray().size() != weights.toArray().size()) {
        return QStringLiteral("\"inputs\" and \"weights\" have to be one to three numbers each");
    }
    const QString activation = settings.value(QLatin1String("activation")).toString();
    if (!activation.isEmpty() && !curveActivation(activation)) {
        return QStringLiteral("\"activation\" is not known");
    }
    return isTable(settings.value(QLatin1String("table")).toString())
        ? QString()
        : QStringLiteral("\"table\" has to be \"corners\", \"and\", \"or\", \"not\" "
                         "or empty");
}

double NeuronDemo::sumFor(const QList<double>& inputs) const
{
    double sum = m_state.bias;
    for (qsizetype index = 0; index < inputs.size(); ++index) {
        sum += m_state.weights.at(index) * inputs.at(index);
    }
    return std::round(sum * 100) / 100; // Exact: products of tenths are hundredths.
}

QList<TruthRow> NeuronDemo::corners() const
{
    const auto inputCount = m_state.inputs.size();
    QList<TruthRow> rows;
    for (int corner = 0; corner < 1 << inputCount; ++corner) {
        TruthRow row;
        QList<double> inputs;
        for (qsizetype index = 0; index < inputCount; ++index) {
            row.inputs.append(corner >> (inputCount - 1 - index) & 1);
            inputs.append(row.inputs.last());
        }
        row.z = sumFor(inputs);
        row.output = nn::activate(m_state.activation, row.z);
        row.wanted = wantedFor(m_state.table, row.inputs);
        row.isCurrent = inputs == m_state.inputs;
        rows.append(row);
    }
    return rows;
}

void NeuronDemo::show()
{
    showNumbers();
    showTable();
    showPoint();
    emit headlineChanged();
}

void NeuronDemo::showNumbers()
{
    for (int index = 0; index < mostInputs; ++index) {
        const bool isUsed = index < m_state.inputs.size();
        m_names.at(index)->setVisible(isUsed);
        m_inputs.at(index)->setVisible(isUsed);
        m_weights.at(index)->setVisible(isUsed);
        if (isUsed) {
            m_inputs.at(index)->setShownValue(m_state.inputs.at(index));
            m_weights.at(index)->setShownValue(m_state.weights.at(index));
        }
    }
    m_bias->setShownValue(m_state.bias);
    m_activation->setCurrentIndex(m_activation->findData(activationId(m_state.activation)));
    m_sum->setLines({neuronLine(
        int(std::lround(10 * m_state.bias)), tenthsOf(m_state.weights), tenthsOf(m_state.inputs)
    )});
}

void NeuronDemo::showTable()
{
    const QList<TruthRow> rows = corners();
    const bool hasTable = !m_state.table.isEmpty();
    const bool isAsked = rows.first().wanted.has_value();
    m_table->setRows(hasTable ? rows : QList<TruthRow>(), gateName(m_state.table));
    m_rule->setVisible(isAsked && m_state.activation != nn::Activation::step);
    publish(
        QStringLiteral("active_corners"), double(std::ranges::count_if(rows, &TruthRow::fires))
    );
    publish(QStringLiteral("right_rows"), double(std::ranges::count_if(rows, &TruthRow::isRight)));
    publish(QStringLiteral("row_count"), isAsked ? double(rows.size()) : 0);
}

void NeuronDemo::showPoint()
{
    const double z = sumFor(m_state.inputs);
    const double output = nn::activate(m_state.activation, z);
    const QString zText = numberText(z, 2);
    const QString yText = numberText(output, 2);
    m_output->setFormula(activationId(m_state.activation) + QStringLiteral("-output"));
    m_output->setValue(QStringLiteral("z"), zText);
    m_output->setValue(QStringLiteral("y"), yText);

    const double reach = std::max(leastPlotted, std::ceil(std::abs(z)) + 1);
    const PlotRange range {-reach, reach};
    const QPolygonF points = activationPoints(m_state.activation, Curve::Value, range);
    double lowest = output;
    double highest = output;
    for (const QPointF& point : points) {
        lowest = std::isnan(point.y()) ? lowest : std::min(lowest, point.y());
        highest = std::isnan(point.y()) ? highest : std::max(highest, point.y());
    }
    const double air = 0.12 * (highest - lowest);
    m_plot->setRanges(range, {lowest - air, highest + air});
    m_plot->setLines({PlotLine {activationTitle(m_state.activation), points}});
    const bool isSmooth = m_state.activation != nn::Activation::step; // A jump has no tangent.
    m_plot->setPoint(PlotPoint {
        .place = {z, output},
        .slope = isSmooth ? std::optional(nn::slope(m_state.activation, z)) : std::nullopt,
        .label = tr("z = %1, y = %2").arg(zText, yText)});
    publish(QStringLiteral("z"), z);
    publish(QStringLiteral("output"), output);
}

QString NeuronDemo::headline() const
{
    const bool isLogic = corners().first().wanted.has_value();
    return isLogic ? tr("One neuron as %1").arg(gateName(m_state.table)) : tr("One neuron");
}

void NeuronDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Demo::changeEvent(event);
}

void NeuronDemo::retranslate()
{
    for (int index = 0; index < mostInputs; ++index) {
        m_names.at(index)->setText(countText(index + 1));
        m_inputs.at(index)->setAccessibleName(tr("Input %1").arg(index + 1));
        m_weights.at(index)->setAccessibleName(tr("Weight %1").arg(index + 1));
    }
    m_inputHead->setText(tr("Input x"));
    m_weightHead->setText(tr("Weight w"));
    m_biasName->setText(tr("Bias b"));
    m_rule->setText(tr("Where z is above 0, the neuron says 1."));
    m_bias->setAccessibleName(tr("Bias"));
    m_activation->setAccessibleName(tr("Activation function"));
    m_plot->setAccessibleName(tr("Point on the activation's curve"));
    for (int index = 0; index < m_activation->count(); ++index) {
        m_activation->setItemText(index, activationTitle(curveActivations.at(std::size_t(index))));
    }
    show();
}

} // namespace ui
