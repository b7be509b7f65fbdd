// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchresults.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int padding = 2 * sizes::step;

/// Draws a line of text, cut off at the end of `room`, with every word marked.
void paintLine(
    QPainter& painter,
    const QRect& room,
    const QString& text,
    const QFont& font,
    const QColor& color,
    const QStringList& words = {}
)
{
    const Colors& colors = colorsOf(QApplication::palette());
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
    const FoldedText folded(shown);
    QList<QTextLayout::FormatRange> marks;
    for (const QString& word : words) {
        for (const TextRange& place : folded.find(word)) {
            QTextCharFormat format;
            format.setBackground(foundGround(colors));
            format.setForeground(colors.ink);
            const auto start = static_cast<int>(place.begin);
            marks.append({start, static_cast<int>(place.end) - start, format});
        }
    }
    QTextLayout layout(shown, font);
    layout.setFormats(marks);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(color);
    layout.draw(&painter, room.topLeft());
}

class ResultDelegate : public QAbstractItemDelegate
{
public:
    explicit ResultDelegate(SearchResults* view) : QAbstractItemDelegate(view), m_view(*view) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const SearchResults& m_view;
};

void ResultDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const
{
    const SearchResult& result = m_view.results().at(index.row());
    const Passage& passage = result.passage;
    const Colors& colors = colorsOf(option.palette);
    const QRect row = option.rect.adjusted(0, 0, 0, -sizes::hairline);
    if (index == m_view.currentIndex()) {
        paintBox(*painter, row, sizes::controlRadius, colors.accentWash, colors.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(*painter, row, sizes::controlRadius, colors.panel, colors.panel);
    }
    const bool isText = passage.kind == Passage::Kind::Text;
    const QStringList none;
    QRect room = row.adjusted(padding, padding, -padding, 0);
    const QFont titleFont = fontFor(FontRole::Heading);
    const QFont captionFont = fontFor(FontRole::Caption);
    const QFontMetrics captions(captionFont);
    const QString page = passage.title == passage.pageTitle ? QString() : passage.pageTitle;
    // The advance is rounded, and one pixel short is two letters less.
    const int advance = captions.horizontalAdvance(page) + sizes::step;
    const int pageWidth = std::min(advance, room.width() / 2);
    const QRect pageRoom = room.adjusted(room.width() - pageWidth, 0, 0, 0);
    const QRect titleRoom = room.adjusted(0, 0, page.isEmpty() ? 0 : -pageWidth - padding, 0);
    const QStringList& words = m_view.words();
    paintLine(*painter, titleRoom, passage.title, titleFont, colors.ink, isText ? none : words);
    paintLine(*painter, pageRoom, page, captionFont, colors.muted);
    room.translate(0, QFontMetrics(titleFont).height() + sizes::step / 2);
    paintLine(*painter, room, result.snippet, captionFont, colors.muted, isText ? words : none);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex&) const
{
    const int title = QFontMetrics(fontFor(FontRole::Heading)).height();
    const int caption = QFontMetrics(fontFor(FontRole::Caption)).height();
    return {1, title + caption + 2 * padding + sizes::step};
}

QString spokenText(const SearchResult& result)
{
    return QStringLiteral("%1, %2. %3")
        .arg(result.passage.title, result.passage.pageTitle, result.snippet);
}

} // namespace

SearchResults::SearchResults(QWidget* parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ResultDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // The keyboard stays in the field.
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        emit chosen(m_results.at(index.row()));
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        viewport()->update();
        emit currentTextChanged(currentText());
    });
}

void SearchResults::setResults(const QList<SearchResult>& results, const QString& query)
{
    m_words = wordsOf(foldedQuery(query));
    m_model.clear();
    m_results = results;
    for (const SearchResult& result : results) {
        m_model.appendRow(new QStandardItem(spokenText(result)));
    }
    setCurrentIndex(m_model.index(0, 0));
    updateGeometry();
}

void SearchResults::move(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0) {
        setCurrentIndex(m_model.index(std::clamp(currentIndex().row() + rows, 0, last), 0));
    }
}

const SearchResult* SearchResults::current() const
{
    return currentIndex().isValid() ? &m_results.at(currentIndex().row()) : nullptr;
}

QString SearchResults::currentText() const
{
    return currentIndex().data().toString();
}

QSize SearchResults::sizeHint() const
{
    const int rows = m_model.rowCount();
    return {1, rows > 0 ? rows * sizeHintForRow(0) : 0};
}

void SearchResults::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout(); // The rows are as high as the text.
    }
}

} // namespace ui
