// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/paperpages.h"

class QPainter;

namespace ui {

/// A part of a chapter on paper: text, a figure, a task. Lengths are in pixels of a screen whose
/// text has its designed size; the origin is the block's upper left corner.
class PaperBlock
{
public:
    virtual ~PaperBlock() = default;

    /// What it consists of from top to bottom.
    virtual QList<PaperPiece> pieces() const = 0;

    /// Draws what lies between two heights.
    virtual void draw(QPainter& painter, double top, double bottom) const = 0;
};

} // namespace ui
