// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/democommand.h"

#include "ui/demos/demo.h"

#include <utility>

namespace ui {

namespace {

constexpr int demoCommandId = 0x64656d6f;

} // namespace

DemoCommand::DemoCommand(
    Demo& demo, const QString& text, int gesture, QJsonObject before, QJsonObject after
)
    : QUndoCommand(text)
    , m_demo(&demo)
    , m_gesture(gesture)
    , m_before(std::move(before))
    , m_after(std::move(after))
{ }

void DemoCommand::undo()
{
    apply(m_before);
}

void DemoCommand::redo()
{
    if (!std::exchange(m_isDone, false)) {
        apply(m_after);
    }
}

int DemoCommand::id() const
{
    return demoCommandId;
}

bool DemoCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const DemoCommand*>(other);
    if (next->m_demo != m_demo || next->m_gesture != m_gesture) {
        return false;
    }
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

void DemoCommand::apply(const QJsonObject& state)
{
    if (m_demo != nullptr) {
        m_demo->showState(state);
    }
}

} // namespace ui
