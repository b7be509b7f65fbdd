// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contentspanel.h"

#include "ui/shell/contentsview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

ContentsPanel::ContentsPanel(const std::vector<PageEntry>& entries, QWidget* parent)
    : Panel(Qt::RightEdge, parent)
    , m_brand(new RoleLabel(FontRole::Brand, TextTone::Ink, this))
    , m_motto(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_view(new ContentsView(entries, this))
{
    auto* names = new QVBoxLayout;
    names->setContentsMargins(5 * sizes::step, 4 * sizes::step, 5 * sizes::step, 0);
    names->setSpacing(0);
    names->addWidget(m_brand);
    names->addWidget(m_motto);
    m_motto->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, sizes::hairline, 0);
    column->setSpacing(sizes::inGroup);
    column->addLayout(names);
    column->addWidget(m_view, 1);
    retranslate();
    adaptWidth();
}

void ContentsPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        adaptWidth();
    }
}

void ContentsPanel::retranslate()
{
    m_brand->setText(QStringLiteral("Lovelace"));
    m_motto->setText(tr("Neural networks, hands on"));
}

void ContentsPanel::adaptWidth()
{
    // Half as fast as the text: the page needs its room, and titles wrap.
    setFixedWidth(qRound(sizes::contentsWidth * (1 + textScale()) / 2));
}

} // namespace ui
