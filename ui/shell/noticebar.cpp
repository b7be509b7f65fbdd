// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

NoticeBar::NoticeBar(QWidget* parent)
    : Panel(Qt::BottomEdge, parent)
    , m_text(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_undo(new QPushButton)
    , m_redo(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        sizes::pageMargin, sizes::inControl, sizes::inGroup, sizes::inControl + sizes::hairline
    );
    row->setSpacing(sizes::inControl);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &NoticeBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &NoticeBar::redoRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::say(const QString& text, Offer offer)
{
    m_offer = offer;
    m_text->setText(text);
    m_undo->setVisible(offer == Offer::Undo);
    m_redo->setVisible(offer == Offer::Redo);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::withdrawOffer()
{
    if (m_offer != Offer::Nothing) {
        hide();
    }
}

void NoticeBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
}

void NoticeBar::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        Panel::keyPressEvent(event);
    }
}

} // namespace ui
