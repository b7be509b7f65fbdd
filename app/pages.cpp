// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/datafolder.h"
#include "ui/document/playgroundmodel.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/playground.h"
#include "ui/lessons/glossarypage.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessonproblemspage.h"
#include "ui/lessons/searchpassages.h"

#include <memory>
#include <utility>

namespace app {

namespace {

constexpr QLatin1String digitLabId("digit-lab");
constexpr QLatin1String myModelsId("my-models");
constexpr QLatin1String glossaryId("glossary");
constexpr QLatin1String playgroundId("playground");
constexpr QLatin1String problemsId("lesson-problems");

bool readsDigits(const nn::Topology& topology)
{
    return ui::checkReadsDigits(topology).has_value();
}

bool isForPlayground(const nn::Topology& topology)
{
    return ui::playgroundSetupFor(topology, {}).has_value();
}

QString titleOf(const ui::Lesson& lesson)
{
    return lesson.number > 0
        ? QStringLiteral("%1  %2").arg(QString::number(lesson.number), lesson.title)
        : lesson.title;
}

} // namespace

Pages::Pages(ui::LessonShelf& shelf, QString networkFolder)
    : m_shelf(shelf), m_networkFolder(std::move(networkFolder))
{ }

std::vector<ui::PageEntry> Pages::chapters(const QList<ui::Lesson>& lessons, ui::PageGroup group)
{
    std::vector<ui::PageEntry> entries;
    for (const ui::Lesson& lesson : lessons) {
        const QString id = lesson.id;
        const auto title = [this, id] {
            const ui::Lesson* now = m_shelf.find(id);
            return now != nullptr ? titleOf(*now) : QString();
        };
        entries.push_back({
            .id = id,
            .group = group,
            .title = title,
            .create = [this, id] { return makeChapter(id); },
            .progress = [this, id] { return m_shares[id]; },
            .stateGiven = [this, id](const QJsonObject& state) { noteState(id, state); },
        });
    }
    return entries;
}

void Pages::noteState(const QString& id, const QJsonObject& state)
{
    const ui::Lesson* lesson = m_shelf.find(id);
    m_shares[id] = lesson != nullptr ? ui::LessonPage::progressIn(*lesson, state) : 0;
}

ui::LessonNeighbours Pages::neighboursOf(const QString& id) const
{
    ui::LessonNeighbours neighbours = m_shelf.neighboursOf(id);
    const QList<ui::Lesson>& chapters = m_shelf.shipped();
    if (!chapters.isEmpty() && id == chapters.last().id) {
        neighbours.nextId = digitLabId;
        neighbours.nextTitle = tr("Digit lab");
    }
    return neighbours;
}

std::unique_ptr<ui::Page> Pages::makeChapter(const QString& id)
{
    const ui::Lesson* lesson = m_shelf.find(id);
    Q_ASSERT(lesson != nullptr);
    auto page = std::make_unique<ui::LessonPage>(
        *lesson,
        neighboursOf(id),
        [this, id](double now) { m_shares[id] = now; },
        [this](const QString& term) { return glossary().definition(term); },
        m_shelf.services()
    );
    QObject::connect(
        page.get(),
        &ui::LessonPage::termChosen,
        page.get(),
        [page = page.get()](const QString& term) { emit page->pageRequested(glossaryId, term); }
    );
    QObject::connect(
        &m_shelf,
        &ui::LessonShelf::changed,
        page.get(),
        [this, id, page = page.get()] {
            if (const ui::Lesson* now = m_shelf.find(id)) {
                page->setLesson(*now, neighboursOf(id));
            }
        }
    );
    return page;
}

ui::PageEntry Pages::problems()
{
    return {
        .id = problemsId,
        .group = ui::PageGroup::OwnLessons,
        .title = [] { return tr("Lesson problems"); },
        .create = [this] { return std::make_unique<ui::LessonProblemsPage>(m_shelf); },
        .symbol = ui::Symbol::Sheet,
    };
}

ui::PageEntry Pages::myModels(const QString& builtInFolder)
{
    const ui::NetworkUser digitLab {
        .pageId = digitLabId,
        .openText = [] { return tr("Open in Digit lab"); },
        .canOpen = &readsDigits,
    };
    const ui::NetworkUser playground {
        .pageId = playgroundId,
        .openText = [] { return tr("Open in Playground"); },
        .canOpen = &isForPlayground,
    };
    return {
        .id = myModelsId,
        .group = ui::PageGroup::Labs,
        .title = [] { return tr("My models"); },
        .create =
            [builtInFolder, ownFolder = m_networkFolder, digitLab, playground] {
                return std::make_unique<ui::MyModels>(
                    builtInFolder, ownFolder, std::vector<ui::NetworkUser> {digitLab, playground}
                );
            },
        .symbol = ui::Symbol::Network,
        .modelUse = ui::ModelUse::Keeps,
    };
}

QString Pages::playgroundNetworks()
{
    return tr("up to %1 inputs, up to %2 hidden layers of at most %3 neurons, one output with "
              "sigmoid or identity")
        .arg(nn::all_plane_features.size())
        .arg(ui::mostHiddenLayers)
        .arg(ui::mostHiddenNeurons);
}

QString Pages::digitNetworks()
{
    return tr("784 inputs and 10 outputs");
}

const ui::Glossary& Pages::glossary()
{
    if (m_glossaryLanguage != m_shelf.language()) {
        m_glossaryLanguage = m_shelf.language();
        m_glossary = ui::Glossary::read(ui::Glossary::shippedFolder(), m_glossaryLanguage);
    }
    return m_glossary;
}

ui::PageEntry Pages::glossaryEntry()
{
    const auto chapterTitles = [this] {
        QMap<QString, QString> titles;
        for (const ui::Lesson& lesson : m_shelf.shipped()) {
            titles.insert(lesson.id, titleOf(lesson));
        }
        return titles;
    };
    return {
        .id = glossaryId,
        .group = ui::PageGroup::Reference,
        .title = [] { return tr("Glossary"); },
        .create =
            [this, chapterTitles] {
                return std::make_unique<ui::GlossaryPage>(ui::GlossarySource {
                    [this] { return glossary(); }, chapterTitles});
            },
        .symbol = ui::Symbol::Paragraph,
    };
}

std::function<ui::SearchIndex()> Pages::searchIndex()
{
    const QList<ui::Lesson> lessons = m_shelf.shipped() + m_shelf.own();
    return [lessons, glossary = glossary(), title = tr("Glossary")] {
        QList<ui::Passage> passages;
        for (const ui::Lesson& lesson : lessons) {
            passages += ui::passagesOf(lesson, titleOf(lesson));
        }
        passages += ui::passagesOf(glossary, glossaryId, title);
        return ui::SearchIndex(passages);
    };
}

std::vector<ui::PageEntry> Pages::all()
{
    const ui::DigitFolders folders = digitFolders();
    const ui::LabFolders labFolders {
        .models = folders.models, .mnist = folders.mnist, .networks = m_networkFolder};
    std::vector<ui::PageEntry> entries = chapters(m_shelf.shipped(), ui::PageGroup::Chapters);
    for (ui::PageEntry& entry : chapters(m_shelf.own(), ui::PageGroup::OwnLessons)) {
        entries.push_back(std::move(entry));
    }
    if (!m_shelf.problems().isEmpty()) {
        entries.push_back(problems());
    }
    entries.push_back({
        .id = playgroundId,
        .group = ui::PageGroup::Labs,
        .title = [] { return tr("Network playground"); },
        .create = [] { return std::make_unique<ui::Playground>(); },
        .symbol = ui::Symbol::Diamond,
        .modelUse = ui::ModelUse::Shows,
        .networks = {&isForPlayground, &playgroundNetworks},
    });
    entries.push_back({
        .id = digitLabId,
        .group = ui::PageGroup::Labs,
        .title = [] { return tr("Digit lab"); },
        .create = [labFolders] { return std::make_unique<ui::DigitLab>(labFolders); },
        .symbol = ui::Symbol::Pencil,
        .modelUse = ui::ModelUse::Shows,
        .networks = {&readsDigits, &digitNetworks},
        .stateFiles = {&ui::DigitLab::filesIn, &ui::DigitLab::withFilesRenamed},
    });
    entries.push_back(myModels(labFolders.models));
    entries.push_back(glossaryEntry());
    return entries;
}

ui::DigitFolders Pages::digitFolders()
{
    return {
        .models = dataFolder() + QStringLiteral("/models"),
        .mnist = mnistFolder(),
    };
}

QStringList Pages::fixedIds()
{
    return {playgroundId, digitLabId, myModelsId, glossaryId, problemsId};
}

} // namespace app
