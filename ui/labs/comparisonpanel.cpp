// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/comparisonpanel.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/steadylabel.h"
#include "ui/labs/comparison.h"
#include "ui/labs/comparisontext.h"
#include "ui/labs/losschart.h"
#include "ui/labs/outputpanel.h"
#include "ui/labs/sidenote.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr int yieldMs = 2 * FramePace::frameMs; ///< Of this chart to that of the losses of A.

RegionAnswers answersOf(const Comparison& comparison)
{
    const bool areNumbers = comparison.documentA().answers() == AnswerKind::Numbers;
    return areNumbers ? RegionAnswers::Numbers : RegionAnswers::Classes;
}

/// A control with its name before it.
QWidget* namedControl(RoleLabel* name, QWidget* control)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::inControl);
    row->addWidget(name);
    row->addWidget(control);
    name->setBuddy(control);
    return pair;
}

QComboBox* makeBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

ComparisonPanel::ComparisonPanel(Comparison& comparison, QWidget* parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_on(new QCheckBox(this))
    , m_partName(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_part(makeBox(this))
    , m_valueName(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_value(makeBox(this))
    , m_a(makeComparedSide(this))
    , m_b(makeComparedSide(this))
    , m_chartName(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_chart(new LossChart(this))
    , m_reading(new SteadyLabel(FontRole::Caption, TextTone::Muted, this))
    , m_words(new SideNote(this))
{
    m_reading->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             makeChoices(), sideBySide(m_a, m_b, this), m_words, m_chartName, m_chart, m_reading}) {
        column->addWidget(widget);
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ComparisonPanel::showHistory);
    connect(&m_wordsPace, &FramePace::due, this, &ComparisonPanel::showWords);
    connect(m_on, &QCheckBox::toggled, &comparison, &Comparison::setOn);
    connect(this, &ComparisonPanel::seenChanged, &comparison, &Comparison::setLive);
    connect(m_chart, &LossChart::pointedChanged, this, &ComparisonPanel::showReading);
    connect(&comparison, &Comparison::changed, this, &ComparisonPanel::showComparison);
    connect(&comparison, &Comparison::progressed, this, &ComparisonPanel::showProgress);
    connect(&comparison.runA(), &PlaygroundRun::pointsChanged, this, &ComparisonPanel::showPoints);
    connect(&comparison, &Comparison::mapsReady, this, [this](const PlaneMaps& maps) {
        m_b.map->setValues(maps.output, answersOf(m_comparison));
        m_b.map->refreshReading();
    });
    m_a.map->setValueAt([this](const QPointF& place) {
        return answerAt(m_comparison.documentA(), place);
    });
    m_b.map->setValueAt([this](const QPointF& place) {
        return m_comparison.isOn() ? answerAt(m_comparison.documentB(), place) : 0;
    });
    showPoints();
    retranslate();
}

QWidget* ComparisonPanel::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(sizes::inControl);
    choices->setLayout(flow);
    flow->addWidget(namedControl(m_partName, m_part));
    flow->addWidget(namedControl(m_valueName, m_value));
    for (const SetupPart part : allSetupParts) {
        m_part->addItem(QString(), static_cast<int>(part));
    }
    connect(m_part, &QComboBox::activated, this, [this](int index) {
        const auto part = static_cast<SetupPart>(m_part->itemData(index).toInt());
        if (part != m_comparison.difference().part) {
            m_comparison.setDifference(differenceFrom(m_comparison.documentA().setup(), part));
        }
    });
    connect(m_value, &QComboBox::activated, this, [this](int index) {
        m_comparison.setDifference(
            {m_comparison.difference().part, m_value->itemData(index).toDouble()}
        );
    });
    return choices;
}

void ComparisonPanel::setView(bool showsTest, RegionShades shades)
{
    for (const ComparedSide& side : {m_a, m_b}) {
        side.map->setShowsTest(showsTest);
        side.map->setShades(shades);
    }
}

void ComparisonPanel::showMapsOfA(const PlaneMaps& maps)
{
    m_a.map->setValues(maps.output, answersOf(m_comparison));
    m_a.map->refreshReading();
}

// What is different -------------------------------------------------------------------------------

void ComparisonPanel::showComparison()
{
    m_on->setChecked(m_comparison.isOn());
    setVisible(m_comparison.isOn());
    if (!m_comparison.isOn()) {
        m_timer.stop();
        return;
    }
    const SetupPart part = m_comparison.difference().part;
    m_part->setCurrentIndex(m_part->findData(static_cast<int>(part)));
    fillValues();
    m_b.map->refreshReading();
    showProgress();
}

void ComparisonPanel::showPoints()
{
    const SplitPoints& points = m_comparison.runA().points();
    for (const ComparedSide& side : {m_a, m_b}) {
        side.map->setPoints(points.training, points.test);
    }
}

/// Also says which of them A has, which may have changed.
void ComparisonPanel::fillValues()
{
    const PlaygroundSetup& setup = m_comparison.documentA().setup();
    const SetupDifference& difference = m_comparison.difference();
    const std::vector<double> values = valuesOf(difference.part);
    for (int index = m_value->count(); index > static_cast<int>(values.size()); --index) {
        m_value->removeItem(index - 1);
    }
    for (int index = 0; index < static_cast<int>(values.size()); ++index) {
        const SetupDifference choice {difference.part, values[static_cast<std::size_t>(index)]};
        const QString text = choiceText(setup, choice);
        const bool isSame = withDifference(setup, choice) == setup;
        //: One of the values that the second of two runs may have: "0.03 (as in A)"
        const QString item = isSame ? tr("%1 (as in A)").arg(text) : text;
        if (index >= m_value->count()) {
            m_value->addItem(item);
        }
        m_value->setItemText(index, item);
        m_value->setItemData(index, choice.value);
    }
    m_value->setCurrentIndex(m_value->findData(difference.value));
}

// How it goes -------------------------------------------------------------------------------------

void ComparisonPanel::showProgress()
{
    if (!isRunning()) {
        showHistory();
    } else if (!m_timer.isActive()) {
        m_timer.start(lossChartMs + yieldMs);
    }
}

void ComparisonPanel::yieldToOtherChart()
{
    if (m_timer.isActive()) {
        m_timer.start(yieldMs);
    }
}

void ComparisonPanel::showHistory()
{
    m_timer.stop();
    if (!m_comparison.isOn()) {
        return;
    }
    const auto loss = m_comparison.shownLoss();
    const PlotLine a {
        .name = nameOfA(),
        .points = lossPoints(m_comparison.runA().recording().epochs(), loss),
        .color = PlotColor::Accent};
    const PlotLine b {
        .name = nameOfB(),
        .points = lossPoints(m_comparison.runB().recording().epochs(), loss),
        .color = PlotColor::Mark,
        .style = Qt::DashLine};
    m_chart->setLines({a, b});
    if (isRunning()) {
        m_wordsPace.ask(); // In a turn of their own: chart and words take long enough.
    } else {
        showWords();
    }
}

void ComparisonPanel::showWords()
{
    m_wordsPace.drop();
    if (m_comparison.isOn()) {
        const ComparisonWords words = comparisonWords(m_comparison);
        m_words->keepRoomFor(words.longest);
        const auto room = isRunning() ? SideNote::Room::Kept : SideNote::Room::Own;
        m_words->setText(words.first, words.rest, room);
        showSides();
        showReading();
    }
}

bool ComparisonPanel::isRunning() const
{
    return m_comparison.isOn()
        && (m_comparison.runA().isRunning() || m_comparison.runB().isRunning());
}

QString ComparisonPanel::nameOfA() const
{
    const SetupPart part = m_comparison.difference().part;
    //: The first of two runs, and what is different in it: "A · learning rate 0.03"
    return tr("A · %1").arg(partText(m_comparison.documentA().setup(), part));
}

QString ComparisonPanel::nameOfB() const
{
    const SetupPart part = m_comparison.difference().part;
    return tr("B · %1").arg(partText(m_comparison.documentB().setup(), part));
}

/// The names of the runs, and how far they are.
void ComparisonPanel::showSides()
{
    m_a.name->setText(nameOfA());
    m_b.name->setText(nameOfB());
    const auto epoch = m_comparison.newestEpoch();
    const auto text = [this](std::size_t number, double training, double test) {
        const QString count = countText(static_cast<qint64>(number));
        const QString trained = numberText(training, lossDecimals);
        return m_comparison.hasTest() ? tr("Epoch %1\ntraining %2 · test %3")
                                            .arg(count, trained, numberText(test, lossDecimals))
                                      : tr("Epoch %1\ntraining %2").arg(count, trained);
    };
    const auto show = [&](SteadyLabel* label, const nn::RecordedEpoch* shown) {
        label->keepRoomFor(text(longestEpoch, 0, 0));
        label->setText(
            shown ? text(shown->epoch, shown->training_loss, shown->test_loss) : tr("No epoch yet")
        );
    };
    show(m_a.losses, epoch ? epoch->a : nullptr);
    show(m_b.losses, epoch ? epoch->b : nullptr);
    m_chartName->setText(m_comparison.hasTest() ? tr("Test loss of both") : tr("Loss of both"));
}

QString ComparisonPanel::readingText() const
{
    if (!m_comparison.isOn()) {
        return {};
    }
    const auto& pointed = m_chart->pointed();
    const auto epoch = pointed ? m_comparison.epochUpTo(*pointed) : m_comparison.newestEpoch();
    if (!epoch) {
        return tr("No epoch yet");
    }
    const auto loss = m_comparison.shownLoss();
    return tr("Epoch %1: A %2, B %3")
        .arg(
            countText(static_cast<qint64>(epoch->a->epoch)),
            numberText(epoch->a->*loss, lossDecimals),
            numberText(epoch->b->*loss, lossDecimals)
        );
}

void ComparisonPanel::showReading()
{
    m_reading->setText(readingText());
    const auto& pointed = m_chart->pointed();
    const auto epoch =
        m_comparison.isOn() && pointed ? m_comparison.epochUpTo(*pointed) : std::nullopt;
    if (!epoch) {
        m_chart->plot().setPoint({});
        return;
    }
    const QPointF place(static_cast<double>(epoch->a->epoch), epoch->a->*m_comparison.shownLoss());
    m_chart->plot().setPoint(
        std::isfinite(place.y())
            ? std::optional(PlotPoint {.place = place, .slope = {}, .label = {}})
            : std::nullopt
    );
}

QString ComparisonPanel::sentence() const
{
    return m_words->text();
}

// The widget --------------------------------------------------------------------------------------

void ComparisonPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ComparisonPanel::showEvent(QShowEvent* event)
{
    emit seenChanged(true);
    QWidget::showEvent(event);
}

void ComparisonPanel::hideEvent(QHideEvent* event)
{
    emit seenChanged(false);
    QWidget::hideEvent(event);
}

void ComparisonPanel::retranslate()
{
    m_on->setText(tr("Compare two runs"));
    m_on->setToolTip(tr("A second run with the same points and seed, and one difference"));
    m_partName->setText(tr("Difference"));
    m_part->setAccessibleName(m_partName->text());
    m_valueName->setText(tr("in B"));
    m_value->setAccessibleName(tr("Value in B"));
    for (int index = 0; index < m_part->count(); ++index) {
        const auto part = static_cast<SetupPart>(m_part->itemData(index).toInt());
        m_part->setItemText(index, partName(part));
    }
    m_a.map->setAccessibleName(tr("Output of run A over the plane"));
    m_b.map->setAccessibleName(tr("Output of run B over the plane"));
    m_chart->plot().setAccessibleName(tr("Loss of both runs by epoch"));
    showComparison();
}

} // namespace ui
