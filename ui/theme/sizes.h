// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Every distance of the program, in device-independent pixels. Distances do not grow with the
/// text, but nothing with text in it has a fixed height.
namespace ui::sizes {

inline constexpr int step = 4; ///< All spacing is a multiple of it, but for hairlines.
inline constexpr int inControl = 2 * step;
inline constexpr int inGroup = 4 * step;
inline constexpr int cardPadding = 5 * step;
inline constexpr int pageMargin = 34;

inline constexpr int hairline = 1;
inline constexpr int focusRing = 2;
inline constexpr int strongFocusRing = 4; ///< In the colours of high contrast.
inline constexpr int controlRadius = 7;
inline constexpr int cardRadius = 12;

inline constexpr int topBarHeight = 44; ///< At least.
inline constexpr int contentsWidth = 266; ///< At 100 % text size.
inline constexpr int foldingWidth = 1100; ///< Up to this window width the contents fold.
inline constexpr int readingWidth = 700;
inline constexpr int figureWidth = 920;

} // namespace ui::sizes
