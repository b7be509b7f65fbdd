// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

namespace ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(symbolIcon(Symbol::Search), LeadingPosition);
    setTextMargins(sizes::step, sizes::step, sizes::step, sizes::step);
}

void SearchField::setPurpose(const QString& purpose)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
}

} // namespace ui
