// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/outputpanel.h"

#include "engine/data/plane_features.h"
#include "engine/nn/predictor.h"
#include "ui/document/networkdocument.h"
#include "ui/labs/datapanel.h"
#include "ui/labs/losspanel.h"
#include "ui/labs/playgroundrun.h"
#include "ui/labs/sidenote.h"
#include "ui/labs/trainingpanel.h"
#include "ui/plots/regionmap.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr nn::Real inputScale = 3; ///< As in the tiles of the diagram.

} // namespace

double answerAt(
    const NetworkDocument& document, const QPointF& place, const std::optional<PlaneNeuron>& neuron
)
{
    std::vector<nn::Real> input;
    for (const nn::PlaneFeature feature : document.setup().features) {
        input.push_back(static_cast<nn::Real>(nn::feature_value(feature, place.x(), place.y())));
    }
    nn::Predictor predictor(document.topology(), *document.numbers().parameters);
    const nn::Real answer = predictor.predict(input).front();
    if (!neuron || !contains(document.topology(), *neuron)) {
        return answer;
    }
    return neuron->column == 0 ? input.at(neuron->neuron)
                               : predictor.activations(neuron->column - 1)[neuron->neuron];
}

QString divergenceText(double learningRate)
{
    return OutputPanel::tr(
               "With a learning rate of %1 each step went so far beyond the lowest point that the "
               "next one had to go even further. What you see are the last numbers that were still "
               "finite."
    )
        .arg(shortNumber(learningRate));
}

OutputPanel::OutputPanel(NetworkDocument& document, PlaygroundRun& run, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_run(run)
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_back(new QPushButton(this))
    , m_map(new RegionMap(this))
    , m_test(new QCheckBox(this))
    , m_discrete(new QCheckBox(this))
    , m_trouble(new SideNote(this))
    , m_goBack(new QPushButton(m_trouble))
    , m_loss(new LossPanel(document, run, this))
    , m_tryIt(new SideNote(this))
{
    m_trouble->addBelow(m_goBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    auto* head = new QVBoxLayout;
    head->setSpacing(sizes::inControl - sizes::step); // The rest is in the row of the title.
    head->addWidget(makeTitleRow());
    head->addWidget(m_map);
    column->addLayout(head);
    for (QWidget* widget :
         std::initializer_list<QWidget*> {m_test, m_discrete, m_trouble, m_loss, m_tryIt}) {
        column->addWidget(widget);
    }
    column->addStretch();
    m_map->setValueAt([this](const QPointF& place) { return answerAt(m_document, place, m_shown); }
    );
    connect(m_test, &QCheckBox::toggled, this, &OutputPanel::takeView);
    connect(m_discrete, &QCheckBox::toggled, this, &OutputPanel::takeView);
    connect(m_goBack, &QPushButton::clicked, this, [this] { m_run.goBackMoreSlowly(); });
    connect(&run, &PlaygroundRun::pointsChanged, this, &OutputPanel::showPoints);
    connect(&document, &NetworkDocument::changed, this, &OutputPanel::showDocument);
    connect(&run, &PlaygroundRun::progressed, this, &OutputPanel::showTrouble);
    retranslate();
    showPoints();
    showDocument();
}

/// As high as without the button: the map stays where it is when a neuron is chosen.
QWidget* OutputPanel::makeTitleRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(sizes::inControl);
    m_title->setContentsMargins(0, 0, 0, sizes::step); // Room for the button.
    line->addWidget(m_title, 1);
    line->addWidget(m_back);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    policy.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(policy);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_map->setFocus(); // The button goes away.
        emit outputWanted();
    });
    return row;
}

bool OutputPanel::showsTest() const
{
    return m_test->isChecked();
}

bool OutputPanel::isDiscrete() const
{
    return m_discrete->isChecked();
}

void OutputPanel::setView(bool wantsTest, bool isDiscrete)
{
    m_wantsTest = wantsTest;
    showTestSwitch();
    m_discrete->setChecked(isDiscrete);
}

void OutputPanel::showTestSwitch()
{
    const bool canChoose = m_document.setup().data.has_value();
    m_test->setEnabled(canChoose);
    m_test->setChecked(m_wantsTest || !canChoose);
}

void OutputPanel::addSwitch(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_discrete) + 1, widget);
    setTabOrder(m_discrete, widget);
}

void OutputPanel::takeView()
{
    if (m_document.setup().data) {
        m_wantsTest = showsTest();
    }
    m_map->setShowsTest(showsTest());
    m_map->setShades(isDiscrete() ? RegionShades::TwoColors : RegionShades::Smooth);
    emit viewChanged();
}

void OutputPanel::enlarge(const std::optional<PlaneNeuron>& neuron)
{
    if (neuron != m_wanted) {
        m_wanted = neuron;
        m_back->setVisible(neuron.has_value()); // At once: Tab goes fast.
        m_run.enlarge(neuron);
    }
}

void OutputPanel::showMaps(const PlaneMaps& maps)
{
    if (maps.large != m_wanted) {
        return; // The one that is wanted comes next.
    }
    if (std::exchange(m_shown, m_wanted) != m_wanted) {
        showTitle();
    }
    const RegionAnswers answers = m_document.answers() == AnswerKind::Numbers
        ? RegionAnswers::Numbers
        : RegionAnswers::Classes;
    if (!m_shown) {
        m_map->setValues(maps.output, answers);
    } else {
        std::vector<nn::Real> values = maps.largeMap;
        const nn::Real scale = m_shown->column == 0 ? inputScale : 1;
        std::ranges::for_each(values, [scale](nn::Real& value) { value /= scale; });
        m_map->setValues(values, answers, RegionGround::Neuron);
    }
    m_map->refreshReading();
}

/// Of the longest there is, so that no column grows when a neuron is chosen.
void OutputPanel::holdTitleRoom()
{
    const QString longest = tr("Layer %1, neuron %2").arg(mostHiddenLayers).arg(mostHiddenNeurons);
    const QFontMetrics metrics(fontFor(FontRole::Heading));
    m_title->setMinimumWidth(metrics.horizontalAdvance(longest));
}

void OutputPanel::showTitle()
{
    if (!m_shown) {
        m_title->setText(tr("Output"));
        m_map->setAccessibleName(tr("Output of the network over the plane"));
        return;
    }
    const std::size_t number = m_shown->neuron + 1;
    if (m_shown->column > 0) {
        m_title->setText(tr("Layer %1, neuron %2").arg(m_shown->column).arg(number));
        m_map->setAccessibleName(
            tr("Output of neuron %1 of layer %2 over the plane").arg(number).arg(m_shown->column)
        );
    } else if (contains(m_document.topology(), *m_shown)) {
        const QString name = featureName(m_document.setup().features.at(m_shown->neuron));
        m_title->setText(tr("Input %1").arg(name));
        m_map->setAccessibleName(tr("Input %1 over the plane").arg(name));
    }
}

void OutputPanel::showPoints()
{
    m_map->setPoints(m_run.points().training, m_run.points().test);
}

void OutputPanel::showDocument()
{
    showTitle(); // Another input may stand in its place.
    m_map->setEditable(!m_document.setup().data);
    showTestSwitch();
    m_map->refreshReading();
    showTrouble();
}

void OutputPanel::showTrouble()
{
    const auto& trouble = m_run.trouble();
    m_trouble->setVisible(trouble.has_value());
    if (!trouble) {
        return;
    }
    m_trouble->setText(
        tr("The loss became infinite in epoch %1.")
            .arg(countText(static_cast<qint64>(trouble->epoch))),
        divergenceText(trouble->learningRate)
    );
    m_goBack->setText(tr("Go Back and Learn at %1").arg(shortNumber(trouble->learningRate / 10)));
}

void OutputPanel::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::FontChange:
        holdTitleRoom();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void OutputPanel::retranslate()
{
    m_back->setText(tr("Show Output"));
    showTitle();
    holdTitleRoom();
    m_test->setText(tr("Show test points (hollow)"));
    m_discrete->setText(tr("Two colours only"));
    m_tryIt->setText(
        tr("Try it."),
        tr("Solve the spiral with x₁ and x₂ only, test loss below %1.").arg(shortNumber(0.05))
    );
    showTrouble();
}

} // namespace ui
