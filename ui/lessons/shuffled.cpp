// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/shuffled.h"

#include "engine/base/random.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace ui {

QList<int> shuffledNumbers(int count, const QString& seed)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    std::uint64_t state = 0;
    for (const QChar letter : seed) {
        state = state * 31 + letter.unicode();
    }
    nn::Rng rng(state);
    rng.shuffle(std::span<int>(numbers.data(), static_cast<std::size_t>(count)));
    if (std::ranges::is_sorted(numbers)) {
        std::ranges::reverse(numbers);
    }
    return numbers;
}

} // namespace ui
