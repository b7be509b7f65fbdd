// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/bumpsdemo.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/numberslider.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/bumpscurves.h"
#include "ui/demos/bumpsplot.h"
#include "ui/demos/bumpswords.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/statejson.h"
#include "ui/demos/trainbuttons.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double learningRate = 0.03;

BumpNeuron& chosenNeuron(BumpsState& state)
{
    return state.neurons.at(std::size_t(state.chosen));
}

} // namespace

BumpsDemo::BumpsDemo(QUndoStack& undoStack, QWidget* parent)
    : TrainedDemo(undoStack, parent), m_header(new QWidget(this)), m_plot(new BumpsPlot)
{
    makeFresh(m_state, 3);
    fillHeader();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FigureColumns(m_plot, makeSide()));
    connectPlot();
    connectChoices();
    keepRoomForSentence();
    retranslate();
}

BumpsDemo::~BumpsDemo() = default;

void BumpsDemo::fillHeader()
{
    m_target = new QComboBox;
    m_draw = new QPushButton;
    m_draw->setCheckable(true);
    for (const CurveTarget target : curveTargets) {
        m_target->addItem(QString(), curveTargetId(target));
    }
    auto* row = new FlowLayout(sizes::inControl);
    row->addWidget(m_target);
    row->addWidget(m_draw);
    m_header->setLayout(row);
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        changeTarget(tr("Choose Target"), curveTargets.at(std::size_t(index)));
        m_draw->setChecked(m_state.target == CurveTarget::Drawn);
    });
    connect(m_draw, &QPushButton::toggled, this, [this](bool drawing) {
        if (drawing) {
            changeTarget(tr("Draw Target"), CurveTarget::Drawn);
        }
        m_plot->setDrawing(drawing);
    });
}

QWidget* BumpsDemo::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    m_count = new NumberSlider(NumberSlider::Form::NameAbove);
    m_count->setScale(1, mostBumpNeurons, 1, 0);
    column->addWidget(m_count);
    m_activationName = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_activation = new QComboBox;
    m_activationName->setBuddy(m_activation);
    for (const nn::Activation activation : curveActivations) {
        m_activation->addItem(QString(), activationId(activation));
    }
    column->addWidget(m_activationName);
    column->addWidget(m_activation);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes::inControl);
    grid->setVerticalSpacing(sizes::step);
    addNumbers(*grid);
    column->addSpacing(sizes::inControl);
    column->addLayout(grid);
    column->addSpacing(sizes::inControl);
    column->addWidget(&buttons());
    m_error = new RoleLabel(FontRole::Heading, TextTone::Ink);
    m_facts = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_sentence = new RoleLabel(FontRole::Caption, TextTone::Ink);
    for (RoleLabel* label : {m_error, m_facts, m_sentence}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addStretch(1);
    return side;
}

void BumpsDemo::addNumbers(QGridLayout& grid)
{
    constexpr std::array<Number, 4> numbers {
        [](BumpsState& state) -> double& { return chosenNeuron(state).weightIn; },
        [](BumpsState& state) -> double& { return chosenNeuron(state).bias; },
        [](BumpsState& state) -> double& { return chosenNeuron(state).weightOut; },
        [](BumpsState& state) -> double& { return state.outputBias; },
    };
    m_chosen = new QComboBox;
    grid.addWidget(m_chosen, 0, 0, 1, 2);
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        const Number number = numbers.at(index);
        auto* name = new RoleLabel(FontRole::Caption, TextTone::Muted);
        auto* field = new NumberField;
        field->setScale(-largestBumpNumber, largestBumpNumber, 0.1, 2);
        connect(field, &NumberField::editBegan, this, &BumpsDemo::beginGesture);
        connect(field, &NumberField::edited, this, [this, number](double value) {
            changeNumber(number, value);
        });
        const int row = 1 + 2 * int(index / 2);
        grid.addWidget(name, row, int(index % 2));
        grid.addWidget(field, row + 1, int(index % 2), Qt::AlignLeft);
        m_fields.at(index) = {number, name, field};
    }
    connect(m_chosen, &QComboBox::activated, this, [this](int index) {
        beginGesture();
        edit(tr("Choose Neuron"), [&] {
            m_state.chosen = index;
            showAll();
        });
    });
}

void BumpsDemo::connectPlot()
{
    connect(m_plot, &BumpsPlot::editBegan, this, &BumpsDemo::beginGesture);
    connect(m_plot, &BumpsPlot::neuronChosen, this, [this](int index) {
        edit(tr("Choose Neuron"), gesture(), [&] {
            m_state.chosen = index;
            showAll();
        });
    });
    connect(m_plot, &BumpsPlot::bendMoved, this, [this](double x) {
        const auto bias = [](BumpsState& state) -> double& { return chosenNeuron(state).bias; };
        changeNumber(bias, -chosenNeuron(m_state).weightIn * x);
    });
    connect(m_plot, &BumpsPlot::drawn, this, [this](const QPointF& from, const QPointF& to) {
        edit(tr("Draw"), gesture(), [&] {
            m_state.drawn = withStroke(m_state.drawn, from, to);
            m_state.best = 0; // Another target.
            showAll();
        });
    });
}

void BumpsDemo::connectChoices()
{
    connect(m_count, &NumberSlider::editBegan, this, &BumpsDemo::beginGesture);
    connect(m_count, &NumberSlider::edited, this, [this](double count) {
        edit(tr("Change Neurons"), gesture(), [&] {
            setNeuronCount(m_state, qRound(count));
            showAll();
        });
    });
    connect(m_activation, &QComboBox::activated, this, [this](int index) {
        beginGesture();
        edit(tr("Choose Function"), [&] {
            m_state.activation = curveActivations.at(std::size_t(index));
            showAll();
        });
    });
}

void BumpsDemo::changeNumber(Number number, double value)
{
    edit(tr("Change Number"), gesture(), [&] {
        number(m_state) = bumpNumber(value);
        ++m_state.edits;
        showAll();
    });
}

void BumpsDemo::changeTarget(const QString& text, CurveTarget target)
{
    stopTraining();
    if (target != m_state.target) {
        edit(text, [&] {
            setTarget(m_state, target);
            showAll();
        });
    }
}

TrainingTask BumpsDemo::task() const
{
    TrainingTask task {topologyOf(m_state), parametersOf(m_state), trainingSetOf(m_state)};
    task.options.loss = nn::Loss::squared_error;
    task.options.optimizer.kind = nn::OptimizerKind::adam;
    task.options.learning_rate = learningRate;
    task.options.batch_size = task.training.count;
    return task;
}

FigureTraining::Pace BumpsDemo::pace() const
{
    return {5, 3000};
}

void BumpsDemo::takeTrained(const nn::Parameters& parameters, int epochs)
{
    setParameters(m_state, parameters);
    m_state.epochs = epochs;
}

void BumpsDemo::takeFreshWeights()
{
    m_state.seed = (m_state.seed + 1) % largestSeed;
    makeFresh(m_state, int(m_state.neurons.size()));
}

void BumpsDemo::restoreState(const QJsonObject& state)
{
    stopTraining();
    m_state = stateFromJson(state, std::move(m_state));
    if (m_state.target != CurveTarget::Drawn) {
        m_draw->setChecked(false);
    }
    showAll();
}

QString BumpsDemo::checkSettings(const QJsonObject& settings) const
{
    return bumpsProblem(settings);
}

void BumpsDemo::showAll()
{
    const double error = meanSquaredError(m_state);
    const int count = int(m_state.neurons.size());
    if (error < goodError && (m_state.best == 0 || count < m_state.best)) {
        m_state.best = count;
    }
    m_plot->setState(m_state);
    showChoices();
    showError(error);
    publish(QStringLiteral("error"), error);
    publish(QStringLiteral("neurons"), count);
    publish(QStringLiteral("epochs"), m_state.epochs);
    publish(QStringLiteral("edits"), m_state.edits);
    publish(QStringLiteral("best"), m_state.best);
    publish(QStringLiteral("bend"), m_state.activation == nn::Activation::identity ? 0 : 1);
    emit headlineChanged();
}

void BumpsDemo::showChoices()
{
    const int count = int(m_state.neurons.size());
    m_target->setCurrentIndex(m_target->findData(curveTargetId(m_state.target)));
    m_activation->setCurrentIndex(m_activation->findData(activationId(m_state.activation)));
    m_count->setShownValue(count);
    while (m_chosen->count() > count) {
        m_chosen->removeItem(m_chosen->count() - 1);
    }
    while (m_chosen->count() < count) {
        m_chosen->addItem(tr("Neuron %1").arg(countText(m_chosen->count() + 1)));
    }
    m_chosen->setCurrentIndex(m_state.chosen);
    for (const Field& field : m_fields) {
        field.field->setShownValue(field.number(m_state));
    }
}

void BumpsDemo::showError(double error)
{
    m_error->setText(tr("Error %1").arg(numberText(error, 4)));
    m_facts->setText(bumpsFacts(m_state));
    const QString end = endText();
    m_sentence->setText(end.isEmpty() ? bumpsSentence(m_state) : end);
}

QString BumpsDemo::headline() const
{
    return tr("A curve out of neurons");
}

void BumpsDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::FontChange) {
        keepRoomForSentence();
    }
    TrainedDemo::changeEvent(event);
}

void BumpsDemo::keepRoomForSentence()
{
    // A longer sentence shall not move what is below it.
    constexpr int mostLines = 3;
    m_sentence->setMinimumHeight(mostLines * m_sentence->fontMetrics().lineSpacing());
}

void BumpsDemo::retranslate()
{
    const std::array targetNames {tr("Sine"), tr("Step"), tr("Bump"), tr("Saw"), tr("My own")};
    for (std::size_t index = 0; index < targetNames.size(); ++index) {
        m_target->setItemText(int(index), targetNames.at(index));
    }
    m_target->setAccessibleName(tr("Target"));
    m_draw->setText(tr("Draw"));
    m_draw->setToolTip(tr("Draw the target yourself, over the one that is there"));
    m_count->setName(tr("Hidden neurons"));
    m_activationName->setText(tr("Activation function"));
    for (std::size_t index = 0; index < curveActivations.size(); ++index) {
        m_activation->setItemText(int(index), activationTitle(curveActivations.at(index)));
    }
    m_chosen->clear();
    m_chosen->setAccessibleName(tr("Chosen neuron"));
    const std::array names {
        tr("Weight in w"), tr("Bias b"), tr("Weight out v"), tr("Output bias c")};
    for (std::size_t index = 0; index < names.size(); ++index) {
        m_fields.at(index).name->setText(names.at(index));
        m_fields.at(index).field->setAccessibleName(names.at(index));
    }
    showAll();
}

} // namespace ui
