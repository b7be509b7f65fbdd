// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/jsonblend.h"

#include <QJsonArray>

namespace ui {

namespace {

QJsonValue blendedValue(const QJsonValue& from, const QJsonValue& target, double share);

QJsonArray blendedArray(const QJsonArray& from, const QJsonArray& target, double share)
{
    QJsonArray result;
    for (qsizetype i = 0; i < target.size(); ++i) {
        result.append(blendedValue(from.at(i), target.at(i), share));
    }
    return result;
}

QJsonValue blendedValue(const QJsonValue& from, const QJsonValue& target, double share)
{
    if (share >= 1) {
        return from.isObject() && target.isObject()
            ? QJsonValue(blended(from.toObject(), target.toObject(), share))
            : target;
    }
    if (from.isDouble() && target.isDouble()) {
        return from.toDouble() + share * (target.toDouble() - from.toDouble());
    }
    if (from.isArray() && target.isArray() && from.toArray().size() == target.toArray().size()) {
        return blendedArray(from.toArray(), target.toArray(), share);
    }
    if (from.isObject() && target.isObject()) {
        return blended(from.toObject(), target.toObject(), share);
    }
    return from;
}

} // namespace

QJsonObject blended(const QJsonObject& from, const QJsonObject& target, double share)
{
    QJsonObject result = from;
    for (auto entry = target.begin(); entry != target.end(); ++entry) {
        const QJsonValue value = blendedValue(from.value(entry.key()), entry.value(), share);
        if (!value.isUndefined()) {
            result.insert(entry.key(), value);
        }
    }
    return result;
}

} // namespace ui
