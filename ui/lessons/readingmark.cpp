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

ReadingMark::ReadingMark(TextBlockView& view, int block, QWidget& page)
    : m_view(&view), m_block(block)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QWidget* ground = view.parentWidget();
    view.installEventFilter(this);
    while (ground != &page && !ground->rect().contains(placeIn(*ground))) {
        ground->installEventFilter(this); // Its text moves with it.
        ground = ground->parentWidget();
    }
    setParent(ground);
    setGeometry(placeIn(*ground));
    lower();
    show();
}

QRect ReadingMark::placeIn(const QWidget& ground) const
{
    const QRect text = m_view->blockRect(m_block);
    return QRect(m_view->mapTo(&ground, text.topLeft()), text.size())
        .adjusted(-beside, -above, beside, above);
}

bool ReadingMark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        setGeometry(placeIn(*parentWidget()));
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    paintBox(
        painter, rect(), sizes::step, colors.accentWash, colors.accent
    ); // It may lie on a wash.
    painter.fillRect(0, 0, barWidth, height(), colors.accent);
}

} // namespace ui
