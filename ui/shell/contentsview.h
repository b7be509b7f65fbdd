// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

#include <QListView>
#include <QStandardItemModel>

#include <vector>

namespace ui {

/// The list of pages in their groups. Arrow keys move within it, Enter or a click shows a page.
class ContentsView : public QListView
{
    Q_OBJECT

public:
    explicit ContentsView(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    /// Marks the page that the window shows.
    void setShownPage(const QString& id);
    QString shownPage() const { return m_shownPage; }
    /// Asks every entry for its progress again.
    void refreshProgress();
    /// To be called when the entries are others.
    void fill();

    QSize sizeHint() const override;

    enum Role
    {
        IdRole = Qt::UserRole, ///< Empty for the heading of a group.
        SymbolRole,
        ProgressRole, ///< 0 to 1, or invalid if the page has none.
    };

signals:
    void pageChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QModelIndex indexOf(const QString& id) const;

    const std::vector<PageEntry>& m_entries;
    QStandardItemModel m_model;
    QString m_shownPage;
};

} // namespace ui
