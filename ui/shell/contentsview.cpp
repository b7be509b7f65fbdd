// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contentsview.h"

#include "ui/shell/contentsdelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>

#include <optional>

namespace ui {

namespace {

QString headingOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Chapters:
        return ContentsView::tr("Chapters");
    case PageGroup::OwnLessons:
        return ContentsView::tr("Your lessons");
    case PageGroup::Labs:
        return ContentsView::tr("Labs");
    case PageGroup::Reference:
        return ContentsView::tr("Reference");
    }
    Q_UNREACHABLE();
}

} // namespace

ContentsView::ContentsView(const std::vector<PageEntry>& entries, QWidget* parent)
    : QListView(parent), m_entries(entries)
{
    setObjectName(QStringLiteral("contents"));
    setModel(&m_model);
    setItemDelegate(new ContentsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false); // The panel behind it has the colour.
    fill();

    const auto choose = [this](const QModelIndex& index) {
        if (const QString id = index.data(IdRole).toString(); !id.isEmpty()) {
            emit pageChosen(id);
        }
    };
    connect(this, &QListView::clicked, this, choose);
    // Screen readers select. Keys and the pointer do, too, but they move the current index along,
    // by the time that both are done.
    const auto chooseSelected = [this, choose] {
        const QModelIndexList selected = selectionModel()->selectedIndexes();
        if (!selected.isEmpty() && selected.constFirst() != currentIndex()) {
            choose(selected.constFirst());
        }
    };
    connect(
        selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        chooseSelected,
        Qt::QueuedConnection
    );
}

void ContentsView::fill()
{
    m_model.clear();
    std::optional<PageGroup> group;
    for (const PageEntry& entry : m_entries) {
        if (group != entry.group) {
            group = entry.group;
            auto* heading = new QStandardItem(headingOf(entry.group));
            heading->setFlags(Qt::NoItemFlags);
            m_model.appendRow(heading);
        }
        auto* item = new QStandardItem(entry.title());
        item->setData(entry.id, IdRole);
        item->setData(static_cast<int>(entry.symbol), SymbolRole);
        m_model.appendRow(item);
    }
    refreshProgress();
    setShownPage(m_shownPage);
    setAccessibleName(tr("Contents"));
}

void ContentsView::refreshProgress()
{
    for (const PageEntry& entry : m_entries) {
        if (entry.progress) {
            m_model.setData(indexOf(entry.id), entry.progress(), ProgressRole);
        }
    }
}

QModelIndex ContentsView::indexOf(const QString& id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (!id.isEmpty() && index.data(IdRole).toString() == id) {
            return index;
        }
    }
    return {};
}

void ContentsView::setShownPage(const QString& id)
{
    m_shownPage = id;
    setCurrentIndex(indexOf(id));
    viewport()->update();
}

QSize ContentsView::sizeHint() const
{
    return {sizes::contentsWidth, QListView::sizeHint().height()};
}

void ContentsView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    } else if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void ContentsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // Titles wrap by the width.
}

void ContentsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            emit pageChosen(currentIndex().data(IdRole).toString());
        }
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace ui
