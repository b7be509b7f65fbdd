// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace ui {

const Colors& lightColors()
{
    static const Colors colors {
        .paper = QColor(0xFBFAF7),
        .panel = QColor(0xF3F1EB),
        .card = QColor(0xFFFFFF),
        .ink = QColor(0x1E2329),
        .muted = QColor(0x646A73),
        .line = QColor(0xE2DED4),
        .groove = QColor(0xE2DED4),
        .accent = QColor(0x3454D1),
        .accentWash = QColor(0xE8ECFB),
        .onAccent = QColor(0xFFFFFF),
        .positive = QColor(0x2F6DB5),
        .negative = QColor(0xCC6C1F),
        .third = QColor(0x6E1A52),
        .right = QColor(0x2E8B57),
        .wrong = QColor(0xC0392B),
        .mark = QColor(0xA87A08),
    };
    return colors;
}

const Colors& darkColors()
{
    static const Colors colors {
        .paper = QColor(0x14171C),
        .panel = QColor(0x1A1E25),
        .card = QColor(0x1F242C),
        .ink = QColor(0xE6E3DC),
        .muted = QColor(0x9AA1AB),
        .line = QColor(0x2F3641),
        .groove = QColor(0x2F3641),
        .accent = QColor(0x8CA2FF),
        .accentWash = QColor(0x262E4A),
        .onAccent = QColor(0x14171C),
        .positive = QColor(0x6FA8E8),
        .negative = QColor(0xF0A25E),
        .third = QColor(0xF5C2DC),
        .right = QColor(0x5FC08A),
        .wrong = QColor(0xEF7B6C),
        .mark = QColor(0xE0B84C),
    };
    return colors;
}

const Colors& lightContrastColors()
{
    static const Colors colors {
        .paper = QColor(0xFFFFFF),
        .panel = QColor(0xFFFFFF),
        .card = QColor(0xFFFFFF),
        .ink = QColor(Qt::black),
        .muted = QColor(0x3B3F45),
        .line = QColor(0x5F636A),
        .groove = QColor(0xD3D5D9),
        .accent = QColor(0x1B2FA3),
        .accentWash = QColor(0xDCE3FF),
        .onAccent = QColor(0xFFFFFF),
        .positive = QColor(0x0A4A9B),
        .negative = QColor(0x8F3F00),
        .third = QColor(0x4A0A33),
        .right = QColor(0x0B5A30),
        .wrong = QColor(0x98150A),
        .mark = QColor(0x664700),
    };
    return colors;
}

const Colors& darkContrastColors()
{
    static const Colors colors {
        .paper = QColor(Qt::black),
        .panel = QColor(Qt::black),
        .card = QColor(Qt::black),
        .ink = QColor(0xFFFFFF),
        .muted = QColor(0xCDD2D9),
        .line = QColor(0x8A9099),
        .groove = QColor(0x33373D),
        .accent = QColor(0xB4C2FF),
        .accentWash = QColor(0x1B2547),
        .onAccent = QColor(Qt::black),
        .positive = QColor(0x86BEFF),
        .negative = QColor(0xFFB26B),
        .third = QColor(0xFFDBEA),
        .right = QColor(0x74DDA0),
        .wrong = QColor(0xFF9A8C),
        .mark = QColor(0xF5C94A),
    };
    return colors;
}

const Colors& colorsFor(bool dark, bool highContrast)
{
    if (highContrast) {
        return dark ? darkContrastColors() : lightContrastColors();
    }
    return dark ? darkColors() : lightColors();
}

bool isDark(const Colors& colors)
{
    return colors.ink.lightness() > colors.paper.lightness();
}

bool isHighContrast(const Colors& colors)
{
    return std::abs(colors.ink.lightness() - colors.paper.lightness()) == 255;
}

double leastTextContrast(const Colors& colors)
{
    return isHighContrast(colors) ? 7.0 : 4.5;
}

const Colors& colorsOf(const QPalette& palette)
{
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    const int ground = palette.color(QPalette::Active, QPalette::Window).lightness();
    return colorsFor(text > ground, std::abs(text - ground) == 255);
}

const Colors& colorsOf(const QWidget& widget)
{
    return colorsOf(widget.palette());
}

QPalette paletteFor(const Colors& colors)
{
    const std::array roles {
        std::pair {QPalette::Window, colors.paper},
        std::pair {QPalette::WindowText, colors.ink},
        std::pair {QPalette::Base, colors.card},
        std::pair {QPalette::AlternateBase, colors.panel},
        std::pair {QPalette::Text, colors.ink},
        std::pair {QPalette::PlaceholderText, colors.muted},
        std::pair {QPalette::Button, colors.card},
        std::pair {QPalette::ButtonText, colors.ink},
        std::pair {QPalette::BrightText, colors.onAccent},
        std::pair {QPalette::Light, colors.card},
        std::pair {QPalette::Midlight, colors.panel},
        std::pair {QPalette::Mid, colors.line},
        std::pair {QPalette::Dark, colors.line},
        std::pair {QPalette::Shadow, colors.line},
        std::pair {QPalette::Highlight, colors.accent},
        std::pair {QPalette::HighlightedText, colors.onAccent},
        std::pair {QPalette::Link, colors.accent},
        std::pair {QPalette::LinkVisited, colors.accent},
        std::pair {QPalette::ToolTipBase, colors.card},
        std::pair {QPalette::ToolTipText, colors.ink},
    };
    QPalette palette;
    for (const auto& [role, color] : roles) {
        palette.setColor(role, color);
    }
    const QColor faint = mixed(colors.muted, colors.paper, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const double part = std::clamp(share, 0.0, 1.0);
    const auto between = [part](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * part));
    };
    return QColor(
        between(from.red(), to.red()),
        between(from.green(), to.green()),
        between(from.blue(), to.blue())
    );
}

QColor signedColor(const Colors& colors, double minusOneToOne)
{
    if (std::isnan(minusOneToOne)) {
        return colors.wrong;
    }
    return mixed(
        colors.paper, minusOneToOne > 0 ? colors.positive : colors.negative, std::abs(minusOneToOne)
    );
}

QColor chosenBorder(const Colors& colors)
{
    return isHighContrast(colors) ? colors.accent : colors.accentWash;
}

QColor foundGround(const Colors& colors)
{
    return mixed(colors.card, colors.mark, 0.42);
}

namespace {

/// Relative luminance, 0 to 1 (WCAG 2.1).
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readable(const Colors& colors, const QColor& color, const QColor& ground)
{
    const double enough = leastTextContrast(colors);
    constexpr int stepCount = 20;
    for (int step = 0; step < stepCount; ++step) {
        const QColor candidate = mixed(color, colors.ink, double(step) / stepCount);
        if (contrast(candidate, ground) >= enough) {
            return candidate;
        }
    }
    return colors.ink;
}

} // namespace ui
