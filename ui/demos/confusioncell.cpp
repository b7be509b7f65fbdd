// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/confusioncell.h"

#include "ui/controls/spokenrole.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QGridLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr double tint = 0.12; ///< Share of right or wrong in the ground.

} // namespace

ConfusionCell::ConfusionCell(Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_count(new RoleLabel(FontRole::Heading, TextTone::Ink))
    , m_words(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_term(new RoleLabel(FontRole::Caption, TextTone::Ink))
{
    readAs(*this, QAccessible::Pane); // A QFrame is a window to the readers of Linux.
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(
        sizes::inControl, sizes::inControl, sizes::inControl, sizes::inControl
    );
    grid->setSpacing(sizes::step);
    m_words->setWordWrap(true);
    grid->addWidget(m_count, 0, 0);
    grid->addWidget(m_term, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->setRowStretch(2, 1);
}

void ConfusionCell::setWords(const QString& words, const QString& term)
{
    const QString mark = m_kind == Kind::Right ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
    m_plainWords = words;
    m_words->setText(mark + words);
    m_term->setText(term);
}

void ConfusionCell::setCount(std::size_t count)
{
    m_count->setText(countText(qint64(count)));
}

QString ConfusionCell::sentence() const
{
    return QStringLiteral("%1, %2: %3").arg(m_plainWords, m_term->text(), m_count->text());
}

void ConfusionCell::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    const QColor& tone = m_kind == Kind::Right ? colors.right : colors.wrong;
    QPainter painter(this);
    paintBox(
        painter,
        rect(),
        sizes::controlRadius,
        mixed(colors.card, tone, tint),
        mixed(colors.line, tone, tint)
    );
}

} // namespace ui
