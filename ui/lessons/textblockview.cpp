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
#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

constexpr int leastWidth = 120;

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
    const LessonTextLook look {
        .role = m_role,
        .font = font(),
        .titles = fontFor(FontRole::Title),
        .ink = palette().color(foregroundRole()),
        .link = colorsOf(*this).accent,
        .isFormula = m_isFormula,
    };
    fillWithLessonText(*document(), m_markdown, look);
    const bool isLinked = hasLinks(*document());
    setTextInteractionFlags(
        isLinked ? Qt::TextBrowserInteraction : Qt::TextInteractionFlags(Qt::TextSelectableByMouse)
    );
    setFocusPolicy(isLinked ? Qt::StrongFocus : Qt::ClickFocus);
    moveCursor(QTextCursor::Start); // Otherwise a caret is drawn at the end.
    const auto* formulas = document()->findChild<FormulaObject*>();
    setAccessibleName(
        formulas != nullptr ? formulas->spokenText(*document()) : document()->toPlainText()
    );
    m_heights.clear();
    updateGeometry();
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

void TextBlockView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    const bool isForward = event->reason() == Qt::TabFocusReason;
    if (isForward || event->reason() == Qt::BacktabFocusReason) {
        // At once to a link: without one in the selection nothing shows where the keyboard is.
        m_byKeyboard = true;
        moveCursor(isForward ? QTextCursor::Start : QTextCursor::End);
        focusNextPrevChild(isForward);
    }
}

void TextBlockView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    QToolTip::hideText();
    if (event->reason() != Qt::PopupFocusReason) {
        moveCursor(QTextCursor::Start);
    }
}

void TextBlockView::follow(const QUrl& link)
{
    if (link.scheme() == termScheme) {
        emit termChosen(link.path());
    } else if (link.scheme() == QLatin1String("https")) {
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
    // As rich text, the words wrap.
    QToolTip::showText(
        place,
        text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()),
        this
    );
}

} // namespace ui
