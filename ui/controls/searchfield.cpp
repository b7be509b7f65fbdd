// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QAction>

namespace ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_search = addAction(symbolIcon(Symbol::Search), LeadingPosition);
    connect(m_search, &QAction::triggered, this, [this] { setFocus(Qt::ShortcutFocusReason); });
    setTextMargins(sizes::step, sizes::step, sizes::step, sizes::step);
}

void SearchField::setPurpose(const QString& purpose)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    // Qt gives them no names.
    m_search->setText(purpose);
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(tr("Clear"));
    }
}

} // namespace ui
