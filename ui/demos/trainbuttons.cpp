// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/trainbuttons.h"

#include "ui/controls/flowlayout.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QPushButton>

namespace ui {

TrainButtons::TrainButtons(QWidget* parent)
    : QWidget(parent), m_train(new QPushButton), m_step(new QPushButton), m_fresh(new QPushButton)
{
    auto* row = new FlowLayout(sizes::inControl);
    for (QPushButton* button : {m_train, m_step, m_fresh}) {
        row->addWidget(button);
    }
    setLayout(row);
    connect(m_train, &QPushButton::clicked, this, &TrainButtons::trainToggled);
    connect(m_step, &QPushButton::clicked, this, &TrainButtons::stepWanted);
    connect(m_fresh, &QPushButton::clicked, this, &TrainButtons::freshWanted);
    retranslate();
}

void TrainButtons::setRunning(bool running)
{
    if (m_isRunning != running) {
        m_isRunning = running;
        retranslate();
    }
}

void TrainButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TrainButtons::retranslate()
{
    m_train->setText(m_isRunning ? tr("Stop") : tr("Train"));
    m_train->setToolTip(tr("Let the computer change the numbers, a little at a time"));
    m_step->setText(tr("Step"));
    m_step->setToolTip(tr("Train for one epoch: every point is seen once"));
    m_fresh->setText(tr("New Weights"));
    m_fresh->setToolTip(tr("Begin anew, with other random numbers"));
}

} // namespace ui
