// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_file.h"
#include "engine/nn/predictor.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <functional>

#include "tests/support/perceptron_file.h"

namespace test {

// What PyTorch computes, written down from the definitions of its layers: images are [channel]
// [row][column], the weights of Linear [neuron][input], of Conv2d [out][in][row][column].

inline Numbers linear(const Numbers& x, const Numbers& weight, const Numbers& bias)
{
    Numbers z = bias;
    for (std::size_t j = 0; j < z.size(); ++j) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            z[j] += weight[j * x.size() + i] * x[i];
        }
    }
    return z;
}

inline Numbers bent(Numbers z, const std::function<double(double)>& bend)
{
    std::ranges::transform(z, z.begin(), [&](float number) {
        return static_cast<float>(bend(double {number}));
    });
    return z;
}

inline double relu(double z)
{
    return std::max(z, 0.0);
}

/// Windows of 3 x 3, one pixel of padding.
inline Numbers
convolved(const Numbers& x, int channels, int side, const Numbers& weight, const Numbers& bias)
{
    Numbers z;
    for (std::size_t out = 0; out < bias.size(); ++out) {
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                float sum = bias[out];
                for (int in = 0; in < channels; ++in) {
                    for (int dy = 0; dy < 3; ++dy) {
                        for (int dx = 0; dx < 3; ++dx) {
                            const int y = row + dy - 1;
                            const int left = column + dx - 1;
                            if (y >= 0 && y < side && left >= 0 && left < side) {
                                const auto w = ((out * std::size_t(channels) + std::size_t(in)) * 3
                                                + std::size_t(dy))
                                        * 3
                                    + std::size_t(dx);
                                sum += weight[w] * x[std::size_t((in * side + y) * side + left)];
                            }
                        }
                    }
                }
                z.push_back(sum);
            }
        }
    }
    return z;
}

inline Numbers pooled(const Numbers& x, int channels, int side)
{
    Numbers largest;
    for (int channel = 0; channel < channels; ++channel) {
        for (int row = 0; row + 1 < side; row += 2) {
            for (int column = 0; column + 1 < side; column += 2) {
                const auto at = [&](int dy, int dx) {
                    return x[std::size_t((channel * side + row + dy) * side + column + dx)];
                };
                largest.push_back(std::max({at(0, 0), at(0, 1), at(1, 0), at(1, 1)}));
            }
        }
    }
    return largest;
}

/// What a file gives for `x`; empty if it does not open.
inline Numbers opened(const OnnxGraph& file, const Numbers& x)
{
    const auto model = nn::decode_onnx(file.content());
    if (!model) {
        qWarning(
            "error %d: %s", static_cast<int>(model.error().code), model.error().subject.c_str()
        );
        return {};
    }
    nn::Predictor predictor(model->topology, model->parameters);
    const auto out = predictor.predict(x);
    return {out.begin(), out.end()};
}

inline bool are_close(const Numbers& actual, const Numbers& expected)
{
    const auto is_close = [](float a, float b) { return std::abs(a - b) < 1e-5F; };
    return std::ranges::equal(actual, expected, is_close);
}

} // namespace test
