// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/rolelabel.h"

namespace ui {

/// A paragraph outside of lessons, with its lines as far apart as in them.
class ProseLabel : public RoleLabel
{
    Q_OBJECT

public:
    explicit ProseLabel(TextTone tone, QWidget* parent = nullptr);

    /// Plain text.
    void setParagraph(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showParagraph();

    QString m_paragraph;
};

} // namespace ui
