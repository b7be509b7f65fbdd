// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class SteadyLabel;

/// A few words on a washed ground with a bar at their side.
class SideNote : public QWidget
{
    Q_OBJECT

public:
    explicit SideNote(QWidget* parent = nullptr);

    /// How much room words get: that of their own lines, or at least that of the words before, so
    /// that nothing moves while they change many times a second.
    enum class Room
    {
        Own,
        Kept
    };
    /// The first words stand out.
    void setText(const QString& firstWords, const QString& rest, Room room = Room::Own);
    /// Has room for these words, too.
    void keepRoomFor(const QString& longest);
    QString text() const { return m_spoken; }
    /// Takes a widget that stands below the words.
    void addBelow(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SteadyLabel* m_text; ///< Child of this.
    QString m_spoken;
    QVBoxLayout* m_column;
};

} // namespace ui
