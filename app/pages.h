// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digits/digitstore.h"
#include "ui/lessons/glossary.h"
#include "ui/lessons/lessonshelf.h"
#include "ui/page/page.h"
#include "ui/page/searchindex.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <vector>

namespace app {

/// Every page of the program. Outlives the window that shows them.
class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)

public:
    /// `shelf` outlives this. Networks that are made in the program go to `networkFolder`.
    explicit Pages(ui::LessonShelf& shelf, QString networkFolder = {});

    /// In the order of the contents; asked again when the lessons or their problems have changed.
    std::vector<ui::PageEntry> all();

    /// Looks at the lessons and the glossary of now; what it returns makes the index of them, on
    /// any thread.
    std::function<ui::SearchIndex()> searchIndex();

    /// Of the pages that are no lessons.
    static QStringList fixedIds();

    /// Where the digits and networks lie that come with the program.
    static ui::DigitFolders digitFolders();

private:
    std::vector<ui::PageEntry> chapters(const QList<ui::Lesson>& lessons, ui::PageGroup group);
    std::unique_ptr<ui::Page> makeChapter(const QString& id);
    /// The course goes on in the Digit lab.
    ui::LessonNeighbours neighboursOf(const QString& id) const;
    void noteState(const QString& id, const QJsonObject& state);
    ui::PageEntry problems();
    ui::PageEntry myModels(const QString& builtInFolder);
    static QString playgroundNetworks();
    static QString digitNetworks();
    ui::PageEntry glossaryEntry();
    const ui::Glossary& glossary(); ///< In the language of the lessons.

    ui::LessonShelf& m_shelf;
    QString m_networkFolder;
    ui::Glossary m_glossary;
    QString m_glossaryLanguage;
    std::map<QString, double> m_shares; ///< Of the tasks done, by lesson; the pages tell them.
};

} // namespace app
