// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/readingmark.h"

#include "ui/lessons/textblockview.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int barWidth = 3;
constexpr int beside = 3 * sizes::step; ///< How far the ground reaches beyond the text ...
constexpr int above = sizes::step; ///< ... and here.

} // namespace

ReadingMark::ReadingMark(TextBlockView& view, int block)
    : QWidget(view.parentWidget()), m_view(&view), m_block(block)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.installEventFilter(this);
    place();
    lower();
    show();
}

void ReadingMark::place()
{
    const QRect text = m_view->blockRect(m_block).translated(m_view->pos());
    setGeometry(text.adjusted(-beside, -above, beside, above));
}

bool ReadingMark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    paintBox(painter, rect(), sizes::step, colors.accentWash, chosenBorder(colors));
    painter.fillRect(0, 0, barWidth, height(), colors.accent);
}

} // namespace ui
