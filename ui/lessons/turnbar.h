// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class RoleLabel;

/// The chapters before and after one.
struct LessonNeighbours
{
    QString previousId {};
    QString previousTitle {};
    QString nextId {};
    QString nextTitle {};
};

/// The bar under a chapter: buttons to turn to its neighbours. Where their titles have no room side
/// by side, the buttons say only which way they lead.
class TurnBar : public QWidget
{
    Q_OBJECT

public:
    explicit TurnBar(LessonNeighbours neighbours, QWidget* parent = nullptr);

    /// Chapters may come, go and change their titles.
    void setNeighbours(LessonNeighbours neighbours);

signals:
    void pageChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fitTexts();

    LessonNeighbours m_neighbours;
    QPushButton* m_previous;
    QPushButton* m_next;
    RoleLabel* m_keys;
};

} // namespace ui
