// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/sidenote.h"

#include "ui/controls/steadylabel.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int barWidth = 3;
constexpr int padding = 3 * sizes::step;

} // namespace

SideNote::SideNote(QWidget* parent)
    : QWidget(parent)
    , m_text(new SteadyLabel(FontRole::Control, TextTone::Ink, this))
    , m_column(new QVBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_column->setContentsMargins(padding + barWidth, padding, padding, padding);
    m_column->setSpacing(sizes::inControl);
    m_column->addWidget(m_text);
}

void SideNote::setText(const QString& firstWords, const QString& rest, Room room)
{
    const QString bold = QStringLiteral("<b>%1</b>").arg(firstWords.toHtmlEscaped());
    m_spoken = joinedSentences({firstWords, rest});
    m_text->setRichText(joinedSentences({bold, rest.toHtmlEscaped()}), m_spoken);
    if (room == Room::Own) {
        m_text->forgetLines();
    }
}

void SideNote::keepRoomFor(const QString& longest)
{
    m_text->keepRoomFor(longest);
}

void SideNote::addBelow(QWidget* widget)
{
    m_column->addWidget(widget, 0, Qt::AlignLeft);
}

void SideNote::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    paintBox(painter, rect(), 0, colors.accentWash, chosenBorder(colors));
    painter.fillRect(0, 0, barWidth, height(), colors.accent);
}

} // namespace ui
