// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/losspanel.h"

#include "ui/controls/calmslider.h"
#include "ui/controls/steadylabel.h"
#include "ui/document/networkdocument.h"
#include "ui/labs/losschart.h"
#include "ui/labs/playgroundrun.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ui {

LossPanel::LossPanel(NetworkDocument& document, PlaygroundRun& run, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_run(run)
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_numbers(new SteadyLabel(FontRole::Number, TextTone::Muted, this))
    , m_chart(new LossChart(this))
    , m_slider(new CalmSlider(Qt::Horizontal, this))
    , m_reading(new SteadyLabel(FontRole::Caption, TextTone::Muted, this))
{
    m_reading->setWordWrap(true);
    m_numbers->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    for (QWidget* widget :
         std::initializer_list<QWidget*> {m_title, m_numbers, m_chart, m_slider, m_reading}) {
        column->addWidget(widget);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(lossChartMs);
    connect(&m_timer, &QTimer::timeout, this, &LossPanel::showHistory);
    connect(m_chart, &LossChart::pointedChanged, this, &LossPanel::showReading);
    connect(&run, &PlaygroundRun::progressed, this, &LossPanel::showLosses);
    connect(m_slider, &CalmSlider::grabbed, this, [this] { m_gesture = m_document.newGesture(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        if (static_cast<std::size_t>(index) < m_shownEpochs.size()) {
            const int gesture = m_slider->isHeld() ? m_gesture : m_document.newGesture();
            m_run.goTo(m_shownEpochs[static_cast<std::size_t>(index)], gesture);
        }
    });
    retranslate();
}

LinePlot& LossPanel::plot()
{
    return m_chart->plot();
}

void LossPanel::showLosses()
{
    const QString training = numberText(m_run.trainingLoss(), lossDecimals);
    m_numbers->setText(
        !m_run.hasPoints() ? tr("There are no points yet.")
            : m_run.points().test.empty()
            ? tr("training %1").arg(training)
            //: Losses of the two parts of the data: "training 0.021 · test 0.038"
            : tr("training %1 · test %2").arg(training, numberText(m_run.testLoss(), lossDecimals))
    );
    if (!m_run.isRunning()) {
        showHistory();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void LossPanel::showHistory()
{
    m_timer.stop();
    const auto epochs = m_run.recording().epochs();
    const PlotLine training {
        .name = tr("Training"),
        .points = lossPoints(epochs, &nn::RecordedEpoch::training_loss),
        .color = PlotColor::Accent};
    const PlotLine test {
        .name = tr("Test"),
        .points = lossPoints(epochs, &nn::RecordedEpoch::test_loss),
        .color = PlotColor::Muted,
        .style = Qt::DashLine};
    const bool hasTest = !m_run.points().test.empty();
    m_chart->setLines(hasTest ? QList {training, test} : QList {training});
    emit drawn();
    const auto later =
        std::ranges::upper_bound(epochs, m_document.numbers().epoch, {}, &nn::RecordedEpoch::epoch);
    const auto here = std::max<std::ptrdiff_t>(0, later - epochs.begin() - 1);
    m_shownEpochs.clear();
    std::ranges::transform(epochs, std::back_inserter(m_shownEpochs), &nn::RecordedEpoch::epoch);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(epochs.size()) - 1));
    m_slider->setValue(static_cast<int>(here));
    m_slider->setEnabled(epochs.size() > 1);
    showReading();
}

QString LossPanel::readingText() const
{
    const auto epochs = m_run.recording().epochs();
    if (epochs.empty()) {
        return tr("No epoch yet");
    }
    const nn::RecordedEpoch& epoch =
        m_run.recording().at(m_chart->pointed().value_or(m_document.numbers().epoch));
    const QString number = countText(static_cast<qint64>(epoch.epoch));
    const QString training = numberText(epoch.training_loss, lossDecimals);
    return m_run.points().test.empty()
        ? tr("Epoch %1: training %2").arg(number, training)
        : tr("Epoch %1: training %2, test %3")
              .arg(number, training, numberText(epoch.test_loss, lossDecimals));
}

void LossPanel::showReading()
{
    m_reading->setText(readingText());
    if (!m_run.isRunning()) { // Whoever is on the slider would hear nothing else.
        m_slider->setAccessibleName(tr("Back and forth in time. %1").arg(readingText()));
        plot().setAccessibleDescription(readingText());
    }
    const auto epochs = m_run.recording().epochs();
    if (epochs.empty()) {
        plot().setPoint({});
        return;
    }
    const nn::RecordedEpoch& epoch =
        m_run.recording().at(m_chart->pointed().value_or(m_document.numbers().epoch));
    const QPointF place(static_cast<double>(epoch.epoch), epoch.training_loss);
    plot().setPoint(
        std::isfinite(place.y()) ? std::optional(PlotPoint {
            .place = place, .slope = {}, .label = {}, .hasGuides = m_chart->pointed().has_value()})
                                 : std::nullopt
    );
}

void LossPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LossPanel::retranslate()
{
    m_title->setText(tr("Loss"));
    plot().setAccessibleName(tr("Loss by epoch"));
    showLosses();
    showHistory();
}

} // namespace ui
