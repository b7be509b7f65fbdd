// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class RoleLabel;

/// A few words on a washed ground with a bar at their side.
class SideNote : public QWidget
{
    Q_OBJECT

public:
    explicit SideNote(QWidget* parent = nullptr);

    /// The first words stand out.
    void setText(const QString& firstWords, const QString& rest);
    QString text() const;
    /// Takes a widget that stands below the words.
    void addBelow(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RoleLabel* m_text; ///< Child of this.
    QVBoxLayout* m_column;
};

} // namespace ui
