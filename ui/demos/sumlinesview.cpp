// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/sumlinesview.h"

#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStringList>

namespace ui {

namespace {

constexpr double overhang = 0.2; ///< Of the size of the font.

} // namespace

SumLinesView::SumLinesView(QWidget* parent) : RoleLabel(FontRole::Formula, TextTone::Ink, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setMargin(sizes::step); // Room for the focus ring, as around typeset formulas.
}

void SumLinesView::setLines(const std::vector<SumLine>& lines)
{
    m_lines = lines;
    showLines();
}

QString SumLinesView::latex() const
{
    QStringList texts;
    for (const SumLine& line : m_lines) {
        texts.append(latexText(line));
    }
    return texts.join(u'\n');
}

QString SumLinesView::plainText() const
{
    QStringList texts;
    for (const SumLine& line : m_lines) {
        texts.append(ui::plainText(line));
    }
    return texts.join(u'\n');
}

void SumLinesView::showLines()
{
    QStringList texts;
    for (const SumLine& line : m_lines) {
        texts.append(richText(line, colorsOf(*this)));
    }
    // Slanting letters hang out to the left of where a line begins.
    setText(QStringLiteral("<div style=\"margin-left: %1px\">%2</div>")
                .arg(qRound(overhang * font().pixelSize()))
                .arg(texts.join(QLatin1String("<br>"))));
    setAccessibleName(plainText());
}

void SumLinesView::paintEvent(QPaintEvent* event)
{
    RoleLabel::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        paintFocusRing(painter, rect(), sizes::step, colorsOf(*this));
    }
}

void SumLinesView::changeEvent(QEvent* event)
{
    RoleLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showLines();
    }
}

void SumLinesView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && !hasSelectedText()) {
        QGuiApplication::clipboard()->setText(latex());
    } else {
        RoleLabel::keyPressEvent(event);
    }
}

void SumLinesView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& label, const QString& text) {
        return menu->addAction(label, this, [text] {
            QGuiApplication::clipboard()->setText(text);
        });
    };
    if (hasSelectedText()) {
        add(tr("Copy"), selectedText())->setShortcut(QKeySequence::Copy);
        add(tr("Copy as LaTeX"), latex());
    } else {
        add(tr("Copy as LaTeX"), latex())->setShortcut(QKeySequence::Copy);
    }
    add(tr("Copy as text"), plainText());
    menu->popup(event->globalPos());
}

} // namespace ui
