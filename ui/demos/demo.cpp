// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demo.h"

#include "ui/controls/spokenrole.h"
#include "ui/demos/democommand.h"
#include "ui/demos/jsonblend.h"
#include "ui/theme/motion.h"

#include <QScopedValueRollback>
#include <QUndoStack>
#include <QVariantAnimation>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int demonstrationMs = 600;

} // namespace

Demo::Demo(QUndoStack& undoStack, QWidget* parent) : QWidget(parent), m_undoStack(undoStack)
{
    readAs(*this, QAccessible::Grouping);
    connect(this, &Demo::stateChanged, this, [this] { m_isTouched = !m_isChangingItself; });
}

Demo::~Demo() = default;

QString Demo::configure(const QJsonObject& settings)
{
    const QString problem = checkSettings(settings);
    restoreState(settings);
    m_start = saveState();
    return problem;
}

QString Demo::checkSettings(const QJsonObject& /*settings*/) const
{
    return {};
}

void Demo::changeUntouched(const std::function<void()>& change)
{
    const QScopedValueRollback changing(m_isChangingItself, true);
    change();
}

void Demo::showState(const QJsonObject& state)
{
    changeUntouched([&] {
        restoreState(state);
        emit stateChanged();
    });
}

void Demo::reset()
{
    changeUntouched([this] { edit(tr("Reset"), [this] { restoreState(m_start); }); });
}

void Demo::startAnew()
{
    delete std::exchange(m_animation, nullptr);
    showState(m_start);
}

void Demo::demonstrate(const QJsonObject& target)
{
    const QJsonObject before = saveState();
    const int gesture = newGesture();
    const QString text = tr("Show Me");
    const auto show = [this, before, target, gesture, text](double share) {
        changeUntouched([&] {
            edit(text, gesture, [&] { restoreState(blended(before, target, share)); });
        });
    };
    delete std::exchange(m_animation, nullptr);
    m_demonstration = gesture;
    const int duration = motionDuration(demonstrationMs);
    if (duration == 0) { // An animation of no duration tells nothing.
        show(1);
        return;
    }
    m_animation = new QVariantAnimation(this);
    m_animation->setDuration(duration);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [show](const QVariant& share) {
        show(share.toDouble());
    });
    m_animation->start();
}

void Demo::publish(const QString& metric, double value)
{
    const auto known = m_metrics.constFind(metric);
    const auto isSame = [value](double before) {
        return before == value || (std::isnan(before) && std::isnan(value));
    };
    if (known != m_metrics.constEnd() && isSame(*known)) {
        return;
    }
    m_metrics.insert(metric, value);
    emit metricChanged(metric, value);
}

void Demo::edit(const QString& text, int gesture, const std::function<void()>& change)
{
    if (m_animation != nullptr && gesture != m_demonstration) {
        m_animation->stop(); // It would take back what the learner does now.
    }
    const QJsonObject before = saveState();
    change();
    const QJsonObject after = saveState();
    if (before == after) {
        return;
    }
    m_undoStack.push(new DemoCommand(*this, text, gesture, before, after));
    emit stateChanged();
}

void Demo::edit(const QString& text, const std::function<void()>& change)
{
    edit(text, newGesture(), change);
}

} // namespace ui
