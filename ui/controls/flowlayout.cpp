// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {

FlowLayout::FlowLayout(int spacing)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Mode::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto& item : m_items) {
        width += item->sizeHint().width() + spacing();
    }
    return {std::max(0, width - spacing()), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

int FlowLayout::arrange(const QRect& rect, Mode mode) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    const auto place = [&] { // What is lower than its row stands in the middle of it.
        for (auto& [item, box] : row) {
            box.moveTop(y + (rowHeight - box.height()) / 2);
            if (mode == Mode::Place) {
                item->setGeometry(QStyle::visualRect(direction, rect, box));
            }
        }
        y += rowHeight;
        row.clear();
    };
    int x = rect.x();
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(
            QSize(std::max(rect.width(), item->minimumSize().width()), QWIDGETSIZE_MAX)
        );
        if (!row.empty() && x + size.width() > rect.x() + rect.width()) {
            place();
            x = rect.x();
            y += spacing();
            rowHeight = 0;
        }
        row.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    place();
    return y - rect.y();
}

} // namespace ui
