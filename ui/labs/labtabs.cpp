// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/labtabs.h"

#include "ui/controls/flowlayout.h"
#include "ui/theme/sizes.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

LabTabs::LabTabs(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowLayout(sizes::inControl))
    , m_buttons(new QWidget(this))
    , m_group(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
{
    m_buttons->setLayout(m_row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* margins = new QVBoxLayout; // The row has none of its own.
    margins->setContentsMargins(sizes::pageMargin, 3 * sizes::step, sizes::pageMargin, 0);
    margins->addWidget(m_buttons);
    column->addLayout(margins);
    column->addWidget(m_stack, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isDown) {
        if (isDown) {
            m_stack->setCurrentIndex(index);
            emit currentChanged(m_tabs.at(index).id);
        }
    });
    retranslate();
}

void LabTabs::addTab(const QString& id, QWidget* content)
{
    auto* button = new QPushButton(m_buttons);
    button->setCheckable(true);
    m_row->addWidget(button);
    m_group->addButton(button, static_cast<int>(m_tabs.size()));
    m_tabs.append({id, button});
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    m_stack->addWidget(area);
    if (m_tabs.size() == 1) {
        button->setChecked(true);
    }
}

void LabTabs::setTitle(const QString& id, const QString& title)
{
    for (const Tab& tab : m_tabs) {
        if (tab.id == id) {
            tab.button->setText(title);
        }
    }
}

int LabTabs::heightOfButtons(int width) const
{
    return m_row->heightForWidth(width - 2 * sizes::pageMargin) + sizes::inControl;
}

QString LabTabs::current() const
{
    return m_tabs.at(m_stack->currentIndex()).id;
}

void LabTabs::setCurrent(const QString& id)
{
    for (const Tab& tab : m_tabs) {
        if (tab.id == id) {
            tab.button->setChecked(true);
        }
    }
}

void LabTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LabTabs::retranslate()
{
    m_buttons->setAccessibleName(tr("Parts of the lab"));
}

} // namespace ui
