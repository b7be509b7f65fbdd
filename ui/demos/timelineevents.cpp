// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/timelineevents.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(":/timeline/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Sections of the form "## 1843 Title", each with the paragraphs below it, by year.
QHash<int, TimelineEvent> wordsIn(const QString& markdown)
{
    QHash<int, TimelineEvent> words;
    const QStringList sections = markdown.split(QStringLiteral("\n## ")).mid(1);
    for (const QString& section : sections) {
        const qsizetype end = section.indexOf(u'\n');
        const QString heading = section.left(end);
        const qsizetype space = heading.indexOf(u' ');
        const int year = heading.left(space).toInt();
        words.insert(year, {year, heading.mid(space + 1), section.mid(end).trimmed()});
    }
    return words;
}

} // namespace

Timeline loadTimeline(const QString& language)
{
    const QJsonObject facts =
        QJsonDocument::fromJson(contentOf(QStringLiteral("events.json"))).object();
    QHash<int, TimelineEvent> words =
        wordsIn(QString::fromUtf8(contentOf(QStringLiteral("en.md"))));
    words.insert(wordsIn(QString::fromUtf8(contentOf(language + QStringLiteral(".md")))));
    Timeline timeline;
    const QJsonArray years = facts.value(QLatin1String("years")).toArray();
    for (const auto& year : years) {
        timeline.events.push_back(words.value(year.toInt(), {year.toInt(), {}, {}}));
    }
    const QJsonArray winters = facts.value(QLatin1String("winters")).toArray();
    for (const auto& winter : winters) {
        timeline.winters.emplace_back(winter[0].toInt(), winter[1].toInt());
    }
    return timeline;
}

} // namespace ui
