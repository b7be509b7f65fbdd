// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/textblockview.h"

#include "ui/formula/formulaobject.h"
#include "ui/formula/formulastore.h"
#include "ui/lessons/markdowncut.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

constexpr int leastWidth = 120;
constexpr double proseLineHeight = 1.6; ///< Of the size of the font.
constexpr double captionLineHeight = 1.45;
constexpr QLatin1String termScheme("term");

/// In per cent of what Qt takes for single spacing.
double linePercent(const QFont& font, double lineHeight)
{
    return 100 * lineHeight * font.pixelSize() / QFontMetricsF(font).height();
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
    // Not a fixed height: in a row beside buttons that would be the one of the widest text.
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
    const FormulaFreeText text = withoutFormulas(m_markdown);
    const QTextDocument::MarkdownFeatures features(
        QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML
    );
    document()->setDefaultFont(font());
    document()->setMarkdown(text.markdown, features);
    styleBlocks();
    styleLinks();
    putFormulas(text.formulas);
    moveCursor(QTextCursor::Start); // Otherwise a caret is drawn at the end.
    setAccessibleName(
        m_formulas != nullptr ? m_formulas->spokenText(*document()) : document()->toPlainText()
    );
    m_heights.clear();
    updateGeometry();
}

void TextBlockView::styleBlocks()
{
    const bool isProse = m_role == FontRole::Prose;
    const double gap = isProse ? 3.5 * sizes::step : 2 * sizes::step;
    const QFont titles = fontFor(FontRole::Title);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isFirst = block == document()->begin();
        const bool isLast = !block.next().isValid();
        format.setTopMargin(level > 0 && !isFirst ? 6 * sizes::step : 0);
        format.setBottomMargin(isLast ? 0 : block.textList() != nullptr ? gap / 2 : gap);
        QFont used = font();
        if (level > 0) {
            used = level <= 2 ? titles : font();
            used.setPixelSize(qRound(font().pixelSize() * (level <= 2 ? 1.4 : 1.1)));
            used.setBold(true);
            QTextCharFormat letters;
            letters.setFont(used);
            letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
            cursor.setPosition(block.position());
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(letters);
        }
        const double height = isProse ? (level > 0 ? 1.25 : proseLineHeight) : captionLineHeight;
        format.setLineHeight(linePercent(used, height), QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

void TextBlockView::styleLinks()
{
    const Colors& colors = colorsOf(*this);
    const QColor ink = palette().color(foregroundRole());
    bool hasLinks = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextCharFormat format = part.fragment().charFormat();
            const bool isLink = format.isAnchor();
            const bool isTerm = isLink && QUrl(format.anchorHref()).scheme() == termScheme;
            hasLinks |= isLink;
            format.setForeground(isLink && !isTerm ? colors.accent : ink);
            format.setFontUnderline(isLink);
            format.setUnderlineStyle(
                isTerm       ? QTextCharFormat::DotLine
                    : isLink ? QTextCharFormat::SingleUnderline
                             : QTextCharFormat::NoUnderline
            );
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(
                part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor
            );
            cursor.setCharFormat(format);
        }
    }
    setTextInteractionFlags(
        hasLinks ? Qt::TextBrowserInteraction : Qt::TextInteractionFlags(Qt::TextSelectableByMouse)
    );
    setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::ClickFocus);
}

void TextBlockView::putFormulas(const QStringList& formulas)
{
    if (formulas.isEmpty()) {
        return;
    }
    if (m_formulas == nullptr) {
        m_formulas = FormulaObject::install(*document(), FormulaStore::shipped());
    }
    const FormulaStyle style = m_isFormula ? FormulaStyle::Display : FormulaStyle::Inline;
    QTextCursor cursor(document());
    for (const QString& latex : formulas) {
        cursor = document()->find(QString(QChar(FormulaFreeText::placeholder)), cursor);
        if (cursor.isNull()) {
            return;
        }
        cursor.removeSelectedText();
        m_formulas->insert(cursor, latex, style);
    }
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
    text.setTextWidth(before);
    m_heights.emplace(width, height);
    return height;
}

QSize TextBlockView::sizeHint() const
{
    return {sizes::readingWidth, heightForWidth(sizes::readingWidth)};
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
