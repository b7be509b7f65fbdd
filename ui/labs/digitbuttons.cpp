// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/digitbuttons.h"

#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace ui {

DigitButtons::DigitButtons(QWidget* parent) : QWidget(parent)
{
    constexpr int inRow = 5;
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(sizes::step);
    rows->setColumnStretch(inRow, 1);
    for (int digit = 0; digit < 10; ++digit) {
        auto* button = new QPushButton(QString::number(digit), this);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, digit] {
            setDigit(m_digit);
            emit chosen(digit);
        });
        rows->addWidget(button, digit / inRow, digit % inRow);
        m_buttons[static_cast<std::size_t>(digit)] = button;
    }
    fit();
}

void DigitButtons::setDigit(std::optional<int> digit)
{
    m_digit = digit;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(digit == static_cast<int>(i));
    }
}

void DigitButtons::fit()
{
    const QFontMetrics metrics(font());
    for (QPushButton* button : m_buttons) {
        button->setFixedWidth(metrics.horizontalAdvance(u'0') + 2 * sizes::inControl + sizes::step);
    }
}

void DigitButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

void DigitButtons::setNamePattern(const QString& pattern)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAccessibleName(pattern.arg(i));
    }
}

} // namespace ui
