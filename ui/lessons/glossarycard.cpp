// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/glossarycard.h"

#include "ui/controls/spokenrole.h"
#include "ui/lessons/markdowntext.h"
#include "ui/text/foldedtext.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr int barWidth = 3;

} // namespace

GlossaryCard::GlossaryCard(
    GlossaryTerm term, QString chapterTitle, const TermDefinition& definition, QWidget* parent
)
    : QFrame(parent)
    , m_term(std::move(term))
    , m_chapterTitle(std::move(chapterTitle))
    , m_text(new TextBlockView(FontRole::Prose))
{
    const QString meaning = spokenMarkdown(m_term.markdown);
    m_letters = FoldedText(m_term.name + u' ' + meaning).letters();
    readAs(*this, QAccessible::ListItem);
    setAccessibleName(m_term.name);
    setAccessibleDescription(meaning);

    auto* row = new QHBoxLayout(this);
    constexpr int padding = sizes::inGroup;
    row->setContentsMargins(padding + barWidth, padding - sizes::step, padding, padding);
    m_text->setMaximumWidth(sizes::readingWidth);
    row->addWidget(m_text, 1);
    row->addStretch();
    connect(m_text, &TextBlockView::termChosen, this, &GlossaryCard::termChosen);
    connect(m_text, &TextBlockView::chapterChosen, this, &GlossaryCard::chapterChosen);
    m_text->setTerms(definition, {m_term.id}); // It needs no link to itself.
    showWords();
    setCurrent(false);
}

bool GlossaryCard::holds(const QStringList& words) const
{
    return holdsAll(m_letters, words);
}

void GlossaryCard::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    m_text->setTabStop(isCurrent);
    update();
}

void GlossaryCard::showWords()
{
    QString markdown = QStringLiteral("### %1\n\n%2").arg(m_term.name, m_term.markdown);
    if (hasChapter()) {
        const QString words = tr("Explained in: %1").arg(m_chapterTitle);
        markdown += QStringLiteral("\n\n[%1](chapter:%2)").arg(words, m_term.lesson);
    }
    m_text->showMarkdown(markdown);
}

void GlossaryCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    if (m_isCurrent) {
        paintBox(painter, rect(), sizes::controlRadius, colors.accentWash, chosenBorder(colors));
        if (!hasFocus()) { // Its ring has the same colour and round corners.
            painter.fillRect(QRect(0, 0, barWidth, height()), colors.accent);
        }
    } else {
        painter.fillRect(
            QRect(0, height() - sizes::hairline, width(), sizes::hairline), colors.line
        );
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), sizes::controlRadius, colors);
    }
}

void GlossaryCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void GlossaryCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace ui
