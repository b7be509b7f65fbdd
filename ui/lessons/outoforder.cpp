// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/outoforder.h"

#include <algorithm>

namespace ui {

QList<int> outOfOrder(const QList<int>& numbers)
{
    // What stays is a longest ascending row of them; `kept` holds the longest that ends with each.
    QList<QList<int>> kept;
    QList<int> longest;
    for (const int number : numbers) {
        QList<int> row;
        for (const QList<int>& before : kept) {
            if (before.last() < number && before.size() > row.size()) {
                row = before;
            }
        }
        row.append(number);
        kept.append(row);
        longest = row.size() > longest.size() ? row : longest;
    }
    QList<int> rest;
    std::ranges::copy_if(numbers, std::back_inserter(rest), [&](int number) {
        return !longest.contains(number);
    });
    return rest;
}

} // namespace ui
