// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/datafolder.h"
#include "ui/labs/digitlab.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"

#include <memory>

namespace app {

std::vector<ui::PageEntry> Pages::chapters(const QJsonObject& states)
{
    const auto language = QStringLiteral("en");
    const ui::LessonLibrary library =
        ui::LessonLibrary::read(ui::LessonLibrary::shippedFolder(), language);
    const QList<ui::Lesson>& lessons = library.lessons();
    std::vector<ui::PageEntry> entries;
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const ui::Lesson& lesson = lessons[i];
        const ui::Lesson* previous = i > 0 ? &lessons[i - 1] : nullptr;
        const ui::Lesson* next = i + 1 < lessons.size() ? &lessons[i + 1] : nullptr;
        ui::LessonNeighbours neighbours;
        if (previous != nullptr) {
            neighbours.previousId = previous->id;
            neighbours.previousTitle = previous->title;
        }
        if (next != nullptr) {
            neighbours.nextId = next->id;
            neighbours.nextTitle = next->title;
        }
        // The page tells its progress, the contents ask for it.
        const auto share = std::make_shared<double>(
            ui::LessonPage::progressIn(lesson, states.value(lesson.id).toObject())
        );
        entries.push_back({
            .id = lesson.id,
            .group = ui::PageGroup::Chapters,
            .title =
                [lesson] { return QStringLiteral("%1  %2").arg(lesson.number).arg(lesson.title); },
            .create =
                [lesson, neighbours, share] {
                    const auto progressed = [share](double now) { *share = now; };
                    return std::make_unique<ui::LessonPage>(lesson, neighbours, progressed);
                },
            .progress = [share] { return *share; },
        });
    }
    return entries;
}

std::vector<ui::PageEntry> Pages::all(const QJsonObject& states)
{
    const ui::LabFolders labFolders {
        .models = dataFolder() + QStringLiteral("/models"),
        .mnist = mnistFolder(),
    };
    std::vector<ui::PageEntry> entries = chapters(states);
    entries.push_back({
        .id = QStringLiteral("digit-lab"),
        .group = ui::PageGroup::Labs,
        .title = [] { return tr("Digit lab"); },
        .create = [labFolders] { return std::make_unique<ui::DigitLab>(labFolders); },
        .symbol = ui::Symbol::Pencil,
        .modelUse = ui::ModelUse::OpensAndSaves,
    });
    return entries;
}

QStringList Pages::ids()
{
    QStringList ids;
    for (const ui::PageEntry& entry : all()) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace app
