// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/forwardpassdemo.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/spokenrole.h"
#include "ui/demos/passsteps.h"
#include "ui/demos/statejson.h"
#include "ui/demos/sumlinesview.h"
#include "ui/demos/sumspeech.h"
#include "ui/network/networkcanvas.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/motion.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr int playMs = 2400; ///< Time to read a sum.

} // namespace

ForwardPassDemo::ForwardPassDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_problem(problemFromSeed(static_cast<std::uint64_t>(m_seed)))
    , m_canvas(new NetworkCanvas(this))
    , m_text(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_lines(new SumLinesView(this))
    , m_header(new QWidget(this))
    , m_stepText(new RoleLabel(FontRole::Control, TextTone::Muted, m_header))
    , m_restart(new QPushButton(m_header))
    , m_back(new QPushButton(m_header))
    , m_next(new QPushButton(m_header))
    , m_play(new QPushButton(m_header))
    , m_seedText(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_seedField(new NumberField(this))
    , m_newNumbers(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    makeControls();
    connect(m_restart, &QPushButton::clicked, this, [this] { goTo(1); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(m_play, &QPushButton::clicked, this, &ForwardPassDemo::play);
    connect(m_seedField, &NumberField::editBegan, this, [this] { m_gesture = newGesture(); });
    connect(m_seedField, &NumberField::edited, this, [this](double seed) {
        changeSeed(static_cast<int>(std::lround(seed)));
    });
    connect(m_newNumbers, &QPushButton::clicked, this, [this] {
        m_gesture = newGesture();
        changeSeed(QRandomGenerator::global()->bounded(1, largestSeed));
    });
    connect(m_timer, &QTimer::timeout, this, [this] {
        const int next = m_step + 1;
        goTo(next);
        setPlaying(next < lastPassStep && motionDuration(playMs) > 0);
    });
    showStep(m_seed, m_step);
    retranslate();
}

void ForwardPassDemo::makeControls()
{
    m_timer->setInterval(playMs);
    makePrimary(*m_next);
    m_seedField->setScale(0, largestSeed, 1, 0);
    m_seedText->setBuddy(m_seedField);
    m_seedText->setWordWrap(true);
    m_text->setWordWrap(true);

    auto* header = new FlowLayout(sizes::inControl);
    m_header->setLayout(header);
    for (QWidget* control :
         {static_cast<QWidget*>(m_stepText),
          static_cast<QWidget*>(m_restart),
          static_cast<QWidget*>(m_back),
          static_cast<QWidget*>(m_next),
          static_cast<QWidget*>(m_play)}) {
        header->addWidget(control);
    }
    auto* hairline = new QFrame(this);
    readAs(*hairline, QAccessible::Separator); // A QFrame is a window to the readers of Linux.
    hairline->setFrameShape(QFrame::HLine);
    hairline->setForegroundRole(QPalette::Mid);
    auto* seedLine = new QHBoxLayout;
    seedLine->setSpacing(sizes::inControl);
    seedLine->addWidget(m_seedText, 1);
    seedLine->addWidget(m_seedField);
    seedLine->addWidget(m_newNumbers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    column->addWidget(m_canvas);
    column->addWidget(hairline);
    column->addWidget(m_text);
    column->addWidget(m_lines);
    column->addSpacing(sizes::inControl);
    column->addLayout(seedLine);
}

QJsonObject ForwardPassDemo::saveState() const
{
    return {{QStringLiteral("seed"), m_seed}, {QStringLiteral("step"), m_step}};
}

void ForwardPassDemo::restoreState(const QJsonObject& state)
{
    const int seed = wholeFrom(state.value(QLatin1String("seed")), 0, largestSeed).value_or(m_seed);
    const int step =
        wholeFrom(state.value(QLatin1String("step")), 1, lastPassStep).value_or(m_step);
    showStep(seed, step);
}

QString ForwardPassDemo::checkSettings(const QJsonObject& settings) const
{
    const auto isWrong = [&settings](const QString& key, int least, int most) {
        return settings.contains(key) && !wholeFrom(settings.value(key), least, most);
    };
    if (isWrong(QStringLiteral("seed"), 0, largestSeed)) {
        return QStringLiteral("\"seed\" must be a whole number from 0 to %1").arg(largestSeed);
    }
    if (isWrong(QStringLiteral("step"), 1, lastPassStep)) {
        return QStringLiteral("\"step\" must be a whole number from 1 to %1").arg(lastPassStep);
    }
    return {};
}

QString ForwardPassDemo::headline() const
{
    return tr("A 3 × 2 × 1 network");
}

void ForwardPassDemo::setLive(bool live)
{
    if (!live) {
        setPlaying(false);
        m_canvas->stopPulses();
    }
}

void ForwardPassDemo::goTo(int step)
{
    const bool onwards = step == m_step + 1;
    showStep(m_seed, std::clamp(step, 1, lastPassStep));
    if (onwards) {
        m_canvas->sendPulses(passStep(m_problem, m_step).lit);
    }
    tell();
    emit stateChanged();
}

void ForwardPassDemo::tell()
{
    const PassStep shown = passStep(m_problem, m_step);
    QStringList words {shown.text};
    for (const SumLine& line : shown.lines) {
        words.append(asSentence(spokenText(line)));
    }
    emit stepTold(joinedSentences(words));
}

void ForwardPassDemo::changeSeed(int seed)
{
    edit(tr("Change Numbers"), m_gesture, [this, seed] { showStep(seed, 1); });
}

void ForwardPassDemo::play()
{
    if (motionDuration(playMs) > 0) {
        setPlaying(!m_timer->isActive());
    } else { // Nothing moves by itself: each press goes one step.
        setPlaying(false);
        goTo(m_step < lastPassStep ? m_step + 1 : 1);
    }
}

void ForwardPassDemo::setPlaying(bool playing)
{
    if (playing && m_step == lastPassStep) {
        goTo(1);
    }
    if (playing) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
    retranslate();
}

void ForwardPassDemo::showStep(int seed, int step)
{
    m_canvas->stopPulses();
    m_seed = seed;
    m_step = step;
    m_problem = problemFromSeed(static_cast<std::uint64_t>(seed));
    m_canvas->setPicture(passStep(m_problem, step).picture);
    m_seedField->setShownValue(seed);
    m_back->setEnabled(step > 1);
    m_restart->setEnabled(step > 1);
    m_next->setEnabled(step < lastPassStep);
    showLines();

    const TenthsPass pass = passThrough(shownNetwork(m_problem, step), m_problem.inputs);
    publish(QStringLiteral("step"), step);
    publish(QStringLiteral("target"), m_problem.target / 100.0);
    publish(QStringLiteral("output"), pass.output / 100.0);
    publish(QStringLiteral("squared_error"), squaredError(m_problem.target, pass.output) / 1e4);
    publish(QStringLiteral("z_hidden1"), pass.hiddenZ[0] / 100.0);
    publish(QStringLiteral("z_hidden2"), pass.hiddenZ[1] / 100.0);
    publish(QStringLiteral("hidden1"), pass.hidden[0] / 100.0);
    publish(QStringLiteral("hidden2"), pass.hidden[1] / 100.0);
    publish(QStringLiteral("z_output"), pass.outputZ / 1000.0);
}

void ForwardPassDemo::showLines()
{
    const PassStep shown = passStep(m_problem, m_step);
    m_text->setText(shown.text);
    m_lines->setLines(shown.lines);
    m_stepText->setText(tr("Step %1 of %2").arg(m_step).arg(lastPassStep));
}

void ForwardPassDemo::retranslate()
{
    m_canvas->setPicture(passStep(m_problem, m_step).picture);
    showLines();
    m_restart->setText(QStringLiteral("⟲"));
    m_restart->setAccessibleName(tr("Restart"));
    m_restart->setToolTip(tr("Restart"));
    m_back->setText(tr("← Back"));
    m_next->setText(tr("Next →"));
    m_play->setText(m_timer->isActive() ? tr("Pause") : tr("▶ Play"));
    m_seedText->setText(tr("Seed: the same number gives the same network"));
    m_newNumbers->setText(tr("New Numbers"));
    emit headlineChanged();
}

void ForwardPassDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Demo::changeEvent(event);
}

} // namespace ui
