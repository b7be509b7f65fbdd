// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/wanteddigits.h"

#include "ui/controls/flowlayout.h"
#include "ui/theme/sizes.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>

namespace ui {

WantedDigits::WantedDigits(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new FlowLayout(sizes::step);
    setLayout(row);
    for (int digit = 0; digit < digitCount; ++digit) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        m_group->addButton(button, digit);
        m_buttons.append(button);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &WantedDigits::wantedChosen);
    retranslate();
}

void WantedDigits::setDigits(const QSet<int>& read, int wanted)
{
    m_read = read;
    m_buttons.at(wanted)->setChecked(true);
    retranslate();
}

void WantedDigits::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WantedDigits::retranslate()
{
    for (int digit = 0; digit < digitCount; ++digit) {
        const bool isRead = m_read.contains(digit);
        QPushButton* button = m_buttons.at(digit);
        button->setText(isRead ? QStringLiteral("%1 ✓").arg(digit) : QString::number(digit));
        button->setAccessibleName(
            isRead ? tr("%1, has been read").arg(digit) : tr("%1, not read yet").arg(digit)
        );
    }
}

} // namespace ui
