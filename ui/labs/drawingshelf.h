// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class DigitButtons;
class DrawingCollection;
class DrawingList;
class RoleLabel;

/// The drawings somebody collected: to look at, to call something else, to delete, to take along.
class DrawingShelf : public QWidget
{
    Q_OBJECT

public:
    /// `collection` outlives this.
    explicit DrawingShelf(DrawingCollection& collection, QWidget* parent = nullptr);

    DrawingList& list() { return *m_list; }
    QString summaryText() const;

signals:
    /// The drawing at `place` is to be put on the pad.
    void openRequested(int place);
    void drawRequested();
    /// The drawings at `places` are to be kept in files.
    void strokesExportRequested(const QList<int>& places);
    void picturesExportRequested(const QList<int>& places);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCounts();
    void showChosen();
    /// Those chosen, or all if none is.
    QList<int> meant() const;

    DrawingCollection& m_collection;
    RoleLabel* m_heading;
    RoleLabel* m_summary;
    QPushButton* m_draw;
    DrawingList* m_list;
    QWidget* m_tools; ///< What is done to drawings; hidden while there are none.
    RoleLabel* m_digitLabel;
    DigitButtons* m_digits;
    QPushButton* m_open;
    QPushButton* m_delete;
    QPushButton* m_exportStrokes;
    QPushButton* m_exportPictures;
};

} // namespace ui
