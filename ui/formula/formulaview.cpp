// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulaview.h"

#include "ui/controls/spokenrole.h"
#include "ui/formula/formulastore.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double perEm = 1000; ///< Units of FormulaArt.
constexpr double smallestShare = 0.5; ///< Of its size, below which a formula is not squeezed.
constexpr int margin = sizes::step; ///< Room for the focus ring.

} // namespace

FormulaView::FormulaView(std::shared_ptr<const FormulaStore> store, QWidget* parent)
    : QWidget(parent), m_store(std::move(store))
{
    readAs(*this, QAccessible::Equation);
    setFont(fontFor(m_role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void FormulaView::setFormula(const QString& nameOrLatex)
{
    m_formula = nameOrLatex.simplified();
    m_art = m_store->find(m_formula, FormulaStyle::Display);
    m_values.clear();
    m_ownWords.clear();
    updateWords();
    updateGeometry();
    update();
}

void FormulaView::setValue(const QString& slot, const QString& text)
{
    if (m_values.value(slot) != text) {
        m_values.insert(slot, text);
        updateWords();
        update();
    }
}

void FormulaView::setColor(const QString& partOrSlot, QColor Colors::*color)
{
    m_colors.insert(partOrSlot, color);
    update();
}

void FormulaView::setRole(FontRole role)
{
    m_role = role;
    setFont(fontFor(role));
    updateGeometry();
}

void FormulaView::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FormulaView::setSpokenText(const QString& words)
{
    m_ownWords = words;
    updateWords();
}

QString FormulaView::latex() const
{
    return m_art != nullptr ? latexWithValues(*m_art, m_values) : m_formula;
}

QString FormulaView::spokenText() const
{
    QString words = m_ownWords;
    if (words.isEmpty() && m_art != nullptr) {
        words = m_store->words(m_art->latex, QLocale().name());
    }
    return words.isEmpty() ? latex() : wordsWithValues(words, m_values);
}

QSize FormulaView::sizeHint() const
{
    const int margins = 2 * margin;
    if (m_art == nullptr) {
        const QFontMetrics metrics(sourceFont());
        return {metrics.horizontalAdvance(m_formula) + margins, metrics.height() + margins};
    }
    const double scale = em() / perEm;
    const auto pixels = [&](double length) { return static_cast<int>(std::ceil(length * scale)); };
    return {
        pixels(m_art->width) + margins, pixels(m_art->ascent) + pixels(m_art->descent) + margins};
}

QSize FormulaView::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {static_cast<int>(std::ceil(wanted.width() * smallestShare)), wanted.height()};
}

void FormulaView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (m_art == nullptr) {
        painter.setFont(sourceFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(room, static_cast<int>(Qt::AlignVCenter | m_alignment), m_formula);
    } else {
        const double wanted = formulaWidth(*m_store, *m_art, m_values) * em() / perEm;
        const double scale = em() / perEm * std::min(1.0, room.width() / wanted);
        // Numbers come and go; what stands around them keeps its place.
        const double width = std::max(m_art->width * scale, std::min(wanted, room.width()));
        double x = room.left();
        if (m_alignment.testFlag(Qt::AlignHCenter)) {
            x += (room.width() - width) / 2;
        } else if (m_alignment.testFlag(Qt::AlignRight)) {
            x += room.width() - width;
        }
        const double height = (m_art->ascent + m_art->descent) * scale;
        const double baseline = room.center().y() - height / 2 + m_art->ascent * scale;
        paintFormula(painter, *m_store, *m_art, {x, baseline}, scale * perEm, ink(), m_values);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), sizes::step, colorsOf(*this));
    }
}

void FormulaView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setFont(fontFor(m_role));
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        updateWords();
    }
    QWidget::changeEvent(event);
}

void FormulaView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(latex());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FormulaView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& label, QString (FormulaView::*text)() const) {
        return menu->addAction(label, this, [this, text] {
            QGuiApplication::clipboard()->setText((this->*text)());
        });
    };
    add(tr("Copy as LaTeX"), &FormulaView::latex)->setShortcut(QKeySequence::Copy);
    add(tr("Copy as words"), &FormulaView::spokenText);
    menu->popup(event->globalPos());
}

double FormulaView::em() const
{
    return formulaEm(font());
}

QFont FormulaView::sourceFont() const
{
    QFont source = fontFor(FontRole::Code);
    source.setPixelSize(font().pixelSize());
    return source;
}

FormulaInk FormulaView::ink() const
{
    const Colors& colors = colorsOf(*this);
    FormulaInk ink {palette().color(QPalette::WindowText), colors.accent, {}};
    for (auto color = m_colors.begin(); color != m_colors.end(); ++color) {
        ink.named.insert(color.key(), colors.*color.value());
    }
    return ink;
}

void FormulaView::updateWords()
{
    setAccessibleName(spokenText());
}

} // namespace ui
