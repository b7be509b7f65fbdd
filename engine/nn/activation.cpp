// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/activation.h"

#include "engine/base/names.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace nn {

namespace {

constexpr NameTable activation_names {std::array {
    std::pair {Activation::identity, std::string_view("identity")},
    std::pair {Activation::step, std::string_view("step")},
    std::pair {Activation::sigmoid, std::string_view("sigmoid")},
    std::pair {Activation::tanh, std::string_view("tanh")},
    std::pair {Activation::relu, std::string_view("relu")},
    std::pair {Activation::leaky_relu, std::string_view("leaky-relu")},
    std::pair {Activation::elu, std::string_view("elu")},
    std::pair {Activation::softplus, std::string_view("softplus")},
    std::pair {Activation::gelu, std::string_view("gelu")},
    std::pair {Activation::softmax, std::string_view("softmax")},
}};

/// Slope of leaky ReLU to the left of 0.
constexpr double leak = 0.01;

/// 1 / (1 + e^-z), written so that e^x is never taken of a large positive number and cannot
/// overflow for any finite z.
double sigmoid(double z)
{
    const double e = std::exp(-std::abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}

/// The normal distribution function. erfc keeps its precision far to the left, where 1 + erf
/// would have lost it.
double normal_distribution(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normal_density(double z)
{
    return std::exp(-0.5 * z * z) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

double tanh_slope(double z)
{
    const double e = std::exp(-2 * std::abs(z)); // 1 - tanh^2 would be 0 from |z| = 19 on.
    return 4 * e / ((1 + e) * (1 + e));
}

} // namespace

std::string_view name_of(Activation activation)
{
    return activation_names.name_of(activation);
}

std::optional<Activation> activation_named(std::string_view name)
{
    return activation_names.value_named(name);
}

double activate(Activation activation, double z)
{
    switch (activation) {
    case Activation::identity:
        return z;
    case Activation::step:
        return z > 0 ? 1 : z <= 0 ? 0 : z; // NaN stays NaN, here and below.
    case Activation::sigmoid:
        return sigmoid(z);
    case Activation::tanh:
        return std::tanh(z);
    case Activation::relu:
        return z <= 0 ? 0 : z;
    case Activation::leaky_relu:
        return z > 0 ? z : leak * z;
    case Activation::elu:
        return z > 0 ? z : std::expm1(z);
    case Activation::softplus:
        return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z)));
    case Activation::gelu:
        return z * normal_distribution(z);
    case Activation::softmax:
        break;
    }
    assert(false);
    return z;
}

double slope(Activation activation, double z)
{
    switch (activation) {
    case Activation::identity:
        return 1;
    case Activation::step:
        return 0;
    case Activation::sigmoid:
        return sigmoid(z) * sigmoid(-z);
    case Activation::tanh:
        return tanh_slope(z);
    case Activation::relu:
        return z > 0 ? 1 : 0;
    case Activation::leaky_relu:
        return z > 0 ? 1 : leak;
    case Activation::elu:
        return z > 0 ? 1 : std::exp(z);
    case Activation::softplus:
        return sigmoid(z);
    case Activation::gelu:
        return normal_distribution(z) + z * normal_density(z);
    case Activation::softmax:
        break;
    }
    assert(false);
    return 1;
}

void softmax(std::span<const Real> z, std::span<Real> a)
{
    assert(z.size() == a.size() && !z.empty());
    const Real largest = *std::ranges::max_element(z);
    Real sum = 0;
    for (std::size_t k = 0; k < z.size(); ++k) {
        a[k] = std::exp(z[k] - largest);
        sum += a[k];
    }
    for (Real& value : a) {
        value /= sum;
    }
}

} // namespace nn
