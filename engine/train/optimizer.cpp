// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include "engine/base/names.h"

#include <algorithm>
#include <cmath>

namespace nn {

namespace {

constexpr NameTable optimizer_names {std::array {
    std::pair {OptimizerKind::sgd, std::string_view("sgd")},
    std::pair {OptimizerKind::momentum, std::string_view("momentum")},
    std::pair {OptimizerKind::nesterov, std::string_view("nesterov")},
    std::pair {OptimizerKind::adam, std::string_view("adam")},
}};

bool is_share(double value)
{
    return value >= 0 && value < 1;
}

bool is_penalty(double value)
{
    return value >= 0 && std::isfinite(value);
}

} // namespace

std::string_view name_of(OptimizerKind optimizer)
{
    return optimizer_names.name_of(optimizer);
}

std::optional<OptimizerKind> optimizer_named(std::string_view name)
{
    return optimizer_names.value_named(name);
}

Expected<void> check(const OptimizerSpec& spec)
{
    const auto bad = [](const char* field) { return Error {ErrorCode::bad_value, field}; };
    if (!is_share(spec.momentum)) {
        return bad("momentum");
    }
    if (!is_share(spec.beta1)) {
        return bad("beta1");
    }
    if (!is_share(spec.beta2)) {
        return bad("beta2");
    }
    if (!(spec.epsilon > 0) || !std::isfinite(spec.epsilon)) {
        return bad("epsilon");
    }
    if (!is_penalty(spec.l1)) {
        return bad("l1");
    }
    if (!is_penalty(spec.l2)) {
        return bad("l2");
    }
    return {};
}

Optimizer::Optimizer(const OptimizerSpec& spec, std::size_t parameter_count)
    : spec_(spec)
    , kernels_(&best_kernels())
    , first_(spec.kind == OptimizerKind::sgd ? 0 : parameter_count)
    , second_(spec.kind == OptimizerKind::adam ? parameter_count : 0)
{ }

void Optimizer::begin_step(double learning_rate)
{
    step_ = {};
    step_.rate = static_cast<Real>(learning_rate);
    step_.momentum = static_cast<Real>(spec_.momentum);
    ++step_count_;
    if (spec_.kind != OptimizerKind::adam) {
        return;
    }
    const auto t = static_cast<double>(step_count_);
    // m-hat / (sqrt(v-hat) + epsilon) is m / (sqrt(v) + epsilon s) times s / (1 - beta1^t), with
    // s = sqrt(1 - beta2^t): the end of section 2 of Kingma and Ba.
    const double s = std::sqrt(1 - std::pow(spec_.beta2, t));
    step_.rate = static_cast<Real>(learning_rate * s / (1 - std::pow(spec_.beta1, t)));
    step_.epsilon = static_cast<Real>(spec_.epsilon * s);
    step_.beta1 = static_cast<Real>(spec_.beta1);
    step_.beta2 = static_cast<Real>(spec_.beta2);
}

void Optimizer::reset()
{
    step_count_ = 0;
    std::ranges::fill(first_, Real(0));
    std::ranges::fill(second_, Real(0));
}

void Optimizer::update(
    std::size_t offset, std::span<const Real> gradient, Penalty penalty, std::span<Real> values
)
{
    UpdateStep step = step_;
    if (penalty == Penalty::apply) {
        step.l1 = static_cast<Real>(spec_.l1);
        step.l2 = static_cast<Real>(spec_.l2);
    }
    const std::size_t count = gradient.size();
    Real* w = values.data();
    switch (spec_.kind) {
    case OptimizerKind::sgd:
        kernels_->update_sgd(step, count, gradient.data(), w);
        break;
    case OptimizerKind::momentum:
        kernels_->update_momentum(step, count, gradient.data(), &first_[offset], w);
        break;
    case OptimizerKind::nesterov:
        kernels_->update_nesterov(step, count, gradient.data(), &first_[offset], w);
        break;
    case OptimizerKind::adam:
        kernels_->update_adam(step, count, gradient.data(), &first_[offset], &second_[offset], w);
        break;
    }
}

} // namespace nn
