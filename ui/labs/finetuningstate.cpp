// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/finetuningstate.h"

#include <QJsonArray>

namespace ui {

namespace {

constexpr QLatin1String pathKey("path");
constexpr QLatin1String networkKey("network");
constexpr QLatin1String beforeKey("before");
constexpr QLatin1String afterKey("after");
constexpr int mostDigits = 10'000'000; ///< What cannot be in a file of ours.

/// The three scores, each as right ones and all.
QJsonArray toJson(const FineTuningScores& scores)
{
    QJsonArray json;
    for (const ReadingScore& score : {scores.mnist, scores.kept, scores.trained}) {
        json.append(static_cast<int>(score.right));
        json.append(static_cast<int>(score.count));
    }
    return json;
}

std::optional<FineTuningScores> scoresFrom(const QJsonArray& json)
{
    FineTuningScores scores;
    int at = 0;
    for (ReadingScore* score : {&scores.mnist, &scores.kept, &scores.trained}) {
        const int right = json.at(at++).toInt(-1);
        const int count = json.at(at++).toInt(-1);
        if (right < 0 || count < right || count > mostDigits) {
            return {};
        }
        *score = {static_cast<std::size_t>(right), static_cast<std::size_t>(count)};
    }
    return scores;
}

} // namespace

QJsonObject toJson(const FineTuningResult& result, const QString& network)
{
    return {
        {pathKey, result.path},
        {networkKey, network},
        {beforeKey, toJson(result.before)},
        {afterKey, toJson(result.after)},
    };
}

std::optional<FineTuningResult> resultFromJson(const QJsonObject& json, QString& network)
{
    const auto before = scoresFrom(json.value(beforeKey).toArray());
    const auto after = scoresFrom(json.value(afterKey).toArray());
    const QString path = json.value(pathKey).toString();
    if (!before || !after || path.isEmpty()) {
        return {};
    }
    network = json.value(networkKey).toString();
    return FineTuningResult {*before, *after, path};
}

} // namespace ui
