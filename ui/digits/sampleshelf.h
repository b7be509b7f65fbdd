// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "ui/drawing/padcontent.h"

#include <optional>

namespace ui {

/// The digits of the test set, to be looked at one by one.
class SampleShelf
{
public:
    SampleShelf() = default;
    /// Precondition: images of 28 x 28 with labels.
    explicit SampleShelf(nn::Dataset digits);

    const nn::Dataset& data() const { return m_digits; }
    int count() const { return static_cast<int>(m_digits.count); }
    bool contains(int index) const { return index >= 0 && index < count(); }
    /// Precondition of these: contains(index).
    PadContent content(int index) const;
    nn::DigitImage image(int index) const;
    int label(int index) const;

    /// `step` further from `index`, beginning again at the end; the first or last one if there is
    /// no index. Precondition: count() > 0.
    int neighbor(std::optional<int> index, int step) const;
    /// The next one after `index` that shows `digit`, if there is any.
    std::optional<int> nextOf(int digit, std::optional<int> index) const;

private:
    nn::Dataset m_digits;
};

} // namespace ui
