// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberslider.h"

#include "ui/controls/calmslider.h"
#include "ui/controls/numberfield.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int pagesInRange = 12; ///< A page key goes a twelfth of the way.

} // namespace

NumberSlider::NumberSlider(Form form, QWidget* parent)
    : QWidget(parent)
    , m_name(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_slider(new CalmSlider(Qt::Horizontal))
    , m_field(new NumberField)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(sizes::inGroup - sizes::step);
    layout->setVerticalSpacing(sizes::inControl);
    const bool above = form == Form::NameAbove;
    layout->addWidget(m_name, 0, 0, 1, above ? 3 : 1);
    layout->addWidget(m_slider, above ? 1 : 0, above ? 0 : 1, 1, above ? 2 : 1);
    layout->addWidget(m_field, above ? 1 : 0, 2);
    layout->setColumnStretch(1, 1);
    m_slider->setMinimumWidth(16 * sizes::step);

    connect(m_slider, &CalmSlider::grabbed, this, &NumberSlider::editBegan);
    connect(m_slider, &QSlider::valueChanged, this, &NumberSlider::sliderMoved);
    connect(m_field, &NumberField::editBegan, this, &NumberSlider::editBegan);
    connect(m_field, &NumberField::edited, this, [this](double value) {
        setShownValue(value);
        emit edited(value);
    });
}

void NumberSlider::setName(const QString& name)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
}

void NumberSlider::setScale(double least, double greatest, double step, int decimals)
{
    const QSignalBlocker blocker(m_slider);
    m_step = step;
    m_field->setScale(least, greatest, step, decimals);
    m_slider->setRange(qRound(least / step), qRound(greatest / step));
    m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / pagesInRange));
}

double NumberSlider::value() const
{
    return m_field->value();
}

void NumberSlider::setShownValue(double value)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(qRound(value / m_step));
    m_field->setShownValue(value);
}

int NumberSlider::nameWidth() const
{
    return m_name->sizeHint().width();
}

void NumberSlider::setNameWidth(int width)
{
    m_name->setMinimumWidth(width);
}

void NumberSlider::sliderMoved(int steps)
{
    if (!m_slider->isHeld()) {
        emit editBegan(); // A key or the wheel: each of them is an edit of its own.
    }
    m_field->setShownValue(steps * m_step); // The field rounds to what it shows.
    emit edited(m_field->value());
}

} // namespace ui
