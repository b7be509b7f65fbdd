// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/confusiongrid.h"

#include "ui/demos/confusioncell.h"
#include "ui/plots/classmarks.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>
#include <QStringList>

#include <cassert>

namespace ui {

ConfusionGrid::ConfusionGrid(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(sizes::inControl);
    for (int index = 0; index < 2; ++index) {
        m_answerHeads.at(std::size_t(index)) = new RoleLabel(FontRole::Caption, TextTone::Muted);
        m_truthHeads.at(std::size_t(index)) = new RoleLabel(FontRole::Caption, TextTone::Muted);
        grid->addWidget(m_answerHeads.at(std::size_t(index)), 0, index + 1);
        grid->addWidget(m_truthHeads.at(std::size_t(index)), index + 1, 0);
        grid->setColumnStretch(index + 1, 1);
        grid->setRowStretch(index + 1, 1);
    }
    for (int index = 0; index < 4; ++index) {
        const bool isRight = index % 2 == index / 2;
        auto* cell =
            new ConfusionCell(isRight ? ConfusionCell::Kind::Right : ConfusionCell::Kind::Wrong);
        grid->addWidget(cell, 1 + index / 2, 1 + index % 2);
        m_cells.at(std::size_t(index)) = cell;
    }
    retranslate();
}

void ConfusionGrid::setConfusion(const nn::ConfusionMatrix& confusion)
{
    assert(confusion.class_count == 2);
    m_confusion = confusion;
    showCounts();
}

void ConfusionGrid::showCounts()
{
    QStringList sentences;
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        // Class 1 stands first here, as in every book.
        m_cells.at(index)->setCount(m_confusion.at(1 - index / 2, 1 - index % 2));
        sentences.append(m_cells.at(index)->sentence());
    }
    setAccessibleName(joinedParts(sentences));
}

void ConfusionGrid::retranslate()
{
    //: Over columns of a table of counts: the answer of the network.
    m_answerHeads[0]->setText(tr("says 1"));
    m_answerHeads[1]->setText(tr("says 0"));
    //: Before rows of a table of counts: the true class, after a sign for it.
    m_truthHeads[0]->setText(tr("%1 is 1").arg(classSign(1)));
    m_truthHeads[1]->setText(tr("%1 is 0").arg(classSign(0)));
    m_cells[0]->setWords(tr("hits"), QStringLiteral("TP"));
    m_cells[1]->setWords(tr("misses"), QStringLiteral("FN"));
    m_cells[2]->setWords(tr("false alarms"), QStringLiteral("FP"));
    m_cells[3]->setWords(tr("correct rejections"), QStringLiteral("TN"));
    showCounts();
}

void ConfusionGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
