// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/padjson.h"

#include <QJsonDocument>

namespace ui {

namespace {

constexpr QLatin1String strokesKey("strokes");

} // namespace

QJsonObject padToJson(const PadContent& content)
{
    QJsonObject json = toJson(content);
    // The pad keeps its strokes as a line of a stroke file, which is JSON by itself.
    const QByteArray line = json.value(strokesKey).toString().toUtf8();
    const QJsonValue strokes = QJsonDocument::fromJson(line).object().value(strokesKey);
    if (strokes.isArray()) {
        json[strokesKey] = strokes;
    }
    return json;
}

PadContent padFromJson(const QJsonObject& json)
{
    QJsonObject line = json;
    if (json.value(strokesKey).isArray()) {
        const QJsonObject strokes {{strokesKey, json.value(strokesKey)}};
        const QByteArray text = QJsonDocument(strokes).toJson(QJsonDocument::Compact);
        line[strokesKey] = QString::fromUtf8(text);
    }
    return contentFromJson(line);
}

} // namespace ui
