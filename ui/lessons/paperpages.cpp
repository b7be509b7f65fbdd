// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/paperpages.h"

namespace ui {

namespace {

/// A piece on its way to a page.
struct PlacedPiece
{
    qsizetype block = 0;
    PaperPiece piece {};
    double space = 0; ///< Above it, unless it is the first on its page.
};

/// From top to bottom of pieces one below the other.
double heightOf(const QList<PlacedPiece>& pieces)
{
    double height = 0;
    for (const PlacedPiece& placed : pieces) {
        const bool isFirst = &placed == &pieces.constFirst();
        height += (isFirst ? 0 : placed.space) + placed.piece.bottom - placed.piece.top;
    }
    return height;
}

/// Pieces in groups that stay together.
QList<QList<PlacedPiece>> groupsOf(const QList<PaperPieces>& blocks)
{
    QList<QList<PlacedPiece>> groups;
    bool staysWithLast = false;
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        double end = 0;
        for (const PaperPiece& piece : blocks[block].pieces) {
            const bool isFirst = &piece == &blocks[block].pieces.constFirst();
            const double space = isFirst ? blocks[block].space : piece.top - end;
            if (!staysWithLast) {
                groups.append(QList<PlacedPiece>());
            }
            groups.last().append({block, piece, space});
            staysWithLast = piece.staysWithNext;
            end = piece.bottom;
        }
    }
    return groups;
}

/// Fills pages from top to bottom.
class Filler
{
public:
    explicit Filler(double pageHeight) : m_pageHeight(pageHeight) { }

    void add(const QList<PlacedPiece>& group)
    {
        const double height = heightOf(group);
        if (height > m_pageHeight && group.size() > 1) {
            for (const PlacedPiece& placed : group) {
                add({placed});
            }
            return;
        }
        if (m_pages.isEmpty() || m_y + group.constFirst().space + height > m_pageHeight) {
            m_pages.append(PaperPage());
            m_y = 0;
        }
        for (const PlacedPiece& placed : group) {
            put(placed);
        }
    }

    QList<PaperPage> pages() const { return m_pages; }

private:
    void put(const PlacedPiece& placed)
    {
        PaperPage& page = m_pages.last();
        const double space = page.isEmpty() ? 0 : placed.space;
        const bool goesOn = !page.isEmpty() && page.constLast().block == placed.block;
        if (goesOn) {
            page.last().bottom = placed.piece.bottom;
        } else {
            page.append({placed.block, placed.piece.top, placed.piece.bottom, m_y + space});
        }
        m_y += space + placed.piece.bottom - placed.piece.top;
    }

    double m_pageHeight;
    double m_y = 0; ///< Below what is on the last page.
    QList<PaperPage> m_pages;
};

} // namespace

QList<PaperPage> paginate(const QList<PaperPieces>& blocks, double pageHeight)
{
    Filler filler(pageHeight);
    for (const QList<PlacedPiece>& group : groupsOf(blocks)) {
        filler.add(group);
    }
    return filler.pages();
}

} // namespace ui
