// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scrollingdialog.h"

class QLabel;

namespace ui {

/// Shows a text about the program, to be read and closed.
class AboutDialog : public ScrollingDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString& title, const QString& richText, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitText();

    QLabel* m_text;
};

} // namespace ui
