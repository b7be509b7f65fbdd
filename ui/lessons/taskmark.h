// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace ui {

/// A ring that becomes a tick: how far one is with a task, or with a part of one. Only to look at;
/// what stands beside it says the same in words.
class TaskMark : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Open, ///< An empty ring.
        Shown, ///< A ring with a point in it.
        Done, ///< A tick on a full circle.
    };

    explicit TaskMark(QWidget* parent = nullptr);

    void setState(State state);
    /// As setState(Done), and the tick is drawn before one's eyes.
    void celebrate();

    /// From 0, as before it was done, to 1.
    double celebrated() const { return m_celebrated; }

    QSize sizeHint() const override;

signals:
    void celebratedChanged(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setCelebrated(double share);

    State m_state = State::Open;
    double m_celebrated = 0;
    QVariantAnimation* m_animation; ///< Child of this.
};

} // namespace ui
