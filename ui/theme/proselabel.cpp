// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/proselabel.h"

#include <QEvent>

namespace ui {

ProseLabel::ProseLabel(TextTone tone, QWidget* parent) : RoleLabel(FontRole::Prose, tone, parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void ProseLabel::setParagraph(const QString& text)
{
    m_paragraph = text;
    showParagraph();
}

void ProseLabel::showParagraph()
{
    setText(QStringLiteral("<p style=\"margin: 0; line-height: %1%\">%2</p>")
                .arg(qRound(linePercent(font(), proseLineHeight)))
                .arg(m_paragraph.toHtmlEscaped()));
}

void ProseLabel::changeEvent(QEvent* event)
{
    RoleLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        showParagraph();
    }
}

} // namespace ui
