// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/labcolumns.h"

#include "ui/theme/sizes.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 24;
constexpr int margin = sizes::pageMargin;
constexpr int topMargin = 20;

int heightOf(const QWidget& widget, int width)
{
    const int least = std::max(widget.minimumSizeHint().height(), widget.minimumHeight());
    const int wanted =
        widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    return std::max(least, wanted);
}

int leastWidthOf(const QWidget& widget)
{
    return std::max(widget.minimumSizeHint().width(), widget.minimumWidth());
}

QRect place(const QWidget& widget, int x, int y, int width)
{
    return {x, y, width, heightOf(widget, width)};
}

} // namespace

LabColumns::LabColumns(
    QWidget* left, QWidget* middle, QWidget* right, const LabWidths& widths, LastColumn last
)
    : m_columns {left, middle, right}, m_widths(widths), m_last(last)
{
    for (QWidget* column : m_columns) {
        column->setParent(this);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LabColumns::sizeHint() const
{
    return {1026, heightForWidth(1026)};
}

QSize LabColumns::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget* column : m_columns) {
        width = std::max(width, leastWidthOf(*column));
    }
    return {width + 2 * margin, 100};
}

int LabColumns::heightForWidth(int width) const
{
    return placesFor(width).height;
}

LabColumns::Places LabColumns::placesFor(int width) const
{
    const auto& [left, middle, right] = m_columns;
    const int inner = width - 2 * margin;
    const int first = std::max(m_widths.left, leastWidthOf(*left));
    const int second = std::max(m_widths.leastMiddle, leastWidthOf(*middle));
    const int third = std::max(m_widths.leastRight, leastWidthOf(*right));
    const int beside = m_last == LastColumn::Middle ? third : std::max(second, third);

    Places places;
    if (first + second + third + 2 * gap <= inner) {
        const int rest = inner - first - 2 * gap;
        const int wanted = std::clamp(
            static_cast<int>(m_widths.middleShare * rest),
            second,
            std::max(second, m_widths.mostMiddle)
        );
        const int wide = std::min(wanted, rest - third);
        const int last = std::min(rest - wide, std::max(third, m_widths.mostRight));
        places.columns[0] = place(*left, margin, topMargin, first);
        places.columns[1] = place(*middle, margin + first + gap, topMargin, wide);
        places.columns[2] = place(*right, margin + first + wide + 2 * gap, topMargin, last);
    } else if (first + beside + gap <= inner) {
        places = placesInTwoColumns(first, inner);
    } else {
        places = placesInOneColumn(inner);
    }
    places.height = 0;
    for (const QRect& column : places.columns) {
        places.height = std::max(places.height, column.bottom() + 1 + topMargin);
    }
    return places;
}

LabColumns::Places LabColumns::placesInTwoColumns(int first, int room) const
{
    const auto& [left, middle, right] = m_columns;
    const int rest = room - first - gap;
    const int x = margin + first + gap;
    const int mostRight = std::max(m_widths.mostRight, leastWidthOf(*right));
    Places places {};
    places.columns[0] = place(*left, margin, topMargin, first);
    if (m_last == LastColumn::Middle) {
        places.columns[2] = place(*right, x, topMargin, std::min(rest, mostRight));
        const int below = std::max(places.columns[0].bottom(), places.columns[2].bottom()) + gap;
        places.columns[1] = place(*middle, margin, below, room);
    } else {
        places.columns[1] = place(*middle, x, topMargin, rest);
        const int below = places.columns[1].bottom() + gap;
        places.columns[2] = place(*right, x, below, std::min(rest, mostRight));
    }
    return places;
}

LabColumns::Places LabColumns::placesInOneColumn(int room) const
{
    int each = room;
    for (const QWidget* column : m_columns) {
        each = std::max(each, leastWidthOf(*column));
    }
    const std::size_t second = m_last == LastColumn::Middle ? 2 : 1;
    Places places {};
    int y = topMargin;
    for (const std::size_t column : {std::size_t {0}, second, 3 - second}) {
        places.columns[column] = place(*m_columns[column], margin, y, each);
        y = places.columns[column].bottom() + gap;
    }
    return places;
}

void LabColumns::arrange()
{
    const Places places = placesFor(width());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places.columns[i]));
    }
}

bool LabColumns::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void LabColumns::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace ui
