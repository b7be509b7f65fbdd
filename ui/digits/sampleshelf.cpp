// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/sampleshelf.h"

#include <algorithm>

namespace ui {

SampleShelf::SampleShelf(nn::Dataset digits) : m_digits(std::move(digits))
{
    Q_ASSERT(m_digits.has_labels() && m_digits.input.size() == nn::digit_pixel_count);
}

PadContent SampleShelf::content(int index) const
{
    return {{}, toImage(image(index)), index};
}

nn::DigitImage SampleShelf::image(int index) const
{
    nn::DigitImage digit {};
    const auto pixels = m_digits.pixels_of(static_cast<std::size_t>(index));
    std::copy(pixels.begin(), pixels.end(), digit.begin());
    return digit;
}

int SampleShelf::label(int index) const
{
    return m_digits.labels.at(static_cast<std::size_t>(index));
}

int SampleShelf::neighbor(std::optional<int> index, int step) const
{
    if (!index) {
        return ((step > 0 ? step - 1 : step) % count() + count()) % count();
    }
    return ((*index % count() + step) % count() + count()) % count();
}

std::optional<int> SampleShelf::nextOf(int digit, std::optional<int> index) const
{
    for (int step = 1; step <= count(); ++step) {
        const int candidate = (index.value_or(-1) % count() + step) % count();
        if (label(candidate) == digit) {
            return candidate;
        }
    }
    return {};
}

} // namespace ui
