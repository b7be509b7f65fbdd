// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/pixeljson.h"

#include "engine/data/digit_image.h"
#include "ui/demos/statejson.h"

namespace ui {

namespace {

constexpr int side = static_cast<int>(nn::digit_side);
constexpr QLatin1String rowKey("row");
constexpr QLatin1String columnKey("column");

} // namespace

void writePixel(QJsonObject& state, std::optional<QPoint> pixel)
{
    state[rowKey] = pixel ? pixel->y() + 1 : 0;
    state[columnKey] = pixel ? pixel->x() + 1 : 0;
}

std::optional<QPoint> readPixel(const QJsonObject& state, std::optional<QPoint> before)
{
    const int row = wholeFrom(state.value(rowKey), 0, side).value_or(before ? before->y() + 1 : 0);
    const int column =
        wholeFrom(state.value(columnKey), 0, side).value_or(before ? before->x() + 1 : 0);
    return row > 0 && column > 0 ? std::optional(QPoint(column - 1, row - 1)) : std::nullopt;
}

QString pixelProblem(const QJsonObject& settings)
{
    for (const QLatin1String& key : {rowKey, columnKey}) {
        const QJsonValue value = settings.value(key);
        if (!value.isUndefined() && !wholeFrom(value, 0, side)) {
            return QStringLiteral("\"%1\" must be a whole number from 0 to %2").arg(key).arg(side);
        }
    }
    return {};
}

} // namespace ui
