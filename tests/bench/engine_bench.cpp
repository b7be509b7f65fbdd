// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of what a learner waits for. Compare the CPU time of medians taken in turns on one machine:
// lovelace-bench --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "engine/data/digit_image.h"
#include "engine/data/mnist.h"
#include "engine/io/model_file.h"
#include "engine/nn/initializer.h"
#include "engine/nn/predictor.h"
#include "engine/train/metrics.h"
#include "engine/train/trainer.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

using namespace nn;

namespace {

const std::filesystem::path data_folder = DATA_FOLDER;

Topology topology_of(NetworkSpec spec)
{
    return Topology::make(std::move(spec)).value();
}

/// 784-128-10, ReLU, softmax.
Topology digit_topology()
{
    return topology_of({{28, 28, 1}, {Dense {128}, Dense {10, Activation::softmax}}});
}

/// One epoch on the 60,000 digits, batch 64, SGD, cross-entropy. Argument: threads.
void train_digits_epoch(benchmark::State& state)
{
    const auto data = read_mnist(data_folder / "mnist", MnistPart::training);
    if (!data) {
        state.SkipWithError("MNIST cannot be read");
        return;
    }
    const Topology topology = digit_topology();
    Rng rng(1);
    TrainOptions options;
    options.epoch_count = 1000;
    options.thread_count = static_cast<unsigned>(state.range(0));
    auto trainer = Trainer::make(topology, make_parameters(topology, rng), *data, options);
    trainer->run_epoch(); // Buffers and caches are warm from the second epoch on.
    for (auto unused : state) {
        benchmark::DoNotOptimize(trainer->run_epoch().mean_loss);
    }
    const auto images = static_cast<double>(data->count * state.iterations());
    state.counters["images_per_second"] = benchmark::Counter(images, benchmark::Counter::kIsRate);
}
BENCHMARK(train_digits_epoch)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

/// One pass over 250 points through 2-4-2-1, tanh, batch 10: what the playground does all the time.
void train_small_network_pass(benchmark::State& state)
{
    const Topology topology = topology_of(
        {{1, 1, 2},
         {Dense {4, Activation::tanh}, Dense {2, Activation::tanh}, Dense {1, Activation::tanh}}}
    );
    Rng rng(3);
    Dataset points;
    points.input = {1, 1, 2};
    points.count = 250;
    points.target_count = 1;
    for (std::size_t i = 0; i < points.count; ++i) {
        const double x = rng.uniform(-1, 1);
        const double y = rng.uniform(-1, 1);
        points.values.push_back(static_cast<Real>(x));
        points.values.push_back(static_cast<Real>(y));
        points.targets.push_back(x * y > 0 ? Real(1) : Real(-1));
    }
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.learning_rate = 0.03;
    options.batch_size = 10;
    auto trainer = Trainer::make(topology, make_parameters(topology, rng), points, options);
    for (auto unused : state) {
        benchmark::DoNotOptimize(trainer->run_epoch().mean_loss);
    }
    const auto passes = static_cast<double>(state.iterations());
    state.counters["passes_per_second"] = benchmark::Counter(passes, benchmark::Counter::kIsRate);
}
BENCHMARK(train_small_network_pass)->Unit(benchmark::kMicrosecond);

/// One digit through a built-in network, from grey values to scores.
void predict_digit(benchmark::State& state, const std::string& name)
{
    const auto model = load_model(data_folder / "models" / (name + ".lovelace"));
    const auto data = read_mnist(data_folder / "mnist", MnistPart::test);
    if (!model || !data) {
        state.SkipWithError("model or MNIST cannot be read");
        return;
    }
    constexpr std::size_t digit_count = 1000;
    Buffer digits(digit_count * digit_pixel_count);
    const auto digit = [&](std::size_t i) {
        return std::span(digits).subspan(i * digit_pixel_count, digit_pixel_count);
    };
    for (std::size_t i = 0; i < digit_count; ++i) {
        data->copy_input(i, digit(i));
    }
    Predictor predictor(model->topology, model->parameters);
    std::size_t i = 0;
    for (auto unused : state) {
        benchmark::DoNotOptimize(predictor.predict(digit(i)).data());
        i = (i + 1) % digit_count;
    }
}
BENCHMARK_CAPTURE(predict_digit, one_layer, "one-layer")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(predict_digit, two_layer, "two-layer")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(predict_digit, convolutional, "convolutional")->Unit(benchmark::kMicrosecond);

/// The 10,000 test digits through 784-128-10. Argument: threads.
void evaluate_digits(benchmark::State& state)
{
    const auto data = read_mnist(data_folder / "mnist", MnistPart::test);
    if (!data) {
        state.SkipWithError("MNIST cannot be read");
        return;
    }
    const Topology topology = digit_topology();
    Rng rng(1);
    const Parameters parameters = make_parameters(topology, rng);
    const auto threads = static_cast<unsigned>(state.range(0));
    for (auto unused : state) {
        benchmark::DoNotOptimize(
            evaluate(topology, parameters, *data, Loss::cross_entropy, threads).mean_loss
        );
    }
}
BENCHMARK(evaluate_digits)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

/// From strokes to 28 x 28: a spiral of 200 points, more than any digit has.
void prepare_strokes(benchmark::State& state)
{
    Stroke stroke;
    for (int i = 0; i < 200; ++i) {
        const double angle = i * 0.1;
        stroke.push_back(
            {0.5 + 0.02 * angle * std::cos(angle), 0.5 + 0.02 * angle * std::sin(angle)}
        );
    }
    const Drawing drawing {stroke};
    for (auto unused : state) {
        benchmark::DoNotOptimize(prepare_drawing(drawing, {}));
    }
}
BENCHMARK(prepare_strokes)->Unit(benchmark::kMicrosecond);

/// A 784-128-10 model file, decoded with all its checks.
void decode_model_file(benchmark::State& state)
{
    const Topology topology = digit_topology();
    Rng rng(1);
    const auto content = encode_model({topology, make_parameters(topology, rng), {}, {}});
    for (auto unused : state) {
        benchmark::DoNotOptimize(decode_model(*content).has_value());
    }
}
BENCHMARK(decode_model_file)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
