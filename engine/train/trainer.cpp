// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include "engine/base/random.h"
#include "engine/train/batch_gradient.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace nn {

namespace {

/// Streams of random numbers that a run draws from, so that none of them disturbs another.
enum class Stream : std::uint64_t
{
    shuffling = 1,
    augmentation = 2,
    dropout = 3
};

std::uint64_t seed_of(std::uint64_t seed, Stream stream)
{
    return seed * 4 + static_cast<std::uint64_t>(stream);
}

/// Most numbers in the buffers of a batch: 1 GiB of them in float.
constexpr std::size_t max_batch_numbers = std::size_t {1} << 28U;
constexpr unsigned max_thread_count = 256;

Error bad_value(const char* option)
{
    return {ErrorCode::bad_value, option};
}

Error bad_shape(const char* part, std::size_t expected, std::size_t actual)
{
    return {
        ErrorCode::bad_shape,
        part,
        static_cast<std::int64_t>(expected),
        static_cast<std::int64_t>(actual)};
}

Expected<void> check_data(const Topology& topology, const Dataset& data)
{
    if (data.count == 0) {
        return bad_value("data");
    }
    if (data.input.size() != topology.input_count()) {
        return bad_shape("inputs", topology.input_count(), data.input.size());
    }
    if (data.answer_count() != topology.output_count()) {
        return bad_shape("outputs", topology.output_count(), data.answer_count());
    }
    return {};
}

Expected<void> check_options(const Dataset& data, const TrainOptions& options)
{
    if (!(options.learning_rate > 0) || !std::isfinite(options.learning_rate)) {
        return bad_value("learning_rate");
    }
    if (options.batch_size == 0) {
        return bad_value("batch_size");
    }
    if (options.thread_count == 0 || options.thread_count > max_thread_count) {
        return bad_value("thread_count");
    }
    if (!(options.schedule.factor > 0 && options.schedule.factor <= 1)
        || options.schedule.every == 0) {
        return bad_value("schedule");
    }
    if (!is_identity(options.augmentation) && (!data.has_pixels() || data.input.channels != 1)) {
        return bad_value("augmentation");
    }
    return check(options.optimizer);
}

/// Numbers that the buffers of a batch hold for each example: what flows through the network, and
/// its share of the gradients that convolutions keep for every few examples.
std::size_t numbers_per_example(const Topology& topology)
{
    std::size_t gradients = 0;
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        if (std::holds_alternative<Convolution>(topology.spec().layers[layer])) {
            gradients += topology.layer(layer).weight_count();
        }
    }
    return topology.input_count() + topology.activation_count() + gradients / 8;
}

/// The layer to which parameter `index` belongs.
std::size_t layer_of(const Topology& topology, std::size_t index)
{
    std::size_t layer = 0;
    while (index >= topology.layer(layer).bias_offset + topology.layer(layer).bias_count()) {
        ++layer;
    }
    return layer;
}

} // namespace

struct Trainer::State
{
    State(
        const Topology& network,
        Parameters start,
        const Dataset& examples,
        const TrainOptions& settings
    )
        : topology(network)
        , parameters(std::move(start))
        , data(&examples)
        , options(settings)
        , batch_size(std::min(settings.batch_size, examples.count))
        , batch_count((examples.count + batch_size - 1) / batch_size)
        , gradient(network, settings.loss, batch_size, settings.thread_count)
        , optimizer(settings.optimizer, network.parameter_count())
        , shuffling(seed_of(settings.seed, Stream::shuffling))
        , order(examples.count)
    {
        std::iota(order.begin(), order.end(), 0U);
        augments = !is_identity(options.augmentation);
        receive = [this](const ParameterRange& range, const Real* derivatives) {
            optimizer.update(
                range.offset,
                std::span(derivatives, range.count),
                range.kind == ParameterRange::Kind::weights ? Optimizer::Penalty::apply
                                                            : Optimizer::Penalty::skip,
                std::span(parameters.values).subspan(range.offset, range.count)
            );
        };
        batch.load = [this](const BatchGradient::Rows& rows) { load(rows); };
        if (data->has_pixels() && !augments && gradient.takes_bytes()) {
            batch.bytes = [this](std::size_t row) { return data->pixels_of(example(row)); };
        }
    }

    /// The example in `row` of the present batch.
    std::size_t example(std::size_t row) const { return order[next_batch * batch_size + row]; }

    void load(const BatchGradient::Rows& rows) const
    {
        const auto examples =
            std::span(order).subspan(next_batch * batch_size + rows.first, rows.count);
        data->copy_targets(examples, rows.targets);
        if (augments) {
            const std::size_t inputs = topology.input_count();
            for (std::size_t row = 0; row < rows.count; ++row) {
                augment_input(examples[row], rows.inputs.subspan(row * inputs, inputs));
            }
        } else if (!rows.inputs.empty()) {
            data->copy_inputs(examples, rows.inputs);
        }
    }

    void augment_input(std::size_t index, std::span<Real> input) const
    {
        Rng rng = Rng::for_item(seed_of(options.seed, Stream::augmentation), epoch, index);
        augment(options.augmentation, data->input, data->pixels_of(index), rng, input);
    }

    double learning_rate() const
    {
        return options.learning_rate
            * schedule_factor(
                   options.schedule,
                   epoch * batch_count + next_batch,
                   options.epoch_count * batch_count,
                   batch_count
            );
    }

    void run_batch(RunReport& report, const std::stop_token& stop);
    std::optional<double> descend(const std::stop_token& stop);
    void check_parameters(RunReport& report);
    void diverge(RunReport& report, std::size_t layer);

    Topology topology;
    Parameters parameters;
    const Dataset* data;
    TrainOptions options;
    std::size_t batch_size;
    std::size_t batch_count; ///< In an epoch.
    BatchGradient gradient;
    Optimizer optimizer;
    Rng shuffling;
    std::vector<std::uint32_t> order;
    bool is_shuffled = false; ///< For the present epoch.
    bool augments = false;
    BatchGradient::Receive receive;
    BatchGradient::Batch batch;
    std::size_t epoch = 0; ///< Epochs completed.
    std::size_t next_batch = 0; ///< In the present epoch.
    double loss_sum = 0; ///< Of the batches of one report.
    std::optional<Divergence> divergence;
    std::vector<std::uint32_t> frozen;
    std::vector<Real> frozen_values; ///< Room for one batch.
};

/// One step down the gradient of `batch`; its loss, or nothing if it was stopped. What is frozen
/// takes part in everything but keeps its value.
std::optional<double> Trainer::State::descend(const std::stop_token& stop)
{
    for (std::size_t index = 0; index < frozen.size(); ++index) {
        frozen_values[index] = parameters.values[frozen[index]];
    }
    const std::optional<double> loss = gradient.run(parameters, batch, receive, stop);
    for (std::size_t index = 0; index < frozen.size(); ++index) {
        parameters.values[frozen[index]] = frozen_values[index];
    }
    return loss;
}

void Trainer::State::diverge(RunReport& report, std::size_t layer)
{
    divergence = Divergence {epoch + 1, layer};
    report.outcome = RunOutcome::diverged;
    report.divergence = divergence;
}

/// Weights can become infinite while a saturated activation still gives a finite loss.
void Trainer::State::check_parameters(RunReport& report)
{
    if (const auto index = first_not_finite(parameters)) {
        diverge(report, layer_of(topology, *index));
    }
}

/// Trains on the next batch and adds it to `report`.
void Trainer::State::run_batch(RunReport& report, const std::stop_token& stop)
{
    if (divergence) {
        report.outcome = RunOutcome::diverged;
        report.divergence = divergence;
        return;
    }
    if (next_batch == 0 && !is_shuffled) {
        shuffling.shuffle(std::span(order));
        is_shuffled = true;
    }
    const std::size_t first = next_batch * batch_size;
    batch.row_count = std::min(batch_size, data->count - first);
    batch.dropout_seed = seed_of(options.seed, Stream::dropout) + epoch * batch_count + next_batch;
    optimizer.begin_step(learning_rate());
    const std::optional<double> loss = descend(stop);
    if (!loss) {
        optimizer.abandon_step();
        report.outcome = RunOutcome::cancelled;
        check_parameters(report);
        return;
    }
    if (!std::isfinite(*loss)) {
        diverge(report, gradient.first_layer_not_finite());
        return;
    }
    loss_sum += *loss;
    report.batch_count += 1;
    report.example_count += batch.row_count;
    if (++next_batch == batch_count) {
        check_parameters(report);
        next_batch = 0;
        is_shuffled = false;
        epoch += report.divergence ? 0 : 1;
    }
}

Expected<Trainer> Trainer::make(
    const Topology& topology,
    Parameters parameters,
    const Dataset& data,
    const TrainOptions& options
)
{
    assert(parameters.values.size() == topology.parameter_count());
    for (const auto& result :
         {check_data(topology, data),
          check_options(data, options),
          check_loss(topology, options.loss)}) {
        if (!result) {
            return result.error();
        }
    }
    const std::size_t batch_size = std::min(options.batch_size, data.count);
    if (batch_size * numbers_per_example(topology) > max_batch_numbers) {
        return Error {
            ErrorCode::too_large,
            "batch_size",
            static_cast<std::int64_t>(max_batch_numbers / numbers_per_example(topology)),
            static_cast<std::int64_t>(batch_size)};
    }
    return Trainer(std::make_unique<State>(topology, std::move(parameters), data, options));
}

Trainer::Trainer(std::unique_ptr<State> state) : state_(std::move(state)) { }

Trainer::~Trainer() = default;
Trainer::Trainer(Trainer&&) noexcept = default;
Trainer& Trainer::operator=(Trainer&&) noexcept = default;

RunReport
Trainer::run_epoch(const std::stop_token& stop, const std::function<void(std::size_t)>& after_batch)
{
    RunReport report;
    state_->loss_sum = 0;
    const std::size_t epoch = state_->epoch;
    while (state_->epoch == epoch && report.outcome == RunOutcome::completed) {
        const std::size_t done_before = report.batch_count;
        const std::size_t batch = state_->next_batch;
        state_->run_batch(report, stop);
        if (after_batch && report.batch_count > done_before) {
            after_batch(batch + 1);
        }
    }
    if (report.example_count > 0) {
        report.mean_loss = state_->loss_sum / static_cast<double>(report.example_count);
    }
    return report;
}

RunReport Trainer::run_batch()
{
    RunReport report;
    state_->loss_sum = 0;
    state_->run_batch(report, {});
    if (report.example_count > 0) {
        report.mean_loss = state_->loss_sum / static_cast<double>(report.example_count);
    }
    return report;
}

std::size_t Trainer::epoch() const
{
    return state_->epoch;
}

std::size_t Trainer::batches_per_epoch() const
{
    return state_->batch_count;
}

double Trainer::learning_rate() const
{
    return state_->learning_rate();
}

const Parameters& Trainer::parameters() const
{
    return state_->parameters;
}

void Trainer::set_parameters(Parameters parameters)
{
    assert(parameters.values.size() == state_->topology.parameter_count());
    state_->parameters = std::move(parameters);
    if (state_->divergence) {
        state_->divergence.reset();
        state_->optimizer.reset(); // What it remembers has diverged, too.
    }
}

void Trainer::set_learning_rate(double rate)
{
    state_->options.learning_rate = rate;
}

void Trainer::set_frozen(std::vector<std::uint32_t> positions)
{
    assert(std::ranges::all_of(positions, [this](std::uint32_t position) {
        return position < state_->parameters.values.size();
    }));
    state_->frozen_values.resize(positions.size());
    state_->frozen = std::move(positions);
}

} // namespace nn
