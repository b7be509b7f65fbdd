// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

#include <algorithm>
#include <cstddef>
#include <vector>

#include "tests/support/bytes.h"

/// Examples that are small enough for a test, and easy enough to be learned in a moment.
namespace test {

constexpr std::size_t imageSide = 28;
constexpr std::size_t pixelCount = imageSide * imageSide;
constexpr std::size_t barWidth = 70; ///< Pixels that are white for one class.

/// The image of a class: one tenth of the pixels is white, in the order of rows.
inline Bytes barImage(std::size_t label)
{
    Bytes image(pixelCount, 0);
    std::fill_n(image.begin() + static_cast<std::ptrdiff_t>(label * barWidth), barWidth, 255);
    return image;
}

inline void appendNumber(Bytes& bytes, std::size_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
    }
}

/// An example: what is seen, and what it is said to be.
struct Example
{
    std::size_t bar;
    std::size_t label;
};

/// `count` examples, all right.
inline std::vector<Example> rightExamples(std::size_t count)
{
    std::vector<Example> examples;
    for (std::size_t i = 0; i < count; ++i) {
        examples.push_back({i % 10, i % 10});
    }
    return examples;
}

/// Writes IDX files; `prefix` is "train" or "t10k".
inline bool
writeExamples(const QString& folder, const QString& prefix, const std::vector<Example>& examples)
{
    Bytes images {0, 0, 8, 3};
    Bytes labels {0, 0, 8, 1};
    appendNumber(images, examples.size());
    appendNumber(images, imageSide);
    appendNumber(images, imageSide);
    appendNumber(labels, examples.size());
    for (const Example& example : examples) {
        const Bytes image = barImage(example.bar);
        images.insert(images.end(), image.begin(), image.end());
        labels.push_back(static_cast<std::uint8_t>(example.label));
    }
    const QString path = folder + '/' + prefix;
    return QDir().mkpath(folder) && put(path + "-images-idx3-ubyte", images)
        && put(path + "-labels-idx1-ubyte", labels);
}

/// A data set to learn (200 examples) and test on (20).
inline bool writeData(const QString& folder)
{
    return writeExamples(folder, "train", rightExamples(200))
        && writeExamples(folder, "t10k", rightExamples(20));
}

} // namespace test
