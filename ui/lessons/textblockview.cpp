// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/textblockview.h"

#include "ui/formula/formulaobject.h"
#include "ui/lessons/lessontext.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int leastWidth = 120;
constexpr QLatin1String chapterScheme("chapter");

/// Empty if `format` is not that of a link to a term.
QString termIn(const QTextCharFormat& format)
{
    const QUrl link(format.anchorHref());
    return format.isAnchor() && link.scheme() == termScheme ? link.path() : QString();
}

} // namespace

TextBlockView::TextBlockView(FontRole role, QWidget* parent) : QTextBrowser(parent), m_role(role)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    // Not Fixed: then the size hint would limit the height, at whatever width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(fontFor(role));
    connect(this, &QTextBrowser::anchorClicked, this, &TextBlockView::follow);
    connect(this, &QTextBrowser::highlighted, this, &TextBlockView::explain);
}

void TextBlockView::showMarkdown(const QString& markdown)
{
    m_markdown = markdown;
    m_isFormula = false;
    build();
}

void TextBlockView::showFormula(const QString& latex)
{
    m_markdown = QLatin1Char('$') + latex + QLatin1Char('$');
    m_isFormula = true;
    build();
}

void TextBlockView::setTone(QPalette::ColorRole tone)
{
    setForegroundRole(tone);
    build();
}

void TextBlockView::build()
{
    const QScopedValueRollback building(m_building, true);
    m_markedTerms.clear();
    const LessonTextLook look {
        .role = m_role,
        .font = font(),
        .titles = fontFor(FontRole::Title),
        .ink = palette().color(foregroundRole()),
        .link = colorsOf(*this).accent,
        .isFormula = m_isFormula,
        .marksTerm = [this](const QString& term) { return mark(term); },
    };
    fillWithLessonText(*document(), m_markdown, look);
    m_hasLinks = hasLinks(*document());
    adaptFocus();
    moveCursor(QTextCursor::Start); // Otherwise a caret is drawn at the end.
    const auto* formulas = document()->findChild<FormulaObject*>();
    setAccessibleName(
        formulas != nullptr ? formulas->spokenText(*document()) : document()->toPlainText()
    );
    m_heights.clear();
    updateGeometry();
}

bool TextBlockView::mark(const QString& term)
{
    const bool isNamed = m_knownTerms.contains(term) || m_markedTerms.contains(term);
    if (isNamed || (m_definition && m_definition(term).isEmpty())) {
        return false;
    }
    m_markedTerms.insert(term);
    return true;
}

void TextBlockView::adaptFocus()
{
    setTextInteractionFlags(
        m_hasLinks ? Qt::TextBrowserInteraction
                   : Qt::TextInteractionFlags(Qt::TextSelectableByMouse)
    );
    setFocusPolicy(m_hasLinks && m_isTabStop ? Qt::StrongFocus : Qt::ClickFocus);
}

void TextBlockView::setTerms(TermDefinition definition, QSet<QString> known)
{
    m_definition = std::move(definition);
    m_knownTerms = std::move(known);
    if (m_markdown.contains(termScheme)) {
        build();
    }
}

QRect TextBlockView::termRect(const QString& term) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (termIn(part.fragment().charFormat()) == term) {
                QTextCursor cursor(document());
                cursor.setPosition(part.fragment().position());
                return cursorRect(cursor);
            }
        }
    }
    return {};
}

QString TextBlockView::spokenBlock(int number) const
{
    const QTextBlock block = document()->findBlockByNumber(number);
    const auto* formulas = document()->findChild<FormulaObject*>();
    return formulas != nullptr ? formulas->spokenText(block) : block.text();
}

QRect TextBlockView::blockRect(int number) const
{
    if (document()->blockCount() == 1) {
        return rect(); // With the room that a formula has around it.
    }
    const QTextBlock block = document()->findBlockByNumber(number);
    return document()->documentLayout()->blockBoundingRect(block).toAlignedRect();
}

void TextBlockView::setTabStop(bool stops)
{
    m_isTabStop = stops;
    adaptFocus();
}

QMimeData* TextBlockView::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(FormulaObject::selectedText(textCursor()));
    return copied;
}

int TextBlockView::heightForWidth(int width) const
{
    if (const auto known = m_heights.find(width); known != m_heights.end()) {
        return known->second;
    }
    QTextDocument& text = *document();
    const QSignalBlocker blocker(text.documentLayout()); // Asking does not lay it out anew.
    const double before = text.textWidth();
    text.setTextWidth(width);
    const int height = static_cast<int>(std::ceil(text.size().height()));
    if (isVisible()) { // showEvent() does it for those who are not: laying out takes long.
        text.setTextWidth(before);
    }
    m_heights.emplace(width, height);
    return height;
}

QSize TextBlockView::sizeHint() const
{
    return {sizes::readingWidth, fontMetrics().height()}; // Layouts ask for the height for a width.
}

QSize TextBlockView::minimumSizeHint() const
{
    return {leastWidth, 1};
}

QVariant TextBlockView::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void TextBlockView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (m_building) {
        return;
    }
    if (event->type() == QEvent::FontChange) {
        setFont(fontFor(m_role));
        build();
    } else if (event->type() == QEvent::PaletteChange) {
        build(); // The colours of links are in the document.
    }
}

void TextBlockView::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    if (document()->textWidth() != viewport()->width()) {
        document()->setTextWidth(viewport()->width());
    }
}

void TextBlockView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The page scrolls.
}

void TextBlockView::keyPressEvent(QKeyEvent* event)
{
    m_byKeyboard = true;
    const bool isForLinks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->matches(QKeySequence::Copy);
    if (isForLinks) {
        QTextBrowser::keyPressEvent(event);
    } else {
        event->ignore(); // Arrows and page keys move the page.
    }
}

void TextBlockView::mouseMoveEvent(QMouseEvent* event)
{
    m_byKeyboard = false;
    QTextBrowser::mouseMoveEvent(event);
}

bool TextBlockView::focusNextPrevChild(bool next)
{
    m_byKeyboard = true;
    const bool isMoved = QTextBrowser::focusNextPrevChild(next);
    // QTextBrowser does not tell of the first link, and a change of focus still hides every tip.
    QTimer::singleShot(0, this, [this] {
        const QTextCursor link = textCursor();
        if (hasFocus() && link.hasSelection()) {
            bringIntoSight(cursorRect(link));
            explain(QUrl(link.charFormat().anchorHref()));
        }
    });
    return isMoved;
}

void TextBlockView::bringIntoSight(const QRect& place)
{
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around); area != nullptr) {
            const QPoint middle = viewport()->mapTo(area->widget(), place.center());
            area->ensureVisible(middle.x(), middle.y(), 0, 2 * place.height());
            return;
        }
    }
}

void TextBlockView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    const bool isForward = event->reason() == Qt::TabFocusReason;
    const bool isByTab = isForward || event->reason() == Qt::BacktabFocusReason;
    if (isByTab && m_hasLinks && !textCursor().hasSelection()) {
        // At once to a link: without one in the selection nothing shows where the keyboard is.
        moveCursor(isForward ? QTextCursor::Start : QTextCursor::End);
        focusNextPrevChild(isForward);
    }
}

void TextBlockView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    QToolTip::hideText();
    setAccessibleDescription({});
    if (event->reason() != Qt::PopupFocusReason) {
        moveCursor(QTextCursor::Start);
    }
}

void TextBlockView::follow(const QUrl& link)
{
    if (link.scheme() == termScheme) {
        emit termChosen(link.path());
    } else if (link.scheme() == chapterScheme) {
        emit chapterChosen(link.path());
    } else if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http")) {
        QDesktopServices::openUrl(link);
    }
}

void TextBlockView::explain(const QUrl& link)
{
    const QString text =
        link.scheme() == termScheme && m_definition ? m_definition(link.path()) : QString();
    const bool isTabbedTo = hasFocus() && textCursor().hasSelection() && m_byKeyboard;
    const QPoint place =
        isTabbedTo ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : QCursor::pos();
    setAccessibleDescription(text);
    // As rich text, the words wrap.
    QToolTip::showText(
        place,
        text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()),
        this
    );
}

QList<TextBlockView*> shownTexts(const QWidget& ground)
{
    QList<TextBlockView*> views = ground.findChildren<TextBlockView*>();
    erase_if(views, [&ground](const TextBlockView* view) { return !view->isVisibleTo(&ground); });
    std::ranges::stable_sort(views, {}, [&ground](const TextBlockView* view) {
        const QPoint corner = view->mapTo(&ground, QPoint());
        return std::pair(corner.y(), corner.x());
    });
    return views;
}

} // namespace ui
