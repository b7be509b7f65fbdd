// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/picture_ink.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

constexpr std::size_t longest_side = 256;
constexpr std::size_t term_count = 6;

using Terms = std::array<double, term_count>;

/// Grey values 0 to 1.
struct Field
{
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<float> values;
};

/// Averages whole blocks of pixels: cheap, and a photograph has more pixels than it needs.
Field reduced(const GrayPicture& picture)
{
    const std::size_t longer = std::max(picture.width, picture.height);
    const std::size_t block = (longer + longest_side - 1) / longest_side;
    Field field {(picture.width + block - 1) / block, (picture.height + block - 1) / block, {}};
    field.values.reserve(field.width * field.height);
    for (std::size_t top = 0; top < picture.height; top += block) {
        for (std::size_t left = 0; left < picture.width; left += block) {
            const std::size_t bottom = std::min(top + block, picture.height);
            const std::size_t right = std::min(left + block, picture.width);
            std::size_t sum = 0;
            for (std::size_t row = top; row < bottom; ++row) {
                for (std::size_t column = left; column < right; ++column) {
                    sum += picture.pixels[row * picture.width + column];
                }
            }
            const auto count = static_cast<double>((bottom - top) * (right - left));
            field.values.push_back(static_cast<float>(static_cast<double>(sum) / count / 255));
        }
    }
    return field;
}

/// 1, x, y, x^2, x y, y^2 with x and y from -1 to 1.
Terms terms_at(const Field& field, std::size_t index)
{
    const auto spread = [](std::size_t position, std::size_t count) {
        return count > 1 ? 2 * static_cast<double>(position) / static_cast<double>(count - 1) - 1
                         : 0.0;
    };
    const double x = spread(index % field.width, field.width);
    const double y = spread(index / field.width, field.height);
    return {1, x, y, x * x, x * y, y * y};
}

double surface(const Terms& coefficients, const Terms& terms)
{
    double sum = 0;
    for (std::size_t i = 0; i < term_count; ++i) {
        sum += coefficients[i] * terms[i];
    }
    return sum;
}

/// Solves the normal equations of a least-squares fit by Gaussian elimination. The small ridge
/// keeps them solvable where few pixels are left; it bends the surface towards 0 by a millionth.
class SurfaceFit
{
public:
    void add(const Terms& terms, double value)
    {
        for (std::size_t i = 0; i < term_count; ++i) {
            for (std::size_t j = 0; j < term_count; ++j) {
                rows_[i][j] += terms[i] * terms[j];
            }
            rows_[i][term_count] += terms[i] * value;
        }
    }

    Terms solve()
    {
        for (std::size_t i = 0; i < term_count; ++i) {
            rows_[i][i] += 1e-6 * (1 + rows_[i][i]);
        }
        // The matrix is positive definite, so no row needs to be exchanged.
        for (std::size_t pivot = 0; pivot < term_count; ++pivot) {
            for (std::size_t i = pivot + 1; i < term_count; ++i) {
                const double factor = rows_[i][pivot] / rows_[pivot][pivot];
                for (std::size_t j = pivot; j <= term_count; ++j) {
                    rows_[i][j] -= factor * rows_[pivot][j];
                }
            }
        }
        Terms solution {};
        for (std::size_t i = term_count; i-- > 0;) {
            double rest = rows_[i][term_count];
            for (std::size_t j = i + 1; j < term_count; ++j) {
                rest -= rows_[i][j] * solution[j];
            }
            solution[i] = rest / rows_[i][i];
        }
        return solution;
    }

private:
    std::array<std::array<double, term_count + 1>, term_count> rows_ {};
};

bool on_border(const Field& field, std::size_t index)
{
    const std::size_t column = index % field.width;
    const std::size_t row = index / field.width;
    return column == 0 || row == 0 || column + 1 == field.width || row + 1 == field.height;
}

template <typename Predicate>
double median_where(const Field& field, Predicate&& belongs)
{
    std::vector<float> chosen;
    for (std::size_t i = 0; i < field.values.size(); ++i) {
        if (belongs(i)) {
            chosen.push_back(field.values[i]);
        }
    }
    const auto center = chosen.begin() + static_cast<std::ptrdiff_t>(chosen.size() / 2);
    std::nth_element(chosen.begin(), center, chosen.end());
    return *center;
}

/// Takes the paper off: what is left is 0 on paper, on whichever side of it the ink lies.
Field without_paper(const Field& field)
{
    // The border is paper, or most of it is. From there on, whatever lies near the surface found so
    // far is paper too; the margin shrinks so that ink falls away.
    Terms paper {median_where(field, [&](std::size_t i) { return on_border(field, i); })};
    for (const double margin : {0.3, 0.2, 0.15, 0.1, 0.1}) {
        SurfaceFit fit;
        for (std::size_t i = 0; i < field.values.size(); ++i) {
            const Terms terms = terms_at(field, i);
            if (std::abs(field.values[i] - surface(paper, terms)) < margin) {
                fit.add(terms, field.values[i]);
            }
        }
        paper = fit.solve();
    }
    Field difference = field;
    for (std::size_t i = 0; i < field.values.size(); ++i) {
        difference.values[i] -= static_cast<float>(surface(paper, terms_at(field, i)));
    }
    return difference;
}

/// The threshold that separates the values into two groups as different as can be (Otsu 1979).
double otsu_threshold(const std::vector<float>& values)
{
    constexpr std::size_t bin_count = 256;
    std::array<double, bin_count> counts {};
    double total = 0;
    for (const float value : values) {
        const auto bin =
            static_cast<std::size_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * (bin_count - 1)));
        counts[bin] += 1;
        total += static_cast<double>(bin);
    }
    const auto all = static_cast<double>(values.size());
    double below = 0;
    double below_total = 0;
    double best = 0;
    double threshold = 0;
    for (std::size_t bin = 0; bin + 1 < bin_count; ++bin) {
        below += counts[bin];
        below_total += static_cast<double>(bin) * counts[bin];
        const double above = all - below;
        if (below == 0 || above == 0) {
            continue;
        }
        const double gap = below_total / below - (total - below_total) / above;
        const double separation = below * above * gap * gap;
        if (separation > best) {
            best = separation;
            threshold = (static_cast<double>(bin) + 0.5) / (bin_count - 1);
        }
    }
    return threshold;
}

} // namespace

PictureInk find_ink(const GrayPicture& picture)
{
    assert(picture.width > 0 && picture.height > 0);
    assert(picture.pixels.size() == picture.width * picture.height);
    constexpr double least_contrast = 0.1;

    Field difference = without_paper(reduced(picture));
    double balance = 0;
    for (const float value : difference.values) {
        balance += std::abs(value) > least_contrast ? value : 0;
    }
    std::vector<float>& values = difference.values;
    for (float& value : values) {
        value = std::max(balance < 0 ? -value : value, 0.0F);
    }

    const double threshold = otsu_threshold(values);
    double ink_sum = 0;
    double ink_count = 0;
    for (const float value : values) {
        if (value > threshold) {
            ink_sum += value;
            ink_count += 1;
        }
    }
    const double full = ink_count > 0 ? ink_sum / ink_count : 0;
    PictureInk ink {difference.width, difference.height, std::vector<float>(values.size())};
    if (full < least_contrast) {
        return ink;
    }
    // Paper has grain: a quarter of the threshold and less is white. Ink from its mean on is black.
    const double white = threshold / 4;
    std::transform(values.begin(), values.end(), ink.shares.begin(), [&](float value) {
        return static_cast<float>(std::clamp((value - white) / (full - white), 0.0, 1.0));
    });
    return ink;
}

} // namespace nn
