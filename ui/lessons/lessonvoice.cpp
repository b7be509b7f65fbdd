// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonvoice.h"

#include "ui/lessons/readingmark.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/sizes.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

namespace ui {

LessonVoice::LessonVoice(QScrollArea& area) : m_area(area) { }

LessonVoice::~LessonVoice() = default;

void LessonVoice::begin()
{
    m_paragraphs.clear();
    for (TextBlockView* view : shownTexts(*m_area.widget())) {
        for (int block = 0; block < view->document()->blockCount(); ++block) {
            m_paragraphs.append({view, block});
        }
    }
    m_next = firstToRead();
}

qsizetype LessonVoice::firstToRead() const
{
    const int top = m_area.verticalScrollBar()->value();
    qsizetype inSight = m_paragraphs.size();
    for (qsizetype index = m_paragraphs.size() - 1; index >= 0; --index) {
        const auto& [view, block] = m_paragraphs[index];
        const QTextCursor selection = view->textCursor();
        const QTextBlock start = view->document()->findBlock(selection.selectionStart());
        if (selection.hasSelection() && start.blockNumber() == block) {
            return index;
        }
        const QRect place = view->blockRect(block);
        if (view->mapTo(m_area.widget(), place.topLeft()).y() >= top) {
            inSight = index;
        }
    }
    return inSight;
}

QString LessonVoice::next()
{
    end();
    while (m_next < m_paragraphs.size()) {
        const Paragraph paragraph = m_paragraphs[m_next++];
        // A text may have gone since, or been hidden.
        const bool isThere = paragraph.view != nullptr && paragraph.view->isVisible();
        const QString words =
            isThere ? paragraph.view->spokenBlock(paragraph.block).trimmed() : QString();
        if (!words.isEmpty()) {
            show(paragraph);
            return words;
        }
    }
    return {};
}

void LessonVoice::show(const Paragraph& paragraph)
{
    m_mark = new ReadingMark(*paragraph.view, paragraph.block, *m_area.widget());
    const QRect place(m_mark->mapTo(m_area.widget(), QPoint()), m_mark->size());
    // First its end, then its beginning: of a long one, that matters more.
    m_area.ensureVisible(place.left(), place.bottom(), 0, sizes::pageMargin);
    m_area.ensureVisible(place.left(), place.top(), 0, sizes::pageMargin);
}

void LessonVoice::end()
{
    delete m_mark;
}

} // namespace ui
