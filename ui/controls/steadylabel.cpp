// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/steadylabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace ui {

SteadyLabel::SteadyLabel(FontRole role, TextTone tone, QWidget* parent)
    : QWidget(parent), m_label(new RoleLabel(role, tone, this))
{
    setSizePolicy(m_label->sizePolicy());
}

void SteadyLabel::setText(const QString& text)
{
    m_label->setText(text);
    fit();
}

void SteadyLabel::setRichText(const QString& html, const QString& spoken)
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setAccessibleName(spoken);
    setText(html);
}

void SteadyLabel::keepRoomFor(const QString& longest)
{
    if (longest != m_longest) {
        m_longest = longest;
        fit();
    }
}

void SteadyLabel::forgetLines()
{
    if (hasHeightForWidth() && heightForWidth(width()) < height()) {
        updateGeometry();
    }
}

void SteadyLabel::setWordWrap(bool wraps)
{
    m_label->setWordWrap(wraps);
    setSizePolicy(m_label->sizePolicy());
    fit();
}

QSize SteadyLabel::sizeHint() const
{
    return m_room;
}

QSize SteadyLabel::minimumSizeHint() const
{
    return m_label->wordWrap() ? m_label->minimumSizeHint() : m_room;
}

int SteadyLabel::heightForWidth(int width) const
{
    return std::max(m_label->heightForWidth(width), sizeOfLongest(width).height());
}

QSize SteadyLabel::sizeOfLongest(int width) const
{
    const QFontMetrics metrics(m_label->font());
    const int flags = m_label->wordWrap() ? Qt::TextWordWrap : 0;
    return m_longest.isEmpty() ? QSize()
                               : metrics.boundingRect(0, 0, width, 0, flags, m_longest).size();
}

/// Asks for more room if there is not enough.
void SteadyLabel::fit()
{
    if (m_font != m_label->font()) {
        m_font = m_label->font();
        m_room = {};
        updateGeometry();
    }
    if (!m_label->wordWrap() || m_room.isEmpty()) { // Lines have the width that there is.
        m_room = m_room.expandedTo(m_label->sizeHint());
    }
    if (!m_label->wordWrap()) {
        m_room = m_room.expandedTo(sizeOfLongest(0));
    }
    const bool isNarrow = !m_label->wordWrap() && m_room.width() > width();
    if (isNarrow || (hasHeightForWidth() && heightForWidth(width()) > height())) {
        updateGeometry();
    }
}

bool SteadyLabel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_room = {};
    }
    if (event->type() == QEvent::FontChange) {
        // The label hears of it later, and does not tell of it while it cannot be seen.
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LanguageChange) {
        fit(); // The label's text or font is another one.
    }
    return QWidget::event(event);
}

void SteadyLabel::resizeEvent(QResizeEvent*)
{
    m_label->setGeometry(rect());
}

} // namespace ui
