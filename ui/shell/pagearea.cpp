// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagearea.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

PageArea::PageArea(std::vector<PageEntry> entries, QJsonObject states, QWidget* parent)
    : QStackedWidget(parent), m_entries(std::move(entries)), m_states(std::move(states))
{
    Q_ASSERT(!m_entries.empty());
    giveStates();
}

void PageArea::giveStates()
{
    for (const PageEntry& entry : m_entries) {
        if (entry.stateGiven && !m_pages.contains(entry.id)) {
            entry.stateGiven(m_states.value(entry.id).toObject());
        }
    }
}

QStringList PageArea::ids() const
{
    QStringList ids;
    for (const PageEntry& entry : m_entries) {
        ids.append(entry.id);
    }
    return ids;
}

void PageArea::setEntries(std::vector<PageEntry> entries)
{
    Q_ASSERT(!entries.empty());
    const QString shown = m_shown->id;
    const qsizetype place = ids().indexOf(shown);
    m_entries = std::move(entries);
    show(knows(shown) ? shown : ids().at(std::min(place, ids().size() - 1)));
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        if (knows(page->first)) {
            ++page;
            continue;
        }
        m_states.insert(page->first, page->second->saveState());
        removeWidget(page->second);
        page->second->deleteLater();
        page = m_pages.erase(page);
    }
    giveStates();
}

bool PageArea::knows(const QString& id) const
{
    return ids().contains(id);
}

void PageArea::show(const QString& id)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&id](const auto& each) {
        return each.id == id;
    });
    Q_ASSERT(entry != m_entries.end());
    m_shown = &*entry;
    Page& page = made(*entry);
    setCurrentWidget(&page);
    m_undoGroup.setActiveStack(page.undoStack());
}

Page& PageArea::page() const
{
    return *m_pages.at(m_shown->id);
}

Page& PageArea::made(const PageEntry& entry)
{
    if (const auto found = m_pages.find(entry.id); found != m_pages.end()) {
        return *found->second;
    }
    Page* page = entry.create().release(); // Owned by this widget from the next line on.
    addWidget(page);
    m_pages.emplace(entry.id, page);
    if (QUndoStack* stack = page->undoStack(); stack != nullptr) {
        m_undoGroup.addStack(stack);
    }
    page->restoreState(m_states.value(entry.id).toObject());
    connect(page, &Page::openModelRequested, this, &PageArea::openModelRequested);
    connect(page, &Page::saveModelRequested, this, &PageArea::saveModelRequested);
    connect(page, &Page::fileRequested, this, &PageArea::fileRequested);
    connect(page, &Page::modelOpenRequested, this, &PageArea::modelOpenRequested);
    connect(page, &Page::printRequested, this, &PageArea::printRequested);
    connect(page, &Page::exportRequested, this, &PageArea::exportRequested);
    connect(page, &Page::savePictureRequested, this, &PageArea::savePictureRequested);
    connect(page, &Page::writeFileRequested, this, &PageArea::writeFileRequested);
    connect(page, &Page::stateChanged, this, &PageArea::stateChanged);
    connect(page, &Page::pageRequested, this, &PageArea::pageRequested);
    connect(page, &Page::failed, this, &PageArea::failed);
    connect(page, &Page::noticed, this, &PageArea::noticed);
    connect(page, &Page::informed, this, &PageArea::informed);
    return *page;
}

void PageArea::replace(const QJsonObject& states, const QString& id)
{
    const QString shown = knows(id) ? id : m_shown->id;
    const std::map<QString, Page*> old = std::exchange(m_pages, {});
    m_states = states;
    giveStates();
    show(shown);
    for (const auto& [oldId, page] : old) {
        page->disconnect(this);
        removeWidget(page);
        page->deleteLater(); // It may be the one that asked.
    }
    emit replaced();
    emit stateChanged();
}

QJsonObject PageArea::states() const
{
    QJsonObject states = m_states;
    for (const auto& [id, page] : m_pages) {
        states.insert(id, page->saveState());
    }
    return states;
}

} // namespace ui
