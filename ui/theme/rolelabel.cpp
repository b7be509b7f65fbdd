// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/rolelabel.h"

#include <QEvent>

namespace ui {

RoleLabel::RoleLabel(FontRole role, TextTone tone, QWidget* parent) : QLabel(parent), m_role(role)
{
    setFont(fontFor(role));
    setTone(tone);
    setTextFormat(Qt::PlainText);
}

void RoleLabel::setTone(TextTone tone)
{
    switch (tone) {
    case TextTone::Ink:
        setForegroundRole(QPalette::WindowText);
        break;
    case TextTone::Muted:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    case TextTone::Accent:
        setForegroundRole(QPalette::Link);
        break;
    }
}

void RoleLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setFont(fontFor(m_role));
    }
    QLabel::changeEvent(event);
}

} // namespace ui
