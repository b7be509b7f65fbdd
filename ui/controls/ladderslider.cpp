// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/ladderslider.h"

#include "ui/controls/calmslider.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace ui {

LadderSlider::LadderSlider(std::vector<double> values, TextOf textOf, QWidget* parent)
    : QWidget(parent)
    , m_values(std::move(values))
    , m_textOf(std::move(textOf))
    , m_name(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_value(new RoleLabel(FontRole::Number, TextTone::Ink, this))
    , m_slider(new CalmSlider(Qt::Horizontal, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(sizes::step);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_value, 0, 1, Qt::AlignRight);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    m_name->setWordWrap(true);
    grid->setColumnStretch(0, 1);
    m_slider->setRange(0, static_cast<int>(m_values.size()) - 1);
    m_slider->setPageStep(std::max(1, static_cast<int>(m_values.size()) / 6));
    connect(m_slider, &CalmSlider::grabbed, this, &LadderSlider::editBegan);
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        m_shown = m_values.at(static_cast<std::size_t>(index));
        showText();
        if (!m_slider->isHeld()) {
            emit editBegan();
        }
        emit edited(m_shown);
    });
    setShownValue(m_values.front());
}

void LadderSlider::setName(const QString& name)
{
    m_name->setText(name);
    showText();
}

void LadderSlider::setShownValue(double value)
{
    const auto nearer = [value](double one, double other) {
        return std::abs(one - value) < std::abs(other - value);
    };
    const auto nearest = std::ranges::min_element(m_values, nearer);
    const QSignalBlocker blocker(m_slider); // Showing a value is not editing it.
    m_slider->setValue(static_cast<int>(nearest - m_values.begin()));
    m_shown = value;
    showText();
}

void LadderSlider::showText()
{
    m_value->setText(m_textOf(m_shown));
    // Readers of a slider know its place only, which says nothing here.
    m_slider->setAccessibleName(QStringLiteral("%1: %2").arg(m_name->text(), m_value->text()));
}

void LadderSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showText();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
