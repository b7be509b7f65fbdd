// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/linearclassifierdemo.h"

#include "ui/controls/numberfield.h"
#include "ui/demos/classifierplane.h"
#include "ui/demos/classifierwords.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/sumlinesview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/motion.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int decimals = 2;
constexpr double fieldStep = 0.1;
constexpr int stepMs = 90; ///< Between two steps of a run.
constexpr std::size_t longestRun = 200; ///< Steps until a run says that it takes too long.

} // namespace

LinearClassifierDemo::LinearClassifierDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent), m_plane(new ClassifierPlane), m_data(new QComboBox(this))
{
    m_state.points = freshPoints(m_state.data);
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &LinearClassifierDemo::runOn);
    for (std::size_t index = 0; index < toyDataKinds.size(); ++index) {
        m_data->addItem({});
    }
    connect(m_data, &QComboBox::activated, this, [this](int index) {
        chooseData(toyDataKinds.at(std::size_t(index)));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FigureColumns(m_plane, makeSide()));
    connectPlane();
    keepRoomForSentence();
    retranslate();
}

LinearClassifierDemo::~LinearClassifierDemo() = default;

QWidget* LinearClassifierDemo::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::inGroup);
    m_formula = new SumLinesView;
    layout->addWidget(m_formula);
    addFields(*layout);
    m_count = new RoleLabel(FontRole::Heading, TextTone::Ink);
    layout->addWidget(m_count);
    addButtons(*layout);
    m_sentence = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_sentence, 1);
    auto* adding = new QHBoxLayout;
    adding->setSpacing(sizes::inControl);
    m_newName = new RoleLabel(FontRole::Control, TextTone::Ink);
    m_newLabel = new QComboBox;
    m_newName->setBuddy(m_newLabel);
    m_newLabel->addItems({QString(), QString()});
    adding->addWidget(m_newName);
    adding->addWidget(m_newLabel, 1);
    layout->addLayout(adding);
    connect(m_newLabel, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_plane->setNewLabel(index == 0 ? 1 : 0);
    });
    return side;
}

void LinearClassifierDemo::addFields(QBoxLayout& side)
{
    constexpr std::array<Part, 3> parts {
        &nn::LinearRule::weight1,
        &nn::LinearRule::weight2,
        &nn::LinearRule::bias,
    };
    auto* row = new QGridLayout;
    row->setHorizontalSpacing(sizes::inControl);
    row->setVerticalSpacing(sizes::step);
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const Part part = parts.at(index);
        auto* name = new RoleLabel(FontRole::Caption, TextTone::Muted);
        auto* field = new NumberField;
        field->setScale(-largestParameter, largestParameter, fieldStep, decimals);
        connect(field, &NumberField::editBegan, this, &LinearClassifierDemo::beginGesture);
        connect(field, &NumberField::edited, this, [this, part](double value) {
            nn::LinearRule rule = m_state.perceptron.rule;
            rule.*part = value;
            setRule(rule);
        });
        row->addWidget(name, 0, int(index));
        row->addWidget(field, 1, int(index));
        m_fields.at(index) = {part, name, field};
    }
    row->setColumnStretch(int(parts.size()), 1);
    side.addLayout(row);
}

void LinearClassifierDemo::addButtons(QBoxLayout& side)
{
    m_step = new QPushButton;
    m_run = new QPushButton;
    connect(m_step, &QPushButton::clicked, this, &LinearClassifierDemo::takeStep);
    connect(m_run, &QPushButton::clicked, this, &LinearClassifierDemo::toggleRun);
    auto* row = new QHBoxLayout;
    row->setSpacing(sizes::inControl);
    row->addWidget(m_step);
    row->addWidget(m_run);
    row->addStretch(1);
    side.addLayout(row);
}

void LinearClassifierDemo::connectPlane()
{
    connect(m_plane, &ClassifierPlane::editBegan, this, &LinearClassifierDemo::beginGesture);
    connect(m_plane, &ClassifierPlane::ruleMoved, this, &LinearClassifierDemo::setRule);
    connect(
        m_plane,
        &ClassifierPlane::pointMoved,
        this,
        [this](std::size_t index, const QPointF& place) {
            changePoints(tr("Move Point"), [&] {
                const int label = m_state.points.at(index).label;
                m_state.points.at(index) = shownPoint({place.x(), place.y(), label});
            });
        }
    );
    connect(m_plane, &ClassifierPlane::pointAdded, this, [this](const nn::LabelledPoint& point) {
        if (m_state.points.size() < mostPoints) {
            changePoints(tr("Add Point"), [&] { m_state.points.push_back(shownPoint(point)); });
        }
    });
    connect(m_plane, &ClassifierPlane::pointRemoved, this, [this](std::size_t index) {
        changePoints(tr("Remove Point"), [&] {
            m_state.points.erase(m_state.points.begin() + std::ptrdiff_t(index));
            m_state.perceptron.next = 0;
        });
    });
}

void LinearClassifierDemo::beginGesture()
{
    stopRun();
    m_gesture = newGesture();
}

void LinearClassifierDemo::setRule(const nn::LinearRule& rule)
{
    edit(tr("Move Line"), m_gesture, [&] {
        m_state.perceptron.rule = shownRule(rule);
        m_state.used.reset();
        show();
    });
}

void LinearClassifierDemo::changePoints(const QString& text, const std::function<void()>& change)
{
    edit(text, m_gesture, [&] {
        change();
        m_state.used.reset();
        show();
    });
}

void LinearClassifierDemo::chooseData(nn::ToyData kind)
{
    stopRun();
    edit(tr("Choose Data"), [&] {
        m_state.data = kind;
        m_state.points = kind == m_home.data ? m_home.points : freshPoints(kind);
        m_state.perceptron.next = 0;
        m_state.perceptron.steps = 0;
        m_state.used.reset();
        show();
    });
}

bool LinearClassifierDemo::step()
{
    m_state.used = nn::perceptron_step(m_state.perceptron, m_state.points);
    m_state.perceptron.rule = shownRule(m_state.perceptron.rule);
    return m_state.used.has_value();
}

void LinearClassifierDemo::takeStep()
{
    stopRun();
    edit(tr("Perceptron Step"), [&] {
        step();
        show();
    });
}

void LinearClassifierDemo::toggleRun()
{
    if (m_timer.isActive()) {
        stopRun();
        return;
    }
    beginGesture();
    m_runEnd = m_state.perceptron.steps + longestRun;
    if (motionDuration(stepMs) > 0) {
        m_timer.start();
        show();
        return;
    }
    edit(tr("Run Perceptron"), [&] {
        while (m_state.perceptron.steps < m_runEnd && step()) { }
        m_tookTooLong = !isAllRight(m_state);
        show();
    });
}

void LinearClassifierDemo::runOn()
{
    const bool isOver = isAllRight(m_state) || m_state.perceptron.steps >= m_runEnd;
    if (isOver) {
        stopRun();
        m_tookTooLong = !isAllRight(m_state);
        show();
        return;
    }
    const bool isAtOnce = motionDuration(stepMs) == 0; // It has been switched off meanwhile.
    edit(tr("Run Perceptron"), m_gesture, [&] {
        while (step() && isAtOnce && m_state.perceptron.steps < m_runEnd) { }
        show();
    });
}

void LinearClassifierDemo::stopRun()
{
    m_tookTooLong = false;
    if (m_timer.isActive()) {
        m_timer.stop();
        show();
    }
}

void LinearClassifierDemo::setLive(bool live)
{
    if (!live) {
        stopRun();
    }
}

void LinearClassifierDemo::restoreState(const QJsonObject& state)
{
    stopRun();
    m_state = stateFromJson(state, std::move(m_state));
    if (!std::exchange(m_hasHome, true)) {
        m_home = m_state;
    }
    show();
}

QString LinearClassifierDemo::checkSettings(const QJsonObject& settings) const
{
    return problemIn(settings);
}

void LinearClassifierDemo::show()
{
    const nn::LinearRule& rule = m_state.perceptron.rule;
    const auto count = double(m_state.points.size());
    const auto right = double(nn::count_right(rule, m_state.points));
    m_plane->setPicture({rule, m_state.points, m_state.used});
    for (std::size_t index = 0; index < toyDataKinds.size(); ++index) {
        if (toyDataKinds.at(index) == m_state.data) {
            m_data->setCurrentIndex(int(index));
        }
    }
    for (const ParameterField& parameter : m_fields) {
        parameter.field->setShownValue(rule.*parameter.part);
    }
    m_formula->setLines({ruleLine(m_state.perceptron.rule)});
    m_count->setText(tr("%1 of %2 right").arg(countText(qint64(right)), countText(qint64(count))));
    m_sentence->setText(classifierSentence(m_state, m_tookTooLong));
    m_run->setText(m_timer.isActive() ? tr("Stop") : tr("Run"));
    publish(QStringLiteral("right"), right);
    publish(QStringLiteral("wrong"), count - right);
    publish(QStringLiteral("accuracy"), count > 0 ? right / count : 0);
    publish(QStringLiteral("weight1"), rule.weight1);
    publish(QStringLiteral("weight2"), rule.weight2);
    publish(QStringLiteral("bias"), rule.bias);
    publish(QStringLiteral("perceptron_steps"), double(m_state.perceptron.steps));
}

QString LinearClassifierDemo::headline() const
{
    return tr("Two classes and a line");
}

QWidget* LinearClassifierDemo::headerControls()
{
    return m_data;
}

void LinearClassifierDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::FontChange) {
        keepRoomForSentence();
    }
    Demo::changeEvent(event);
}

void LinearClassifierDemo::keepRoomForSentence()
{
    // A longer sentence shall not move what is below it.
    constexpr int mostLines = 3;
    m_sentence->setMinimumHeight(mostLines * m_sentence->fontMetrics().lineSpacing());
}

void LinearClassifierDemo::retranslate()
{
    const std::array dataNames {tr("Separable"), tr("Overlapping"), tr("XOR")};
    for (std::size_t index = 0; index < dataNames.size(); ++index) {
        m_data->setItemText(int(index), dataNames.at(index));
    }
    m_data->setAccessibleName(tr("Data"));
    const std::array names {tr("Weight w₁"), tr("Weight w₂"), tr("Bias b")};
    for (std::size_t index = 0; index < names.size(); ++index) {
        m_fields.at(index).name->setText(names.at(index));
        m_fields.at(index).field->setAccessibleName(names.at(index));
    }
    m_step->setText(tr("Step"));
    m_step->setToolTip(tr("Correct the line for the next point that is wrong"));
    m_newName->setText(tr("A click adds"));
    m_newLabel->setAccessibleName(tr("Class of a new point"));
    m_newLabel->setItemText(0, tr("● class 1"));
    m_newLabel->setItemText(1, tr("■ class 0"));
    m_plane->setAccessibleName(tr("Points and line"));
    m_plane->setAccessibleDescription(
        tr("Tab goes from the line's handles to the points. Arrow keys move, with Shift a little. "
           "Page Up and Page Down choose a point, Insert adds one, Delete removes it.")
    );
    m_plane->setToolTip(tr("Drag the line, its handles or a point. A click adds a point, the right "
                           "button removes it."));
    show();
    emit headlineChanged();
}

} // namespace ui
