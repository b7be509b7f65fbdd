// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

#include <QStackedWidget>
#include <QStringList>
#include <QUndoGroup>

#include <map>
#include <vector>

namespace ui {

/// The middle of the window: one page at a time, each made when it is first shown.
class PageArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// `states` holds what Page::saveState() gave once, by page id; what is there of unknown pages
    /// is kept. Precondition: `entries` is not empty and their ids differ.
    PageArea(std::vector<PageEntry> entries, QJsonObject states, QWidget* parent = nullptr);

    const std::vector<PageEntry>& entries() const { return m_entries; }
    /// Replaces the entries. A page that was made stays if its id is among them; otherwise its
    /// state is kept for when it is. If the page shown is gone, that in its place is shown.
    void setEntries(std::vector<PageEntry> entries);
    QStringList ids() const;
    bool knows(const QString& id) const;

    /// Precondition: knows(id).
    void show(const QString& id);
    using QStackedWidget::show;

    /// Of the page shown. Precondition: one has been shown.
    const PageEntry& entry() const { return *m_shown; }
    Page& page() const;

    /// Of every page ever shown, for the next start.
    QJsonObject states() const;

    /// Everything goes, undo stacks too, and `states` takes its place. Shows the page `id` of it,
    /// or if there is none, the one shown before. Precondition: one has been shown.
    void replace(const QJsonObject& states, const QString& id);

    /// Its active stack is that of the page shown.
    QUndoGroup& undoGroup() { return m_undoGroup; }

signals:
    void openModelRequested();
    void savePictureRequested(const ui::FigurePicture& picture);
    void writeFileRequested(const ui::FileRequest& request);
    void saveModelRequested();
    void fileRequested(const QString& title, const QString& filter, const ui::Page::TakePath& take);
    void modelOpenRequested(const QString& pageId, const QString& path);
    void stateChanged();
    void pageRequested(const QString& id, const QString& place = {});
    void printRequested();
    void exportRequested();
    void failed(const nn::Error& error);
    void noticed(const QString& text);
    void informed(const QString& text);
    void replaced();

private:
    Page& made(const PageEntry& entry);
    void giveStates();

    std::vector<PageEntry> m_entries;
    QJsonObject m_states; ///< Of pages that have not been made in this run.
    std::map<QString, Page*> m_pages; ///< Those made so far. They are children of this widget.
    const PageEntry* m_shown = nullptr;
    QUndoGroup m_undoGroup;
};

} // namespace ui
