// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace nn {
struct LabelledDrawing;
}

namespace ui {

class DrawingCollection;

/// Collected drawings as rows of a list: all of them, or those at some places.
class DrawingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `collection` outlives this.
    explicit DrawingListModel(const DrawingCollection& collection, QObject* parent = nullptr);

    void setShown(std::optional<QList<int>> places);
    /// The place in the collection of each row.
    const QList<int>& places() const { return m_places; }
    const nn::LabelledDrawing& drawing(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The digit, and in words for screen readers what the picture shows.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void update();

    const DrawingCollection& m_collection;
    std::optional<QList<int>> m_wanted;
    QList<int> m_places;
};

} // namespace ui
