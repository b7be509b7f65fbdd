// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/neuronshape.h"

#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// A Bezier curve of third degree that gets thinner from its beginning to its end.
struct Branch
{
    std::array<QPointF, 4> points;
    double thick;
    double thin;
};

/// A twig leaves its branch at `at` (0 to 1), `angle` degrees off its direction, and curls.
struct Twig
{
    double at;
    double angle;
    double length;
    double curl;
};

constexpr QPointF cellCentre {408, 150};
constexpr QPointF neuronCentre {440, 150};
constexpr double wireWidth = 3;

constexpr std::array dendriteBranches {
    Branch {{{{408, 150}, {330, 122}, {262, 128}, {146, 46}}}, 22, 5},
    Branch {{{{408, 150}, {330, 166}, {232, 128}, {96, 156}}}, 20, 5},
    Branch {{{{408, 150}, {352, 208}, {262, 188}, {152, 258}}}, 22, 5},
};
constexpr std::array bareBranches {
    Branch {{{{408, 150}, {412, 96}, {446, 74}, {452, 18}}}, 18, 3},
    Branch {{{{408, 150}, {384, 210}, {392, 240}, {364, 288}}}, 16, 3},
    Branch {{{{408, 150}, {372, 102}, {352, 70}, {310, 22}}}, 15, 3},
};
constexpr std::array dendriteTwigs {
    Twig {0.36, -38, 84, 20},
    Twig {0.52, 42, 74, -26},
    Twig {0.68, -34, 58, 24},
    Twig {0.80, 40, 40, -18},
};
constexpr std::array bareTwigs {Twig {0.5, -36, 52, 20}, Twig {0.68, 38, 44, -20}};
constexpr std::array<QPointF, 3> inputPlaces {{{150, 48}, {150, 150}, {150, 252}}};

constexpr Branch axonBranch {{{{408, 150}, {520, 132}, {600, 186}, {736, 152}}}, 18, 9};
constexpr QPointF outputPlace {740, 150};
constexpr std::array endings {
    Twig {1, -52, 72, 40},
    Twig {1, -18, 92, 16},
    Twig {1, 16, 96, -14},
    Twig {1, 48, 74, -38},
};
constexpr int sheathCount = 4;

QPointF between(QPointF from, QPointF to, double share)
{
    return from + (to - from) * share;
}

QPointF pointOf(const Branch& branch, double t)
{
    const double s = 1 - t;
    const auto& p = branch.points;
    return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
}

QPointF directionOf(const Branch& branch, double t)
{
    const double s = 1 - t;
    const auto& p = branch.points;
    const QPointF tangent =
        s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]);
    const double length = std::hypot(tangent.x(), tangent.y());
    return length > 0 ? tangent / length : QPointF {1, 0};
}

QPointF turned(QPointF direction, double degrees)
{
    const double angle = qDegreesToRadians(degrees);
    return {
        direction.x() * std::cos(angle) - direction.y() * std::sin(angle),
        direction.x() * std::sin(angle) + direction.y() * std::cos(angle)};
}

/// The outline of `branch` from `begin` to `end`, its end round. All outlines run the same way
/// round, so that they can overlap in one path.
QPainterPath outlineOf(const Branch& branch, double begin = 0, double end = 1)
{
    constexpr int pieces = 24;
    constexpr int capPieces = 6;
    const auto halfWidth = [&](double t) {
        return (branch.thick + (branch.thin - branch.thick) * std::sqrt(t)) / 2;
    };
    QPolygonF outline;
    QPolygonF back;
    for (int i = 0; i <= pieces; ++i) {
        const double t = begin + (end - begin) * i / pieces;
        const QPointF side = turned(directionOf(branch, t), 90) * halfWidth(t);
        outline << pointOf(branch, t) + side;
        back << pointOf(branch, t) - side;
    }
    for (int i = 1; i < capPieces; ++i) {
        const QPointF spoke = turned(directionOf(branch, end), 90 - 180.0 * i / capPieces);
        outline << pointOf(branch, end) + spoke * halfWidth(end);
    }
    std::ranges::reverse(back);
    outline += back;
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

QPainterPath knobAt(QPointF centre, double radius)
{
    constexpr int corners = 24;
    QPolygonF outline;
    for (int i = 0; i < corners; ++i) {
        outline << centre + turned({radius, 0}, -360.0 * i / corners);
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

Branch grown(const Branch& branch, const Twig& twig, double size)
{
    const QPointF start = pointOf(branch, twig.at);
    const QPointF direction = turned(directionOf(branch, twig.at), twig.angle);
    const double length = twig.length * size;
    const QPointF later = turned(direction, twig.curl);
    const double thick =
        (branch.thick + (branch.thin - branch.thick) * std::sqrt(twig.at)) * 0.8 * size;
    return {
        {start,
         start + direction * (length * 0.35),
         start + direction * (length * 0.5) + later * (length * 0.2),
         start + direction * (length * 0.5) + later * (length * 0.5)},
        thick,
        std::min(2.5, thick)};
}

template <std::size_t Count>
void addTwigs(
    QPainterPath& path, const Branch& branch, const std::array<Twig, Count>& twigs, double size
)
{
    for (const Twig& twig : twigs) {
        const Branch first = grown(branch, twig, size);
        path.addPath(outlineOf(first));
        const Twig fork {0.5, twig.curl > 0 ? -40.0 : 40.0, twig.length * 0.45, twig.curl};
        path.addPath(outlineOf(grown(first, fork, size)));
    }
}

Branch blended(const Branch& branch, QPointF from, QPointF to, double share)
{
    const std::array<QPointF, 4> straight {
        from, between(from, to, 1.0 / 3), between(from, to, 2.0 / 3), to};
    Branch result = branch;
    for (std::size_t i = 0; i < straight.size(); ++i) {
        result.points.at(i) = between(branch.points.at(i), straight.at(i), share);
    }
    result.thick += (wireWidth - branch.thick) * share;
    result.thin += (wireWidth - branch.thin) * share;
    return result;
}

/// Round, but for bulges where `roots` leave it.
QPainterPath somaOutline(QPointF centre, const std::vector<QPointF>& roots, double bulge)
{
    constexpr int corners = 120;
    QPolygonF outline;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        double radius = somaRadius - 8 * bulge;
        for (const QPointF& root : roots) {
            const double away = std::remainder(angle - std::atan2(root.y(), root.x()), 2 * M_PI);
            radius += 17 * bulge * std::exp(-away * away / 0.045);
        }
        outline << centre + QPointF {std::cos(angle), std::sin(angle)} * radius;
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

} // namespace

double smoothStep(double from, double to, double x)
{
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

NeuronShape neuronShape(double position)
{
    const double straight = smoothStep(0.1, 0.9, position);
    const double life = 1 - smoothStep(0.02, 0.45, position); // What only a cell has.
    NeuronShape shape;
    for (QPainterPath* path : {&shape.dendrites, &shape.axon, &shape.visitors, &shape.sheath}) {
        path->setFillRule(Qt::WindingFill);
    }
    shape.somaCentre = between(cellCentre, neuronCentre, straight);
    shape.output = between(axonBranch.points[3], outputPlace, straight);

    std::vector<QPointF> roots;
    for (std::size_t i = 0; i < dendriteBranches.size(); ++i) {
        const Branch branch =
            blended(dendriteBranches.at(i), shape.somaCentre, inputPlaces.at(i), straight);
        shape.dendrites.addPath(outlineOf(branch));
        if (i == 0) {
            shape.dendriteMiddle = pointOf(branch, 0.62);
        }
        roots.push_back(directionOf(branch, 0.05));
        shape.inputs.push_back(branch.points[3]);
        const double along = 1 - 0.56 * smoothStep(0.3, 0.95, position);
        const QPointF gap = directionOf(branch, 1) * (9 * life);
        shape.synapses.push_back(pointOf(branch, along) + gap);
        if (life > 0) {
            addTwigs(shape.dendrites, branch, dendriteTwigs, life);
            const QPointF end = shape.synapses.back();
            const Branch visitor {
                {end,
                 end - QPointF {34, 2} * life,
                 end - QPointF {60, 30.0 - 20.0 * static_cast<double>(i)} * life,
                 end - QPointF {end.x() + 12, 26.0 - 22.0 * static_cast<double>(i)} * life},
                5 * life,
                4 * life};
            shape.visitors.addPath(outlineOf(visitor));
        }
    }
    const Branch axon = blended(axonBranch, shape.somaCentre, outputPlace, straight);
    shape.axonMiddle = pointOf(axon, 0.68);
    shape.axon.addPath(outlineOf(axon));
    roots.push_back(directionOf(axon, 0.05));
    if (life > 0) {
        for (const Branch& bare : bareBranches) {
            Branch shrunk = bare;
            for (QPointF& point : shrunk.points) {
                point = between(shape.somaCentre, point, life);
            }
            shrunk.thick *= life;
            shrunk.thin *= life;
            shape.dendrites.addPath(outlineOf(shrunk));
            addTwigs(shape.dendrites, shrunk, bareTwigs, life);
            roots.push_back(directionOf(bare, 0.05));
        }
        for (const Twig& twig : endings) {
            const Branch ending = grown(axon, twig, life);
            shape.axon.addPath(outlineOf(ending));
            shape.axon.addPath(knobAt(ending.points[3], 6.5 * life));
        }
        for (int i = 0; i < sheathCount; ++i) {
            Branch wrapped = axon;
            wrapped.thick = wrapped.thin = axon.thin + 13 * life;
            const double begin = 0.27 + 0.165 * i;
            shape.sheath.addPath(outlineOf(wrapped, begin, begin + 0.115 * life));
        }
        shape.nucleus.addEllipse(shape.somaCentre + QPointF {4, 2} * life, 19 * life, 17 * life);
    }
    shape.soma = somaOutline(shape.somaCentre, roots, 1 - smoothStep(0.05, 0.5, position));
    return shape;
}

} // namespace ui
