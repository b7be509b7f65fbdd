// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scrollingdialog.h"

#include <QList>

class QAction;
class QGridLayout;
class QLabel;

namespace ui {

class Page;

/// Lists every command that has a key, so the list cannot be wrong.
class KeysDialog : public ScrollingDialog
{
    Q_OBJECT

public:
    KeysDialog(
        const QList<QAction*>& windowCommands,
        Page& page,
        const QString& pageTitle,
        QWidget* parent = nullptr
    );

private:
    void addHeading(const QString& text);
    void addCommands(const QList<QAction*>& commands);
    void addRow(const QString& keys, const QString& meaning);

    QGridLayout* m_grid;
    QList<QLabel*> m_meanings; ///< In it.
};

} // namespace ui
