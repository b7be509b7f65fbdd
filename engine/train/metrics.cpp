// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/metrics.h"

#include "engine/nn/pass.h"
#include "engine/nn/predictor.h"
#include "engine/train/thread_team.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace nn {

namespace {

/// Examples that go through the network together.
constexpr std::size_t chunk_rows = 16;

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// What one thread needs.
struct Room
{
    explicit Room(const Topology& topology)
        : pass(topology, chunk_rows, Pass::Purpose::prediction)
        , scratch(pass.make_scratch())
        , targets(chunk_rows * topology.output_count())
    { }

    void load(const Dataset& data, std::size_t example, std::size_t row)
    {
        const std::size_t outputs = pass.topology().output_count();
        data.copy_target(example, std::span(targets).subspan(row * outputs, outputs));
        if (pass.input_is_sparse() && data.has_pixels()) {
            pass.sparse_input().set_row(row, data.pixels_of(example));
            return;
        }
        const std::span<Real> input = pass.input_rows({row, 1});
        data.copy_input(example, input);
        if (pass.input_is_sparse()) {
            pass.sparse_input().set_row(row, std::span<const Real>(input));
        }
    }

    Pass pass;
    Pass::Scratch scratch;
    Buffer targets;
};

} // namespace

std::size_t ConfusionMatrix::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t {0});
}

std::size_t ConfusionMatrix::correct() const
{
    std::size_t sum = 0;
    for (std::size_t label = 0; label < class_count; ++label) {
        sum += at(label, label);
    }
    return sum;
}

double ConfusionMatrix::accuracy() const
{
    return share(correct(), total());
}

double ConfusionMatrix::precision(std::size_t label) const
{
    std::size_t taken = 0;
    for (std::size_t truth = 0; truth < class_count; ++truth) {
        taken += at(truth, label);
    }
    return share(at(label, label), taken);
}

double ConfusionMatrix::recall(std::size_t label) const
{
    std::size_t present = 0;
    for (std::size_t prediction = 0; prediction < class_count; ++prediction) {
        present += at(label, prediction);
    }
    return share(at(label, label), present);
}

ConfusionMatrix binary_confusion(std::span<const ScoredExample> examples, double threshold)
{
    ConfusionMatrix confusion(2);
    for (const ScoredExample& example : examples) {
        ++confusion.at(example.label == 1 ? 1 : 0, example.score > threshold ? 1 : 0);
    }
    return confusion;
}

ConfusionMatrix binary_confusion(
    const Topology& topology, const Parameters& parameters, const Dataset& data, double threshold
)
{
    Predictor predictor(topology, parameters);
    const auto least = static_cast<Real>(threshold); // As exact as the answers.
    ConfusionMatrix confusion(2);
    for (std::size_t index = 0; index < data.count; ++index) {
        const bool truth = data.targets[index] > Real(0.5);
        const bool answer = predictor.predict(data.values_of(index)).front() > least;
        ++confusion.at(truth ? 1 : 0, answer ? 1 : 0);
    }
    return confusion;
}

Evaluation evaluate(
    const Topology& topology,
    const Parameters& parameters,
    const Dataset& data,
    Loss loss,
    unsigned thread_count,
    const std::stop_token& stop
)
{
    assert(data.input.size() == topology.input_count());
    assert(data.answer_count() == topology.output_count());
    ThreadTeam team(std::max(1U, thread_count));
    std::vector<Room> rooms;
    for (unsigned thread = 0; thread < team.size(); ++thread) {
        rooms.emplace_back(topology);
    }
    std::vector<double> losses(data.count);
    std::vector<std::uint8_t> predictions(data.count);
    std::vector<std::uint8_t> done(data.count);
    team.run((data.count + chunk_rows - 1) / chunk_rows, [&](std::size_t chunk, unsigned thread) {
        if (stop.stop_requested()) {
            return;
        }
        Room& room = rooms[thread];
        const std::size_t first = chunk * chunk_rows;
        const std::size_t count = std::min(chunk_rows, data.count - first);
        for (std::size_t row = 0; row < count; ++row) {
            room.load(data, first + row, row);
        }
        room.pass.forward(parameters, {0, count}, room.scratch);
        room.pass.losses(
            loss,
            {0, count},
            std::span(room.targets).first(count * topology.output_count()),
            std::span(losses).subspan(first, count)
        );
        for (std::size_t row = 0; row < count; ++row) {
            predictions[first + row] = static_cast<std::uint8_t>(argmax(room.pass.output(row)));
            done[first + row] = 1;
        }
    });

    Evaluation result;
    result.confusion = ConfusionMatrix(data.class_count);
    std::size_t done_count = 0;
    for (std::size_t example = 0; example < data.count; ++example) {
        if (done[example] == 0) {
            continue;
        }
        ++done_count;
        result.mean_loss += losses[example];
        if (data.has_labels()) {
            ++result.confusion.at(data.labels[example], predictions[example]);
        }
    }
    result.mean_loss /= static_cast<double>(std::max<std::size_t>(1, done_count));
    if (data.has_labels()) {
        result.predictions = std::move(predictions);
    }
    return result;
}

} // namespace nn
