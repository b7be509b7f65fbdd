// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// What stays in one piece on paper, such as a line or a figure.
struct PaperPiece
{
    double top = 0; ///< Within its block.
    double bottom = 0;
    bool staysWithNext = false; ///< As a heading does with what follows.
};

/// The pieces of one block and the space above it, which is left out at the head of a page.
struct PaperPieces
{
    QList<PaperPiece> pieces;
    double space = 0;
};

/// A part of a block on a page.
struct PaperSlice
{
    qsizetype block = 0;
    double top = 0; ///< Within the block.
    double bottom = 0;
    double y = 0; ///< Of its top, from the head of the page.

    bool operator==(const PaperSlice&) const = default;
};

using PaperPage = QList<PaperSlice>;

/// Puts blocks on pages of a height, in order. Pieces are never cut; those that stay together are
/// parted only if they do not fit on a page of their own. A piece that is too tall has a page to
/// itself and is for the caller to shrink. No page is empty.
QList<PaperPage> paginate(const QList<PaperPieces>& blocks, double pageHeight);

} // namespace ui
