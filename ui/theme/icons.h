// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace ui {

/// Small line drawings. They are drawn, not loaded: no file is missing, and they take any colour
/// and size.
enum class Symbol
{
    Contents,
    More,
    Moon,
    Sun,
    Screen,
    Pencil,
    Diamond,
    Sheet,
    Paragraph,
    Search,
    Network
};

/// Draws `symbol` as large as fits into the middle of `rect`.
void paintSymbol(QPainter& painter, Symbol symbol, const QRectF& rect, const QColor& color);

/// An icon that takes the muted colour of the application's palette at the time it is drawn.
QIcon symbolIcon(Symbol symbol);

} // namespace ui
