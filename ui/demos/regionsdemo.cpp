// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionsdemo.h"

#include "engine/nn/predictor.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/regionspicture.h"
#include "ui/demos/regionsshape.h"
#include "ui/demos/statejson.h"
#include "ui/demos/trainbuttons.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/regionmap.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr std::array features {nn::PlaneFeature::x1, nn::PlaneFeature::x2};
constexpr NetworkEditing editing {0.1, 0, 0, 20};

/// How a data set is trained on: a handful of points is one batch and takes larger steps.
struct Course
{
    std::size_t batchSize;
    double learningRate;
    FigureTraining::Pace pace;
};

Course courseFor(std::size_t pointCount)
{
    constexpr std::size_t handful = 10;
    return pointCount < handful ? Course {pointCount, 0.03, {5, 3000}}
                                : Course {10, 0.01, {3, 3000}};
}

} // namespace

RegionsDemo::RegionsDemo(QUndoStack& undoStack, QWidget* parent)
    : TrainedDemo(undoStack, parent), m_data(new QComboBox(this))
{
    makeFresh(m_state, {2});
    for (const RegionData kind : regionDataKinds) {
        m_data->addItem(QString(), regionDataId(kind));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FigureColumns(makeFigure(), makeSide()));
    connectControls();
    keepRoomForSentence();
    retranslate();
}

RegionsDemo::~RegionsDemo() = default;

QWidget* RegionsDemo::makeFigure()
{
    auto* figure = new QWidget;
    auto* column = new QVBoxLayout(figure);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    m_shape = new RegionsShape;
    m_canvas = new NetworkCanvas;
    m_canvas->setEditing(editing);
    column->addWidget(m_shape);
    column->addWidget(m_canvas, 1); // As high as the map beside it.
    column->addWidget(&buttons());
    return figure;
}

QWidget* RegionsDemo::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    m_map = new RegionMap;
    m_score = new RoleLabel(FontRole::Heading, TextTone::Ink);
    m_facts = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_sentence = new RoleLabel(FontRole::Caption, TextTone::Ink);
    column->addWidget(m_map);
    for (RoleLabel* label : {m_score, m_facts, m_sentence}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addStretch(1);
    return side;
}

void RegionsDemo::connectControls()
{
    connect(m_data, &QComboBox::activated, this, [this](int index) {
        stopTraining();
        edit(tr("Choose Data"), [&] {
            m_state.data = regionDataKinds.at(std::size_t(index));
            showAll();
        });
    });
    connect(m_shape, &RegionsShape::editBegan, this, &RegionsDemo::beginGesture);
    connect(m_shape, &RegionsShape::hiddenWanted, this, [this](const std::vector<int>& hidden) {
        edit(tr("Change Layers"), gesture(), [&] {
            reshape(m_state, hidden);
            showAll();
        });
    });
    connect(m_shape, &RegionsShape::activationWanted, this, [this](nn::Activation activation) {
        stopTraining();
        edit(tr("Choose Function"), [&] {
            m_state.activation = activation;
            showAll();
        });
    });
    connect(m_canvas, &NetworkCanvas::editRequested, this, &RegionsDemo::change);
}

void RegionsDemo::change(const NetworkPart& part, double value, int movement)
{
    if (movement != m_canvasGesture || isTraining()) {
        m_canvasGesture = movement;
        beginGesture();
    }
    const bool isWeight = part.kind == PartKind::Weight;
    edit(isWeight ? tr("Change Weight") : tr("Change Bias"), gesture(), [&] {
        numberOf(m_state, part) = regionsNumber(value);
        ++m_state.edits;
        showAll();
    });
}

TrainingTask RegionsDemo::task() const
{
    TrainingTask task {topologyOf(m_state), parametersOf(m_state), trainingSetOf(m_state)};
    const Course course = courseFor(task.training.count);
    task.options.loss = nn::Loss::binary_cross_entropy;
    task.options.optimizer.kind = nn::OptimizerKind::adam;
    task.options.learning_rate = course.learningRate;
    task.options.batch_size = course.batchSize;
    return task;
}

FigureTraining::Pace RegionsDemo::pace() const
{
    return courseFor(regionPoints(m_state.data).size()).pace;
}

void RegionsDemo::takeTrained(const nn::Parameters& parameters, int epochs)
{
    setParameters(m_state, parameters);
    m_state.epochs = epochs;
}

void RegionsDemo::takeFreshWeights()
{
    m_state.seed = (m_state.seed + 1) % largestSeed;
    makeFresh(m_state, m_state.hidden());
}

void RegionsDemo::restoreState(const QJsonObject& state)
{
    stopTraining();
    m_state = stateFromJson(state, std::move(m_state));
    showAll();
}

QString RegionsDemo::checkSettings(const QJsonObject& settings) const
{
    return regionsProblem(settings);
}

void RegionsDemo::showAll()
{
    const std::vector<int> hidden = m_state.hidden();
    m_data->setCurrentIndex(m_data->findData(regionDataId(m_state.data)));
    m_shape->setShown(hidden, m_state.activation);
    m_map->setPoints(regionPoints(m_state.data), {});
    m_canvas->setPicture(regionsPicture(m_state, m_canvas->picture(), colorsOf(*this)));
    askForMaps();
    showScore();
    publish(QStringLiteral("hidden_layers"), double(hidden.size()));
    publish(QStringLiteral("hidden_neurons"), std::accumulate(hidden.begin(), hidden.end(), 0));
    publish(QStringLiteral("epochs"), m_state.epochs);
    publish(QStringLiteral("edits"), m_state.edits);
    publish(QStringLiteral("bend"), m_state.activation == nn::Activation::identity ? 0 : 1);
    emit headlineChanged();
}

void RegionsDemo::askForMaps()
{
    const nn::Topology topology = topologyOf(m_state);
    const nn::Parameters parameters = parametersOf(m_state);
    m_map->setValueAt(
        [predictor = std::make_shared<nn::Predictor>(topology, parameters)](const QPointF& place) {
            const std::array input {nn::Real(place.x()), nn::Real(place.y())};
            return double(predictor->predict(input)[0]);
        }
    );
    m_areMapsDue = true;
    if (m_mapped != topology || !isVisible()) {
        m_mapped = topology;
        m_mapJob.reset();
    }
    if (!isVisible()) {
        return;
    }
    if (!m_mapJob) {
        m_mapJob = std::make_unique<PlaneMapJob>(
            topology, std::vector<nn::PlaneFeature>(features.begin(), features.end())
        );
        connect(m_mapJob.get(), &PlaneMapJob::mapsReady, this, &RegionsDemo::showMaps);
    }
    m_mapJob->show(parameters);
}

void RegionsDemo::showMaps(const PlaneMaps& maps)
{
    m_areMapsDue = false;
    m_map->setValues(maps.output, RegionAnswers::Classes);
    NetworkPicture picture = m_canvas->picture();
    fillNeurons(picture, maps, colorsOf(*this));
    m_canvas->setPicture(picture);
}

void RegionsDemo::finishLoading()
{
    if (m_areMapsDue) {
        m_mapJob.reset();
        showMaps(planeMaps(topologyOf(m_state), features, parametersOf(m_state)));
    }
}

void RegionsDemo::showEvent(QShowEvent* event)
{
    TrainedDemo::showEvent(event);
    if (m_areMapsDue) {
        askForMaps();
    }
}

void RegionsDemo::showScore()
{
    const RegionsScore score = scoreOf(m_state);
    const auto count = double(regionPoints(m_state.data).size());
    m_score->setText(tr("%1 of %2 points right")
                         .arg(countText(std::llround(score.accuracy * count)), countText(count)));
    m_facts->setText(
        tr("Loss %1; epochs of training: %2; numbers changed by hand: %3")
            .arg(numberText(score.loss, 3), countText(m_state.epochs), countText(m_state.edits))
    );
    m_sentence->setText(sentence());
    publish(QStringLiteral("accuracy"), score.accuracy);
    publish(QStringLiteral("loss"), score.loss);
}

QString RegionsDemo::sentence() const
{
    if (const QString end = endText(); !end.isEmpty()) {
        return end;
    }
    if (m_state.hidden().empty()) {
        return tr("No hidden layer: one neuron, and one straight line.");
    }
    if (m_state.activation == nn::Activation::identity) {
        return tr("Without a bend all layers together draw one straight line.");
    }
    if (m_state.activation == nn::Activation::step) {
        return tr("A step has slope 0, so training moves only the output neuron's numbers.");
    }
    if (hasReachedEnd()) {
        return tr("Training ends here. If points are still wrong, try New Weights, or more neurons "
                  "or layers.");
    }
    return {};
}

QString RegionsDemo::headline() const
{
    return tr("A network divides the plane");
}

QWidget* RegionsDemo::headerControls()
{
    return m_data;
}

void RegionsDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::FontChange) {
        keepRoomForSentence();
    }
    TrainedDemo::changeEvent(event);
}

void RegionsDemo::keepRoomForSentence()
{
    // A longer sentence shall not move what is below it.
    constexpr int mostLines = 3;
    m_sentence->setMinimumHeight(mostLines * m_sentence->fontMetrics().lineSpacing());
}

void RegionsDemo::retranslate()
{
    const std::array dataNames {
        tr("XOR: corners"),
        tr("XOR: clouds"),
        tr("XOR: fields"),
        tr("Circle"),
        tr("Blobs"),
        tr("Spiral")};
    for (std::size_t index = 0; index < dataNames.size(); ++index) {
        m_data->setItemText(int(index), dataNames.at(index));
    }
    m_data->setAccessibleName(tr("Data"));
    m_map->setAccessibleName(tr("Regions"));
    m_canvas->setToolTip(tr("Click a number, then drag up or down, turn the wheel, use the arrow "
                            "keys or type."));
    m_canvas->setAccessibleDescription(
        tr("Left and right walk through the network, up and down change a number, Ctrl with them "
           "goes to the next one. Type a number to set it.")
    );
    showAll();
}

} // namespace ui
