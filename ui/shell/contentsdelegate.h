// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

namespace ui {

class ContentsView;

/// Draws the rows of ContentsView: group headings, titles with a symbol or a ring of progress.
class ContentsDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit ContentsDelegate(ContentsView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ContentsView& m_view;
};

} // namespace ui
