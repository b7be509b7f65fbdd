// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mergedjson.h"

#include <QJsonArray>

namespace ui {

namespace {

using Merge =
    QJsonValue (*)(const QJsonValue& there, const QJsonValue& before, const QJsonValue& now);

/// The list in the state of a page to which a learner adds one thing after the other: the drawings
/// of the Digit lab. Each of them stands for itself.
constexpr QLatin1String collectedKey("drawings");

/// Calls `merge` for members that changed from `before` to `now`. Undefined values are members that
/// are not there.
QJsonObject changedMembers(
    const QJsonObject& there, const QJsonObject& before, const QJsonObject& now, Merge merge
)
{
    QJsonObject result = there;
    for (auto member = before.begin(); member != before.end(); ++member) {
        if (!now.contains(member.key())) {
            result.remove(member.key());
        }
    }
    for (auto member = now.begin(); member != now.end(); ++member) {
        const QJsonValue old = before.value(member.key());
        if (member.value() != old) {
            result.insert(member.key(), merge(there.value(member.key()), old, member.value()));
        }
    }
    return result;
}

QJsonArray mergedList(const QJsonArray& there, const QJsonArray& before, const QJsonArray& now)
{
    QJsonArray result = now;
    for (const auto& each : there) {
        if (!before.contains(each) && !now.contains(each)) {
            result.append(each);
        }
    }
    return result;
}

QJsonValue mergedPage(const QJsonValue& there, const QJsonValue& before, const QJsonValue& now)
{
    QJsonObject page = now.toObject();
    const QJsonValue theirs = there[collectedKey];
    const QJsonValue ours = page[collectedKey];
    if (!theirs.isArray() || !ours.isArray()) {
        return now;
    }
    const QJsonValue old = before[collectedKey];
    page[collectedKey] =
        ours == old ? theirs : mergedList(theirs.toArray(), old.toArray(), ours.toArray());
    return page;
}

QJsonValue mergedMember(const QJsonValue& there, const QJsonValue& before, const QJsonValue& now)
{
    if (there.isObject() && now.isObject()) {
        return changedMembers(there.toObject(), before.toObject(), now.toObject(), mergedPage);
    }
    if (there.isArray() && now.isArray()) {
        return mergedList(there.toArray(), before.toArray(), now.toArray());
    }
    return now;
}

} // namespace

QJsonObject mergedJson(const QJsonObject& there, const QJsonObject& before, const QJsonObject& now)
{
    return changedMembers(there, before, now, mergedMember);
}

} // namespace ui
