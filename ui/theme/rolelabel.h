// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QLabel>

namespace ui {

enum class TextTone
{
    Ink,
    Muted,
    Accent,
};

/// A label for a purpose: keeps its font and colour through changes of text size and theme.
class RoleLabel : public QLabel
{
    Q_OBJECT

public:
    RoleLabel(FontRole role, TextTone tone, QWidget* parent = nullptr);

    void setTone(TextTone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    FontRole m_role;
};

} // namespace ui
