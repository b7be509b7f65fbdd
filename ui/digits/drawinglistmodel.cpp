// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawinglistmodel.h"

#include "ui/digits/drawingcollection.h"

#include <utility>

namespace ui {

DrawingListModel::DrawingListModel(const DrawingCollection& collection, QObject* parent)
    : QAbstractListModel(parent), m_collection(collection)
{
    connect(&collection, &DrawingCollection::changed, this, &DrawingListModel::update);
    update();
}

void DrawingListModel::setShown(std::optional<QList<int>> places)
{
    if (places != m_wanted) {
        m_wanted = std::move(places);
        update();
    }
}

void DrawingListModel::update()
{
    beginResetModel();
    m_places.clear();
    if (m_wanted) {
        for (const int place : *m_wanted) {
            if (place < m_collection.count()) {
                m_places.append(place);
            }
        }
    } else {
        for (int place = 0; place < m_collection.count(); ++place) {
            m_places.append(place);
        }
    }
    endResetModel();
}

const nn::LabelledDrawing& DrawingListModel::drawing(int row) const
{
    return m_collection.drawings().at(static_cast<std::size_t>(m_places.at(row)));
}

int DrawingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant DrawingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const nn::LabelledDrawing& shown = drawing(index.row());
    const bool isForTest = shown.use == nn::DrawingUse::test;
    switch (role) {
    case Qt::DisplayRole:
        return isForTest ? tr("%1 · test").arg(shown.label) : QString::number(shown.label);
    case Qt::AccessibleTextRole: {
        const int number = m_places.at(index.row()) + 1;
        return isForTest ? tr("Drawing %1, a %2, kept for testing").arg(number).arg(shown.label)
                         : tr("Drawing %1, a %2").arg(number).arg(shown.label);
    }
    default:
        return {};
    }
}

} // namespace ui
