// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <array>

namespace test {

enum class Sight
{
    Full,
    Protan, ///< Without the cones for long waves.
    Deutan, ///< Without those for middle waves.
    Tritan, ///< Without those for short waves.
};

inline constexpr std::array sights {Sight::Full, Sight::Protan, Sight::Deutan, Sight::Tritan};

const char* nameOf(Sight sight);

/// What `color` looks like, as a colour for who sees all of them: the matrices for severity 1.0 of
/// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics
/// 15 (6), 2009. They hold for linear RGB.
QColor seen(const QColor& color, Sight sight);
QImage seen(const QImage& image, Sight sight);

/// How different two colours look: Euclidean distance in CIELAB under D65 (CIE 1976). About 2.3 can
/// just be told apart side by side, black and white are 100 apart.
double difference(const QColor& one, const QColor& other);

} // namespace test
