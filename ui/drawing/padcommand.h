// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/padcontent.h"

#include <QUndoCommand>

#include <functional>

namespace ui {

/// The one step of the pad's undo stack: what lay there before and what lies there after. A new
/// kind of edit needs no new class.
class PadCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const PadContent&)>;

    PadCommand(PadContent before, PadContent after, const QString& text, Apply apply)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    { }

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    PadContent m_before;
    PadContent m_after;
    Apply m_apply;
};

} // namespace ui
