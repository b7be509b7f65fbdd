// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/loss.h"

#include "engine/base/names.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

constexpr NameTable loss_names {std::array {
    std::pair {Loss::squared_error, std::string_view("squared-error")},
    std::pair {Loss::binary_cross_entropy, std::string_view("binary-cross-entropy")},
    std::pair {Loss::cross_entropy, std::string_view("cross-entropy")},
}};

double squared_error(std::span<const Real> a, std::span<const Real> target)
{
    double sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k) {
        const double difference = static_cast<double>(a[k]) - static_cast<double>(target[k]);
        sum += difference * difference;
    }
    return sum / static_cast<double>(a.size());
}

/// For y = sigmoid(z), -(t ln y + (1 - t) ln(1 - y)) is max(z, 0) - z t + ln(1 + e^-|z|), which is
/// exact where y has been rounded to 0 or 1.
double binary_cross_entropy(std::span<const Real> z, std::span<const Real> target)
{
    double sum = 0;
    for (std::size_t k = 0; k < z.size(); ++k) {
        const auto x = static_cast<double>(z[k]);
        sum += std::max(x, 0.0) - x * static_cast<double>(target[k])
            + std::log1p(std::exp(-std::abs(x)));
    }
    return sum / static_cast<double>(z.size());
}

/// For y = softmax(z), -ln y_k is ln(sum of e^(z_j - m)) - (z_k - m) with m the largest z.
double cross_entropy(std::span<const Real> z, std::span<const Real> target)
{
    const auto largest = static_cast<double>(*std::ranges::max_element(z));
    double exponentials = 0;
    double target_sum = 0;
    double weighted = 0;
    for (std::size_t k = 0; k < z.size(); ++k) {
        const double x = static_cast<double>(z[k]) - largest;
        exponentials += std::exp(x);
        target_sum += static_cast<double>(target[k]);
        weighted += static_cast<double>(target[k]) * x;
    }
    return target_sum * std::log(exponentials) - weighted;
}

/// The squared error through a softmax layer: every output depends on every z.
void squared_error_through_softmax(
    Real scale, std::span<const Real> a, std::span<const Real> target, std::span<Real> delta
)
{
    Real mean = 0;
    for (std::size_t k = 0; k < a.size(); ++k) {
        delta[k] = scale * (a[k] - target[k]);
        mean += a[k] * delta[k];
    }
    for (std::size_t k = 0; k < a.size(); ++k) {
        delta[k] = a[k] * (delta[k] - mean);
    }
}

/// a - target if the targets are a distribution; in general a is weighted by their sum.
void cross_entropy_delta(
    Real scale, std::span<const Real> a, std::span<const Real> target, std::span<Real> delta
)
{
    Real target_sum = 0;
    for (const Real t : target) {
        target_sum += t;
    }
    for (std::size_t k = 0; k < a.size(); ++k) {
        delta[k] = scale * (target_sum * a[k] - target[k]);
    }
}

} // namespace

std::string_view name_of(Loss loss)
{
    return loss_names.name_of(loss);
}

std::optional<Loss> loss_named(std::string_view name)
{
    return loss_names.value_named(name);
}

Expected<void> check_loss(const Topology& topology, Loss loss)
{
    const std::size_t last = topology.layer_count() - 1;
    const Activation activation = topology.activation(last);
    const bool fits = (loss != Loss::cross_entropy || activation == Activation::softmax)
        && (loss != Loss::binary_cross_entropy || activation == Activation::sigmoid);
    if (!fits) {
        return Error {ErrorCode::bad_layer, "activation", 0, static_cast<std::int64_t>(last)};
    }
    return {};
}

double loss_value(
    Loss loss, std::span<const Real> z, std::span<const Real> a, std::span<const Real> target
)
{
    assert(z.size() == a.size() && z.size() == target.size());
    switch (loss) {
    case Loss::squared_error:
        return squared_error(a, target);
    case Loss::binary_cross_entropy:
        return binary_cross_entropy(z, target);
    case Loss::cross_entropy:
        return cross_entropy(z, target);
    }
    return 0;
}

DeltaOf loss_deltas(
    Loss loss,
    Activation activation,
    std::size_t row_count,
    Real scale,
    std::span<const Real> a,
    std::span<const Real> targets,
    std::span<Real> deltas
)
{
    assert(a.size() == targets.size() && a.size() == deltas.size());
    const std::size_t outputs = a.size() / row_count;
    const auto for_each_row = [&](auto function, Real factor) {
        for (std::size_t first = 0; first < a.size(); first += outputs) {
            function(
                factor,
                a.subspan(first, outputs),
                targets.subspan(first, outputs),
                deltas.subspan(first, outputs)
            );
        }
    };
    const auto subtract = [&](Real factor) {
        for (std::size_t k = 0; k < a.size(); ++k) {
            deltas[k] = factor * (a[k] - targets[k]);
        }
    };
    switch (loss) {
    case Loss::squared_error:
        if (activation == Activation::softmax) {
            const Real factor = 2 * scale / static_cast<Real>(outputs);
            for_each_row(squared_error_through_softmax, factor);
            return DeltaOf::pre_activation;
        }
        subtract(2 * scale / static_cast<Real>(outputs));
        return DeltaOf::activation;
    case Loss::binary_cross_entropy:
        subtract(scale / static_cast<Real>(outputs));
        return DeltaOf::pre_activation;
    case Loss::cross_entropy:
        for_each_row(cross_entropy_delta, scale);
        return DeltaOf::pre_activation;
    }
    return DeltaOf::activation;
}

void loss_values(
    Loss loss,
    std::size_t row_count,
    std::span<const Real> z,
    std::span<const Real> a,
    std::span<const Real> targets,
    std::span<double> losses
)
{
    const std::size_t outputs = a.size() / row_count;
    for (std::size_t row = 0; row < row_count; ++row) {
        losses[row] = loss_value(
            loss,
            z.subspan(row * outputs, outputs),
            a.subspan(row * outputs, outputs),
            targets.subspan(row * outputs, outputs)
        );
    }
}

} // namespace nn
