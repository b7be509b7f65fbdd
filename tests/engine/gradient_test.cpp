// SPDX-License-Identifier: GPL-3.0-or-later
// Derivatives against finite differences, in double. Five-point stencil: Abramowitz and Stegun
// (1964), table 25.2.
#include "engine/nn/forward.h"
#include "engine/train/batch_gradient.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

struct Case
{
    Shape input;
    std::vector<LayerSpec> layers;
    Loss loss = Loss::squared_error;
    std::size_t row_count = 5;
    unsigned thread_count = 1;
    bool as_bytes = false;
};

/// A batch of random examples for a network, and its gradient in two ways.
class Problem
{
public:
    Problem(const Case& test_case, std::uint64_t seed)
        : case_(test_case)
        , rng_(seed)
        , topology_(topology_of(case_.input, case_.layers))
        , parameters_(test::random_parameters(topology_, rng_, 0.6))
        , gradient_(topology_, case_.loss, case_.row_count, case_.thread_count)
    {
        const std::size_t input_count = topology_.input_count();
        inputs_ = test::random_numbers(case_.row_count * input_count, rng_);
        bytes_.resize(inputs_.size());
        for (std::size_t i = 0; i < inputs_.size(); ++i) {
            if (input_count >= 64 && rng_.uniform() < 0.6) {
                inputs_[i] = 0;
            }
            if (case_.as_bytes) {
                bytes_[i] = static_cast<std::uint8_t>(inputs_[i] == 0 ? 0 : rng_.below(256));
                inputs_[i] = static_cast<Real>(bytes_[i]) / 255;
            }
        }
        targets_ = test::random_numbers(case_.row_count * topology_.output_count(), rng_, 0, 1);
        batch_.row_count = case_.row_count;
        batch_.dropout_seed = seed;
        batch_.load = [this](const BatchGradient::Rows& rows) {
            for (std::size_t i = 0; i < rows.count; ++i) {
                if (!rows.inputs.empty()) {
                    const auto input = input_row(rows.first + i);
                    std::ranges::copy(input, rows.inputs.begin() + i * input.size());
                }
                const auto target = target_row(rows.first + i);
                std::ranges::copy(target, rows.targets.begin() + i * target.size());
            }
        };
        if (case_.as_bytes) {
            batch_.bytes = [this, input_count](std::size_t row) {
                return std::span<const std::uint8_t>(bytes_).subspan(
                    row * input_count, input_count
                );
            };
        }
    }

    std::span<const Real> input_row(std::size_t row) const
    {
        return std::span(inputs_).subspan(row * topology_.input_count(), topology_.input_count());
    }
    std::span<const Real> target_row(std::size_t row) const
    {
        return std::span(targets_).subspan(
            row * topology_.output_count(), topology_.output_count()
        );
    }

    const Topology& topology() const { return topology_; }
    bool takes_bytes() const { return gradient_.takes_bytes(); }

    /// Derivatives of the mean loss; NaN where none was given, or where more than one was.
    std::vector<Real> backward()
    {
        std::vector<Real> result(topology_.parameter_count());
        std::vector<int> given(result.size());
        gradient_.run(parameters_, batch_, [&](const ParameterRange& range, const Real* values) {
            for (std::size_t i = 0; i < range.count; ++i) {
                result[range.offset + i] = values[i];
                ++given[range.offset + i];
            }
        });
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (given[i] != 1) {
                result[i] = std::numeric_limits<Real>::quiet_NaN();
            }
        }
        return result;
    }

    double mean_loss()
    {
        const auto ignore = [](const ParameterRange&, const Real*) {};
        return *gradient_.run(parameters_, batch_, ignore) / static_cast<double>(case_.row_count);
    }

    double difference(std::size_t parameter, double step)
    {
        Real& value = parameters_.values[parameter];
        const Real middle = value;
        const auto loss_at = [&](double steps) {
            value = middle + steps * step;
            return mean_loss();
        };
        const double result =
            (8 * (loss_at(1) - loss_at(-1)) - (loss_at(2) - loss_at(-2))) / (12 * step);
        value = middle;
        return result;
    }

    /// How far the batch is from the nearest kink: a z of 0 or two equal largest numbers.
    double distance_to_kink() const
    {
        double distance = std::numeric_limits<double>::infinity();
        ForwardTrace trace;
        for (std::size_t row = 0; row < case_.row_count; ++row) {
            forward(topology_, parameters_, input_row(row), trace);
            for (std::size_t layer = 0; layer < topology_.layer_count(); ++layer) {
                distance = std::min(distance, distance_to_kink(trace, layer));
            }
        }
        return distance;
    }

private:
    double distance_to_kink(const ForwardTrace& trace, std::size_t layer) const
    {
        double distance = std::numeric_limits<double>::infinity();
        const Activation activation = topology_.activation(layer);
        if (activation == Activation::step || activation == Activation::relu
            || activation == Activation::leaky_relu || activation == Activation::elu) {
            for (const Real z : trace.layers[layer].z) {
                distance = std::min(distance, std::abs(z));
            }
        }
        const auto* pooling = std::get_if<MaxPooling>(&topology_.spec().layers[layer]);
        if (pooling == nullptr || layer == 0) {
            return distance; // Nothing below a first layer moves.
        }
        const LayerGeometry& geometry = topology_.layer(layer);
        const auto input = trace.input_of(layer);
        for (std::size_t i = 0; i < geometry.output.size(); ++i) {
            const std::size_t channels = geometry.input.channels;
            const std::size_t top = i / channels / geometry.output.width * pooling->stride;
            const std::size_t left = i / channels % geometry.output.width * pooling->stride;
            std::vector<Real> seen;
            for (std::size_t dy = 0; dy < pooling->window; ++dy) {
                for (std::size_t dx = 0; dx < pooling->window; ++dx) {
                    const std::size_t pixel = (top + dy) * geometry.input.width + left + dx;
                    seen.push_back(input[pixel * channels + i % channels]);
                }
            }
            std::ranges::sort(seen, std::greater {});
            if (seen.size() > 1) {
                distance = std::min(distance, seen[0] - seen[1]);
            }
        }
        return distance;
    }

    Case case_;
    Rng rng_;
    Topology topology_;
    Parameters parameters_;
    BatchGradient gradient_;
    std::vector<Real> inputs_;
    std::vector<Real> targets_;
    std::vector<std::uint8_t> bytes_;
    BatchGradient::Batch batch_;
};

} // namespace

Q_DECLARE_METATYPE(Case)

class GradientTest : public QObject
{
    Q_OBJECT

private slots:
    void gradientsAgreeWithFiniteDifferences_data();
    void gradientsAgreeWithFiniteDifferences();
};

void GradientTest::gradientsAgreeWithFiniteDifferences_data()
{
    QTest::addColumn<Case>("c");
    const auto add = [](const std::string& name, const Case& c) {
        QTest::newRow(name.c_str()) << c;
    };
    const LayerSpec tanh_output = Dense {2, Activation::tanh};
    const LayerSpec softmax_output = Dense {3, Activation::softmax};
    for (const Activation activation : all_activations) {
        const std::string name(name_of(activation));
        add(name + " output", {{1, 1, 3}, {Dense {4, Activation::tanh}, Dense {3, activation}}});
        if (activation != Activation::softmax) {
            add("hidden " + name,
                {{1, 1, 3}, {Dense {4, activation}, Dense {3, activation}, tanh_output}});
            add("convolution with " + name,
                {{4, 4, 1}, {Convolution {2, 3, 1, 1, activation}, tanh_output}});
        }
    }
    add("binary cross-entropy",
        {{1, 1, 3},
         {Dense {4, Activation::tanh}, Dense {3, Activation::sigmoid}},
         Loss::binary_cross_entropy});
    add("cross-entropy, any targets",
        {{1, 1, 3}, {Dense {4, Activation::tanh}, softmax_output}, Loss::cross_entropy});
    add("one layer", {{1, 1, 3}, {softmax_output}, Loss::cross_entropy});

    const auto convolution = [](std::size_t window, std::size_t stride, std::size_t padding) {
        return Convolution {3, window, stride, padding, Activation::tanh};
    };
    add("convolution 3, stride 1", {{5, 4, 2}, {convolution(3, 1, 0), tanh_output}});
    add("convolution 1, stride 2", {{5, 4, 2}, {convolution(1, 2, 0), tanh_output}});
    add("convolution 3, stride 2, padding 1", {{5, 6, 2}, {convolution(3, 2, 1), tanh_output}});
    add("convolution 3, stride 3, padding 2", {{5, 6, 1}, {convolution(3, 3, 2), tanh_output}});
    add("convolution larger than the image", {{2, 3, 1}, {convolution(5, 1, 2), tanh_output}});
    add("convolution on convolution, three chunks",
        {{6, 5, 1},
         {convolution(3, 1, 1), Convolution {2, 3, 2, 2, Activation::sigmoid}, softmax_output},
         Loss::cross_entropy,
         19,
         2});
    add("max pooling", {{5, 5, 1}, {convolution(2, 1, 0), MaxPooling {2, 2}, tanh_output}});
    add("max pooling, overlapping",
        {{5, 5, 1}, {convolution(2, 1, 0), MaxPooling {3, 1}, tanh_output}, {}, 9, 3});
    add("max pooling leaves a rest",
        {{6, 6, 2}, {convolution(2, 1, 0), MaxPooling {2, 2}, convolution(2, 1, 0), tanh_output}});
    add("max pooling first", {{5, 5, 2}, {MaxPooling {2, 1}, convolution(2, 1, 0), tanh_output}});
    add("flatten", {{3, 3, 2}, {Flatten {}, Dense {4, Activation::gelu}, Flatten {}, tanh_output}});
    add("dropout",
        {{1, 1, 5},
         {Dense {9, Activation::sigmoid},
          Dropout {0.4},
          Dense {8, Activation::tanh},
          Dropout {0.2},
          softmax_output},
         Loss::cross_entropy,
         35,
         2});
    add("dropout first", {{4, 4, 1}, {Dropout {0.3}, convolution(2, 1, 1), tanh_output}});
    add("dropout on channels",
        {{4, 4, 1}, {convolution(2, 1, 1), Dropout {0.3}, MaxPooling {1, 2}, tanh_output}, {}, 17});

    const std::vector<LayerSpec> sparse {
        Dense {5, Activation::tanh}, Dense {4, Activation::gelu}, softmax_output};
    for (const std::size_t rows : {1, 16, 17, 50}) {
        for (const unsigned threads : {1U, 2U, 3U}) {
            const std::string name =
                std::to_string(rows) + " rows, " + std::to_string(threads) + " threads";
            add("dense, " + name, {{1, 1, 6}, sparse, Loss::cross_entropy, rows, threads});
            add("sparse, " + name, {{1, 1, 67}, sparse, Loss::cross_entropy, rows, threads});
            add("sparse bytes, " + name,
                {{1, 1, 67}, sparse, Loss::cross_entropy, rows, threads, true});
        }
    }
    const std::vector<LayerSpec> wide {
        Dense {130, Activation::tanh}, Dense {100, Activation::sigmoid}, softmax_output};
    add("several blocks", {{1, 1, 40}, wide, Loss::cross_entropy, 20, 2});
    add("several bands", {{1, 1, 150}, wide, Loss::cross_entropy, 20, 2});
    add("several bands of bytes", {{1, 1, 150}, wide, Loss::cross_entropy, 20, 2, true});
}

void GradientTest::gradientsAgreeWithFiniteDifferences()
{
    QFETCH(Case, c);
    constexpr double step = 2e-4;
    constexpr double safe_distance = 5e-3;
    std::uint64_t seed = 1;
    while (Problem(c, seed).distance_to_kink() < safe_distance) {
        QVERIFY(++seed < 2000);
    }
    Problem problem(c, seed);
    QVERIFY(!c.as_bytes || problem.takes_bytes());
    const std::vector<Real> gradient = problem.backward();

    std::vector<std::size_t> parameters(gradient.size());
    std::iota(parameters.begin(), parameters.end(), 0U);
    if (parameters.size() > 300) { // A sample, with the last layer's biases in it.
        Rng(1).shuffle(std::span(parameters).first(parameters.size() - 3));
        parameters.erase(parameters.begin() + 150, parameters.end() - 20);
    }
    double largest = 0;
    for (const std::size_t i : parameters) {
        const double expected = problem.difference(i, step);
        const double scale = std::max(std::abs(gradient[i]), std::abs(expected));
        largest = std::max(largest, std::abs(gradient[i]));
        if (!(std::abs(gradient[i] - expected) <= 1e-6 * scale + 1e-11)) {
            QFAIL(qPrintable(QString("parameter %1: %2, by differences %3")
                                 .arg(i)
                                 .arg(gradient[i], 0, 'g', 12)
                                 .arg(expected, 0, 'g', 12)));
        }
    }
    const bool is_flat = std::ranges::all_of(c.layers, [](const LayerSpec& layer) {
        return activation_of(layer) == Activation::step;
    });
    QVERIFY(largest > 1e-4 || is_flat || activation_of(c.layers.back()) == Activation::step);
}

QTEST_APPLESS_MAIN(GradientTest)
#include "gradient_test.moc"
