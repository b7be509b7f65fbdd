// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/trainingbar.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/steadylabel.h"
#include "ui/labs/labcommands.h"
#include "ui/labs/losschart.h"
#include "ui/labs/playgroundcommands.h"
#include "ui/text/numbertext.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themestyle.h"

#include <QEvent>
#include <QPushButton>

namespace ui {

TrainingBar::TrainingBar(PlaygroundCommands& commands, QWidget* parent)
    : QWidget(parent), m_epoch(new SteadyLabel(FontRole::Number, TextTone::Ink, this))
{
    auto* flow = new FlowLayout(sizes::inControl);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QPushButton* train = makeButton(commands.train, this);
    makePrimary(*train);
    flow->addWidget(train);
    flow->addWidget(makeButton(commands.step, this));
    flow->addWidget(makeButton(commands.restart, this));
    flow->addWidget(makeButton(commands.newWeights, this));
    flow->addWidget(m_epoch);
    showEpoch(0);
}

void TrainingBar::showEpoch(std::size_t epoch)
{
    m_shown = epoch;
    const QString text = tr("Epoch %1");
    m_epoch->keepRoomFor(text.arg(countText(static_cast<qint64>(longestEpoch))));
    m_epoch->setText(text.arg(countText(static_cast<qint64>(epoch))));
}

QString TrainingBar::epochText() const
{
    return m_epoch->text();
}

void TrainingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showEpoch(m_shown);
    }
    QWidget::changeEvent(event);
}

} // namespace ui
