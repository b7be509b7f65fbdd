// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/fine_tuning.h"

#include "engine/base/random.h"
#include "engine/data/non_digits.h"
#include "engine/data/pixel_input.h"
#include "engine/data/verdict.h"
#include "engine/nn/output_pairing.h"
#include "engine/nn/predictor.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace nn {

namespace {

void append(Dataset& data, const Dataset& from, std::size_t example)
{
    const std::span<const std::uint8_t> pixels = from.pixels_of(example);
    data.pixels.insert(data.pixels.end(), pixels.begin(), pixels.end());
    data.labels.push_back(from.labels[example]);
    ++data.count;
}

/// `count` numbers below `limit`, each once, in random order.
std::vector<std::size_t> chosen(std::size_t count, std::size_t limit, Rng& rng)
{
    std::vector<std::size_t> numbers(limit);
    std::iota(numbers.begin(), numbers.end(), std::size_t {0});
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(numbers[i], numbers[i + rng.below(limit - i)]);
    }
    numbers.resize(count);
    return numbers;
}

} // namespace

bool doubts_non_digits(
    const Topology& topology, const Parameters& parameters, const PreparationSettings& preparation
)
{
    assert(topology.input_count() == digit_pixel_count);
    constexpr std::size_t count = 100;
    Predictor predictor(topology, parameters);
    std::vector<Real> input(digit_pixel_count);
    std::size_t sure = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Rng rng = Rng::for_item(0, 1, i);
        const NonDigit kind = all_non_digits[i % all_non_digits.size()];
        const DigitImage image = prepare_drawing(draw_non_digit(kind, rng), preparation);
        copy_pixels(image, input);
        const std::span<const Real> scores = predictor.predict(input);
        sure += scores[argmax(scores)] >= static_cast<Real>(least_score) ? 1 : 0;
    }
    return 2 * sure < count;
}

Dataset fine_tuning_data(
    const Dataset& known,
    const Dataset& own,
    const PreparationSettings& preparation,
    const FineTuning& tuning
)
{
    assert(known.count > 0 && own.count > 0);
    assert(tuning.own_share >= 0 && tuning.own_share < 1);
    Rng rng(tuning.seed);
    Dataset digits;
    digits.input = known.input;
    digits.class_count = known.class_count;
    const std::size_t known_count = std::min(tuning.known_count, known.count);
    for (const std::size_t example : chosen(known_count, known.count, rng)) {
        append(digits, known, example);
    }
    const double wanted =
        static_cast<double>(known_count) * tuning.own_share / (1 - tuning.own_share);
    const auto rounds =
        static_cast<std::size_t>(std::max(1.0, std::round(wanted / static_cast<double>(own.count)))
        );
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t example = 0; example < own.count; ++example) {
            append(digits, own, example);
        }
    }
    return with_non_digits(digits, tuning.non_digit_share, preparation, tuning.seed);
}

TrainOptions
fine_tuning_options(const Topology& topology, const FineTuning& tuning, unsigned thread_count)
{
    TrainOptions options;
    options.loss = usual_loss(topology);
    options.optimizer.kind = OptimizerKind::momentum;
    options.schedule.kind = ScheduleKind::cosine;
    options.learning_rate = tuning.learning_rate;
    options.batch_size = 64;
    options.epoch_count = tuning.epoch_count;
    options.seed = tuning.seed;
    options.thread_count = thread_count;
    options.augmentation = {.shift = 1, .rotation = 8, .scale = 0.15, .shear = 0.15, .elastic = 1};
    return options;
}

} // namespace nn
