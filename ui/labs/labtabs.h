// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace ui {

class FlowLayout;

/// What a lab can do, one thing at a time: a row of buttons, and under it what the one that is down
/// stands for. Each scrolls on its own.
class LabTabs : public QWidget
{
    Q_OBJECT

public:
    explicit LabTabs(QWidget* parent = nullptr);

    /// `id` is for the page's memory and never changes. `content` becomes a child.
    void addTab(const QString& id, QWidget* content);
    void setTitle(const QString& id, const QString& title);

    /// Height of the row of buttons where all of this is so wide.
    int heightOfButtons(int width) const;

    QString current() const;
    /// Unknown ones change nothing.
    void setCurrent(const QString& id);

signals:
    void currentChanged(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Tab
    {
        QString id;
        QPushButton* button; ///< Child of this.
    };

    void retranslate();

    FlowLayout* m_row; ///< Child of this.
    QWidget* m_buttons; ///< Child of this.
    QButtonGroup* m_group;
    QStackedWidget* m_stack;
    QList<Tab> m_tabs;
};

} // namespace ui
