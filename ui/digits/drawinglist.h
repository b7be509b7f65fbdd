// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/keyhints.h"

#include <QList>
#include <QListView>

#include <optional>

namespace ui {

class DrawingCollection;
class DrawingListModel;

/// Small pictures of collected drawings, each with its digit, as high as they need. Several can be
/// chosen; the arrow keys go from one to the next.
class DrawingList : public QListView, public KeyHints
{
    Q_OBJECT

public:
    /// `collection` outlives this.
    explicit DrawingList(const DrawingCollection& collection, QWidget* parent = nullptr);

    /// Shows the drawings at these places only, or all.
    void setShown(std::optional<QList<int>> places);
    const QList<int>& shown() const;

    QList<int> chosen() const; ///< Places in the collection, in its order.
    void choose(const QList<int>& places);

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosenChanged();
    void openRequested(int place); ///< Enter or a double click.
    void deleteRequested(); ///< The Delete key.
    void digitPressed(int digit);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;

private:
    void readFonts();
    void fit();

    DrawingListModel* m_model;
};

} // namespace ui
