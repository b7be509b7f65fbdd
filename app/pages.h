// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonshelf.h"
#include "ui/page/page.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace app {

/// Every page of the program. Outlives the window that shows them.
class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)

public:
    /// `shelf` outlives this.
    explicit Pages(ui::LessonShelf& shelf);

    /// In the order of the contents; asked again when the lessons or their problems have changed.
    std::vector<ui::PageEntry> all();

    /// Of the pages that are no lessons.
    static QStringList fixedIds();

private:
    std::vector<ui::PageEntry> chapters(const QList<ui::Lesson>& lessons, ui::PageGroup group);
    std::unique_ptr<ui::Page> makeChapter(const QString& id);
    void noteState(const QString& id, const QJsonObject& state);
    ui::PageEntry problems();

    ui::LessonShelf& m_shelf;
    std::map<QString, double> m_shares; ///< Of the tasks done, by lesson; the pages tell them.
};

} // namespace app
