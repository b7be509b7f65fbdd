// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/unrolldemo.h"

#include "ui/controls/calmslider.h"
#include "ui/controls/flowlayout.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/pixeljson.h"
#include "ui/demos/statejson.h"
#include "ui/demos/unrollview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/motion.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QVariantAnimation>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr int rollMs = 2800; ///< Time to follow the rows with the eyes.
constexpr int sliderSteps = 1000;

constexpr QLatin1String indexKey("index");
constexpr QLatin1String progressKey("progress");

} // namespace

UnrollDemo::UnrollDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent)
    : DigitDemo(undoStack, services, parent)
    , m_view(new UnrollView)
    , m_animation(new QVariantAnimation(this))
{
    m_header = makeHeader();
    rows().addWidget(new FigureColumns(m_view, makeSide(), this));
    connectControls();
    retranslate();
}

UnrollDemo::~UnrollDemo()
{
    // An animation that goes while it runs tells so, and by then this is no such figure any more.
    m_animation->disconnect(this);
}

QWidget* UnrollDemo::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new FlowLayout(sizes::inControl);
    header->setLayout(line);
    m_another = new QPushButton(header);
    m_roll = new QPushButton(header);
    makePrimary(*m_roll);
    line->addWidget(m_another);
    line->addWidget(m_roll);
    return header;
}

QWidget* UnrollDemo::makeSide()
{
    auto* side = new QWidget;
    m_digitText = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_sliderName = new RoleLabel(FontRole::Control, TextTone::Muted);
    m_slider = new CalmSlider(Qt::Horizontal);
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 10);
    m_slider->setSingleStep(sliderSteps / 50);
    m_sliderName->setBuddy(m_slider);
    m_place = new RoleLabel(FontRole::Heading, TextTone::Ink);
    m_sum = new RoleLabel(FontRole::Formula, TextTone::Ink);
    m_value = new RoleLabel(FontRole::Control, TextTone::Ink);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    for (RoleLabel* text : {m_digitText, m_sliderName, m_place, m_sum, m_value}) {
        text->setWordWrap(true);
        column->addWidget(text);
        if (text == m_sliderName) {
            column->addWidget(m_slider);
            column->addSpacing(sizes::inGroup);
        }
    }
    column->addStretch(1);
    return side;
}

void UnrollDemo::connectControls()
{
    m_animation->setEasingCurve(QEasingCurve::Linear); // The rows have easings of their own.
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& progress) {
        setProgress(progress.toDouble());
    });
    connect(m_animation, &QAbstractAnimation::stateChanged, this, &UnrollDemo::showProgress);
    connect(m_roll, &QPushButton::clicked, this, &UnrollDemo::roll);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        stopRolling();
        setProgress(double(step) / sliderSteps);
    });
    connect(m_another, &QPushButton::clicked, this, [this] {
        if (digits().count() < 2) {
            return; // They are still being read, or cannot be.
        }
        edit(tr("Another Digit"), [this] {
            const int step = QRandomGenerator::global()->bounded(1, digits().count());
            m_state.index = digits().neighbor(m_state.index, step);
            show();
        });
    });
    connect(m_view, &UnrollView::pixelChosen, this, [this](std::optional<QPoint> pixel) {
        m_state.pixel = pixel;
        showPixel();
        emit stateChanged();
    });
}

void UnrollDemo::roll()
{
    const double end = nextEnd();
    stopRolling();
    const int duration = motionDuration(rollMs);
    if (duration == 0) {
        setProgress(end);
        return;
    }
    m_animation->setDuration(duration);
    m_animation->setStartValue(m_state.progress);
    m_animation->setEndValue(end);
    m_animation->start();
}

double UnrollDemo::nextEnd() const
{
    const bool isRolling = m_animation->state() == QAbstractAnimation::Running;
    const double reached = isRolling ? m_animation->endValue().toDouble() : m_state.progress;
    return reached < 0.5 ? 1 : 0;
}

void UnrollDemo::stopRolling()
{
    m_animation->stop();
}

void UnrollDemo::setProgress(double progress)
{
    m_state.progress = progress;
    showProgress();
    emit stateChanged();
}

QJsonObject UnrollDemo::saveState() const
{
    QJsonObject state {{indexKey, m_state.index}, {progressKey, m_state.progress}};
    writePixel(state, m_state.pixel);
    return state;
}

void UnrollDemo::restoreState(const QJsonObject& state)
{
    stopRolling();
    m_state.index = wholeFrom(state.value(indexKey), 0, testCount - 1).value_or(m_state.index);
    const double progress = state.value(progressKey).toDouble(m_state.progress);
    m_state.progress = std::clamp(progress, 0.0, 1.0);
    m_state.pixel = readPixel(state, m_state.pixel);
    show();
}

QString UnrollDemo::checkSettings(const QJsonObject& settings) const
{
    if (QString problem = choiceProblem(settings); !problem.isEmpty()) {
        return problem;
    }
    const QJsonValue progress = settings.value(progressKey);
    const double share = progress.toDouble(-1);
    if (!progress.isUndefined() && !(share >= 0 && share <= 1)) {
        return QStringLiteral("\"progress\" must be a number from 0 to 1");
    }
    return pixelProblem(settings);
}

QString UnrollDemo::headline() const
{
    return tr("28 rows, 784 numbers");
}

void UnrollDemo::setLive(bool live)
{
    if (!live) {
        stopRolling();
    }
}

void UnrollDemo::showDigits()
{
    show();
}

void UnrollDemo::show()
{
    if (digits().contains(m_state.index)) {
        m_view->setDigit(digits().image(m_state.index));
        //: A test digit: its label, and its place in the test set
        m_digitText->setText(tr("A %1: test image %2 of %3")
                                 .arg(digits().label(m_state.index))
                                 .arg(countText(m_state.index + 1), countText(digits().count())));
    }
    m_view->setPixel(m_state.pixel);
    showPixel();
    showProgress();
}

void UnrollDemo::showProgress()
{
    m_view->setProgress(m_state.progress);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(m_state.progress * sliderSteps)));
    m_roll->setText(nextEnd() == 1 ? tr("Unroll") : tr("Roll Up"));
    publish(progressKey, m_state.progress);
}

void UnrollDemo::showPixel()
{
    const bool hasPixel = m_state.pixel.has_value();
    m_sum->setVisible(hasPixel);
    m_value->setVisible(hasPixel);
    if (!hasPixel) {
        m_place->setText(tr("Point at a pixel, or use the arrow keys on the image."));
        for (const char* metric : {"pixel_index", "row", "column", "value"}) {
            publish(QString::fromLatin1(metric), std::numeric_limits<double>::quiet_NaN());
        }
        return;
    }
    const int row = m_state.pixel->y() + 1;
    const int column = m_state.pixel->x() + 1;
    const int number = pixelNumber(*m_state.pixel);
    const int value = m_view->valueAt(*m_state.pixel);
    m_place->setText(tr("Row %1, column %2").arg(row).arg(column));
    //: How a pixel is counted: the rows above it, 28 pixels each, and its column
    m_sum->setText(tr("%n row(s) above × 28 + %1 = %2", nullptr, row - 1).arg(column).arg(number));
    m_value->setText(tr("Input %1 of 784. Its pixel is %2 of 255: the network gets %3.")
                         .arg(number)
                         .arg(value)
                         .arg(numberText(value / 255.0, 2)));
    publish(QStringLiteral("pixel_index"), number);
    publish(QStringLiteral("row"), row);
    publish(QStringLiteral("column"), column);
    publish(QStringLiteral("value"), value);
}

void UnrollDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    DigitDemo::changeEvent(event);
}

void UnrollDemo::retranslate()
{
    m_another->setText(tr("Another Digit"));
    m_sliderName->setText(tr("How far the rows have come"));
    m_slider->setAccessibleName(tr("How far the rows have come"));
    show();
    emit headlineChanged();
}

} // namespace ui
