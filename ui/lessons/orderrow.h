// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace ui {

class TaskMark;
class TextBlockView;

/// One of the rows that are put in order. It is checked while it is lifted. The mouse goes through
/// it to the list, which moves it.
class OrderRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Standing
    {
        Unknown,
        InOrder,
        OutOfOrder,
    };

    explicit OrderRow(const QString& markdown, QWidget* parent = nullptr);

    void setPlace(int place, int count); ///< From 1.
    void setStanding(Standing standing);
    Standing standing() const { return m_standing; }
    /// It stays where it is from now on.
    void settle();
    /// It may be moved again.
    void startAnew();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void paintGrip(QPainter& painter) const;

    int m_place = 1;
    int m_count = 1;
    Standing m_standing = Standing::Unknown;
    QLabel* m_number; ///< Children of this.
    TextBlockView* m_text;
    TaskMark* m_mark;
};

} // namespace ui
