// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/textfinder.h"

#include "ui/lessons/textblockview.h"
#include "ui/text/foldedtext.h"
#include "ui/theme/colors.h"

#include <QHash>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

QTextCharFormat markFormat(const Colors& colors, bool isCurrent)
{
    QTextCharFormat format;
    format.setBackground(isCurrent ? colors.accent : foundGround(colors));
    format.setForeground(isCurrent ? colors.onAccent : colors.ink);
    return format;
}

} // namespace

TextFinder::TextFinder(QScrollArea& area) : m_area(area)
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    m_refreshing.callOnTimeout(this, &TextFinder::refresh);
}

void TextFinder::find(const QString& words)
{
    const QString wanted = foldedQuery(words);
    const Hit before = m_current >= 0 ? m_hits[m_current] : Hit();
    m_words = wanted;
    collect();
    // While more letters are typed, a place that still fits stays the current one.
    const auto same = std::ranges::find_if(m_hits, [&before](const Hit& hit) {
        return before.view != nullptr && hit.view == before.view && hit.begin >= before.begin;
    });
    if (m_start != nullptr || same == m_hits.end()) {
        choose(firstHitInSight());
    } else {
        choose(same - m_hits.begin());
    }
    m_start = nullptr;
    mark();
    showCurrent();
    emit changed();
}

void TextFinder::step(int direction)
{
    if (m_hits.isEmpty()) {
        return;
    }
    choose((m_current + direction + m_hits.size()) % m_hits.size());
    mark();
    showCurrent();
    emit changed();
}

void TextFinder::collect()
{
    m_hits.clear();
    m_current = -1;
    const QWidget& ground = *m_area.widget();
    for (TextBlockView* view : ground.findChildren<TextBlockView*>()) {
        watch(*view); // One that is hidden may be shown.
    }
    if (m_words.isEmpty()) {
        return;
    }
    for (TextBlockView* view : shownTexts(ground)) {
        for (const TextRange& place : FoldedText(view->document()->toRawText()).find(m_words)) {
            m_hits.append({view, static_cast<int>(place.begin), static_cast<int>(place.end)});
        }
    }
}

void TextFinder::watch(TextBlockView& view)
{
    connect(
        view.document(),
        &QTextDocument::contentsChanged,
        this,
        &TextFinder::refreshLater,
        Qt::UniqueConnection
    );
}

void TextFinder::refresh()
{
    if (m_words.isEmpty()) {
        return;
    }
    const Hit before = m_current >= 0 ? m_hits[m_current] : Hit();
    const int place = m_current;
    collect();
    const qsizetype same = m_hits.indexOf(before);
    choose(same >= 0 ? same : std::min<qsizetype>(place, m_hits.size() - 1));
    mark();
    emit changed();
}

void TextFinder::choose(qsizetype from)
{
    const bool isThere = from >= 0 && from < m_hits.size();
    m_current = isThere ? static_cast<int>(from) : m_hits.isEmpty() ? -1 : 0;
}

int TextFinder::topOf(const Hit& hit) const
{
    QTextCursor cursor(hit.view->document());
    cursor.setPosition(hit.begin);
    return hit.view->mapTo(m_area.widget(), hit.view->cursorRect(cursor).topLeft()).y();
}

qsizetype TextFinder::firstHitInSight() const
{
    const int top = m_start != nullptr ? m_start->mapTo(m_area.widget(), QPoint()).y()
                                       : m_area.verticalScrollBar()->value();
    const auto hit =
        std::ranges::find_if(m_hits, [&](const Hit& each) { return topOf(each) >= top; });
    return hit == m_hits.end() ? 0 : hit - m_hits.begin();
}

void TextFinder::mark()
{
    QHash<TextBlockView*, QList<QTextEdit::ExtraSelection>> marks;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        const Hit& hit = m_hits[i];
        QTextCursor cursor(hit.view->document());
        cursor.setPosition(hit.begin);
        cursor.setPosition(hit.end, QTextCursor::KeepAnchor);
        marks[hit.view].append({cursor, markFormat(colorsOf(*hit.view), i == m_current)});
    }
    for (TextBlockView* view : m_area.widget()->findChildren<TextBlockView*>()) {
        const auto own = marks.value(view);
        if (!own.isEmpty() || !view->extraSelections().isEmpty()) {
            view->setExtraSelections(own);
        }
    }
}

void TextFinder::showCurrent()
{
    if (m_current < 0) {
        return;
    }
    // A page that has just been made gets its height, and goes to its place, before that.
    QTimer::singleShot(0, this, [this] {
        if (m_current < 0 || m_hits[m_current].view == nullptr) {
            return;
        }
        const int top = topOf(m_hits[m_current]);
        const int margin = m_area.viewport()->height() / 4;
        m_area.ensureVisible(0, top, 0, margin);
    });
}

} // namespace ui
