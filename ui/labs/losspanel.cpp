// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/losspanel.h"

#include "ui/controls/calmslider.h"
#include "ui/controls/steadylabel.h"
#include "ui/document/networkdocument.h"
#include "ui/labs/playgroundrun.h"
#include "ui/plots/lineplot.h"
#include "ui/plots/plotlegend.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Giving a plot new lines costs more than a frame has time for.
constexpr int historyMs = 100;
constexpr int plotHeight = 130;
constexpr std::size_t mostPoints = 250; ///< Of a line, which is not much longer in pixels.
constexpr double leastEpochs = 10; ///< On the axis.
constexpr int lossDecimals = 3;

double finite(double loss)
{
    return std::isfinite(loss) ? loss : std::nan(""); // Breaks the line.
}

} // namespace

LossPanel::LossPanel(NetworkDocument& document, PlaygroundRun& run, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_run(run)
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_numbers(new SteadyLabel(FontRole::Number, TextTone::Muted, this))
    , m_plot(new LinePlot(this))
    , m_legend(new PlotLegend(this))
    , m_slider(new CalmSlider(Qt::Horizontal, this))
    , m_reading(new SteadyLabel(FontRole::Caption, TextTone::Muted, this))
{
    m_plot->setFocusPolicy(Qt::NoFocus); // The slider is its keyboard.
    m_plot->setFixedHeight(plotHeight);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_reading->setWordWrap(true);
    m_numbers->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_title, m_numbers, m_plot, m_legend, m_slider, m_reading}) {
        column->addWidget(widget);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(historyMs);
    connect(&m_timer, &QTimer::timeout, this, &LossPanel::showHistory);
    connect(&run, &PlaygroundRun::progressed, this, &LossPanel::showLosses);
    connect(m_slider, &CalmSlider::grabbed, this, [this] { m_gesture = m_document.newGesture(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        const auto epochs = m_run.recording().epochs();
        if (static_cast<std::size_t>(index) < epochs.size()) {
            const int gesture = m_slider->isHeld() ? m_gesture : m_document.newGesture();
            m_run.goTo(epochs[static_cast<std::size_t>(index)].epoch, gesture);
        }
    });
    retranslate();
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
    PlotLine training {.name = tr("Training"), .points = {}, .color = PlotColor::Accent};
    PlotLine test {
        .name = tr("Test"), .points = {}, .color = PlotColor::Muted, .style = Qt::DashLine};
    double last = leastEpochs;
    double most = 0;
    const auto epochs = m_run.recording().epochs();
    std::size_t here = 0;
    const std::size_t stride = 1 + epochs.size() / mostPoints;
    for (std::size_t index = 0; index < epochs.size(); ++index) {
        const nn::RecordedEpoch& epoch = epochs[index];
        const auto x = static_cast<double>(epoch.epoch);
        if (index % stride == 0 || index + 1 == epochs.size()) {
            training.points.append(QPointF(x, finite(epoch.training_loss)));
            test.points.append(QPointF(x, finite(epoch.test_loss)));
        }
        last = std::max(last, x);
        for (const double loss : {epoch.training_loss, epoch.test_loss}) {
            most = std::isfinite(loss) ? std::max(most, loss) : most;
        }
        here = epoch.epoch <= m_document.numbers().epoch ? index : here;
    }
    const bool hasTest = !m_run.points().test.empty();
    m_plot->setRanges({0, last}, {0, most > 0 ? 1.05 * most : 1});
    m_plot->setLines(hasTest ? QList {test, training} : QList {training});
    m_legend->setLines(hasTest ? QList {training, test} : QList {training});
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
        m_run.recording().at(m_pointed.value_or(m_document.numbers().epoch));
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
    m_slider->setAccessibleName(tr("Back and forth in time. %1").arg(readingText()));
    const auto epochs = m_run.recording().epochs();
    if (epochs.empty()) {
        m_plot->setPoint({});
        return;
    }
    const nn::RecordedEpoch& epoch =
        m_run.recording().at(m_pointed.value_or(m_document.numbers().epoch));
    const QPointF place(static_cast<double>(epoch.epoch), epoch.training_loss);
    m_plot->setPoint(
        std::isfinite(place.y()) ? std::optional(PlotPoint {
            .place = place, .slope = {}, .label = {}, .hasGuides = m_pointed.has_value()})
                                 : std::nullopt
    );
}

bool LossPanel::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPointF place = static_cast<QMouseEvent*>(event)->position();
        const double epoch = std::round(m_plot->mapToValue(place).x());
        m_pointed = epoch < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(epoch));
        showReading();
        return true;
    }
    case QEvent::Leave:
        m_pointed.reset();
        showReading();
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
    m_plot->setAccessibleName(tr("Loss by epoch"));
    showLosses();
    showHistory();
}

} // namespace ui
