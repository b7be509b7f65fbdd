// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/turnbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themestyle.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace ui {

TurnBar::TurnBar(LessonNeighbours neighbours, QWidget* parent)
    : QWidget(parent)
    , m_neighbours(std::move(neighbours))
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_keys(new RoleLabel(FontRole::Caption, TextTone::Muted))
{
    auto* row = new QGridLayout(this); // With sides of the same width, whatever stands there.
    constexpr int above = 3 * sizes::step;
    row->setContentsMargins(sizes::pageMargin, above, sizes::pageMargin, above);
    row->setSpacing(sizes::inGroup);
    row->addWidget(m_previous, 0, 0, Qt::AlignLeft);
    row->addWidget(m_keys, 0, 1, Qt::AlignCenter);
    row->addWidget(m_next, 0, 2, Qt::AlignRight);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(2, 1);
    makePrimary(*m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] {
        emit pageChosen(m_neighbours.previousId);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { emit pageChosen(m_neighbours.nextId); });
    retranslate();
}

void TurnBar::setNeighbours(LessonNeighbours neighbours)
{
    m_neighbours = std::move(neighbours);
    retranslate();
}

void TurnBar::retranslate()
{
    m_previous->setVisible(!m_neighbours.previousId.isEmpty());
    m_next->setVisible(!m_neighbours.nextId.isEmpty());
    m_keys->setText(tr("Alt+← → to turn pages"));
    m_previous->setAccessibleName(tr("Previous: %1").arg(m_neighbours.previousTitle));
    m_next->setAccessibleName(tr("Next: %1").arg(m_neighbours.nextTitle));
    fitTexts();
}

void TurnBar::fitTexts()
{
    const int room = contentsRect().width() - 2 * sizes::pageMargin;
    const auto taken = [this] {
        const bool hasPrevious = !m_neighbours.previousId.isEmpty();
        const bool hasNext = !m_neighbours.nextId.isEmpty();
        return (hasPrevious ? m_previous->sizeHint().width() : 0) + sizes::inGroup
            + (hasNext ? m_next->sizeHint().width() : 0);
    };
    m_previous->setText(tr("← %1").arg(m_neighbours.previousTitle));
    m_next->setText(tr("%1 →").arg(m_neighbours.nextTitle));
    if (taken() > room) {
        m_previous->setText(tr("← Previous"));
        m_next->setText(tr("Next →"));
    }
    m_keys->setVisible(taken() + 3 * sizes::inGroup + m_keys->sizeHint().width() <= room);
}

void TurnBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitTexts();
    }
}

void TurnBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), sizes::hairline), colorsOf(*this).line);
}

void TurnBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

} // namespace ui
