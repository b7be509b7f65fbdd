// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/outputpanel.h"

#include "engine/data/plane_features.h"
#include "engine/nn/predictor.h"
#include "ui/document/networkdocument.h"
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
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

double answerAt(const NetworkDocument& document, const QPointF& place)
{
    std::vector<nn::Real> input;
    for (const nn::PlaneFeature feature : document.setup().features) {
        input.push_back(static_cast<nn::Real>(nn::feature_value(feature, place.x(), place.y())));
    }
    nn::Predictor predictor(document.topology(), *document.numbers().parameters);
    return predictor.predict(input).front();
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
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_title, m_map, m_test, m_discrete, m_trouble, m_loss, m_tryIt}) {
        column->addWidget(widget);
    }
    column->addStretch();
    m_map->setValueAt([this](const QPointF& place) { return answerAt(m_document, place); });
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

bool OutputPanel::showsTest() const
{
    return m_test->isChecked();
}

bool OutputPanel::isDiscrete() const
{
    return m_discrete->isChecked();
}

void OutputPanel::setView(bool showsTest, bool isDiscrete)
{
    m_test->setChecked(showsTest);
    m_discrete->setChecked(isDiscrete);
}

void OutputPanel::takeView()
{
    m_map->setShowsTest(showsTest());
    m_map->setShades(isDiscrete() ? RegionShades::TwoColors : RegionShades::Smooth);
    emit viewChanged();
}

void OutputPanel::showMaps(const PlaneMaps& maps)
{
    const bool areNumbers = m_document.answers() == AnswerKind::Numbers;
    m_map->setValues(maps.output, areNumbers ? RegionAnswers::Numbers : RegionAnswers::Classes);
    m_map->refreshReading();
}

void OutputPanel::showPoints()
{
    m_map->setPoints(m_run.points().training, m_run.points().test);
}

void OutputPanel::showDocument()
{
    m_map->setEditable(!m_document.setup().data);
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void OutputPanel::retranslate()
{
    m_title->setText(tr("Output"));
    m_map->setAccessibleName(tr("Output of the network over the plane"));
    m_test->setText(tr("Show test points (hollow)"));
    m_discrete->setText(tr("Two colours only"));
    m_tryIt->setText(
        tr("Try it."),
        tr("Solve the spiral with x₁ and x₂ only, test loss below %1.").arg(shortNumber(0.05))
    );
    showTrouble();
}

} // namespace ui
