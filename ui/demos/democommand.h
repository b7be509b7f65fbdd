// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPointer>
#include <QUndoCommand>

namespace ui {

class Demo;

/// One edit of a figure: its state before and after. All edits of all figures are of this class, so
/// undo cannot forget a detail.
class DemoCommand : public QUndoCommand
{
public:
    /// The edit has been made already: the first redo() does nothing.
    DemoCommand(
        Demo& demo, const QString& text, int gesture, QJsonObject before, QJsonObject after
    );

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const QJsonObject& state);

    QPointer<Demo> m_demo;
    int m_gesture;
    QJsonObject m_before;
    QJsonObject m_after;
    bool m_isDone = true;
};

} // namespace ui
