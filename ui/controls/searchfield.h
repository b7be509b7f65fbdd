// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A field for what is looked for, with a sign for that and a button to empty it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// What it is for: stands in it while it is empty, and is its name for the screen reader.
    void setPurpose(const QString& purpose);

private:
    QAction* m_search; ///< The lens; child of this.
};

} // namespace ui
