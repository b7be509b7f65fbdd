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

} // namespace

LabColumns::LabColumns(QWidget* left, QWidget* middle, QWidget* right, const LabWidths& widths)
    : m_columns {left, middle, right}, m_widths(widths)
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

    const auto place = [](const QWidget& widget, int x, int y, int w) {
        return QRect(x, y, w, heightOf(widget, w));
    };
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
    } else if (first + third + gap <= inner) {
        const int last = std::min(inner - first - gap, std::max(third, m_widths.mostRight));
        places.columns[0] = place(*left, margin, topMargin, first);
        places.columns[2] = place(*right, margin + first + gap, topMargin, last);
        const int below = std::max(places.columns[0].bottom(), places.columns[2].bottom()) + gap;
        places.columns[1] = place(*middle, margin, below, inner);
    } else {
        const int each =
            std::max({inner, leastWidthOf(*left), leastWidthOf(*middle), leastWidthOf(*right)});
        places.columns[0] = place(*left, margin, topMargin, each);
        places.columns[2] = place(*right, margin, places.columns[0].bottom() + gap, each);
        places.columns[1] = place(*middle, margin, places.columns[2].bottom() + gap, each);
    }
    places.height = 0;
    for (const QRect& column : places.columns) {
        places.height = std::max(places.height, column.bottom() + 1 + topMargin);
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
