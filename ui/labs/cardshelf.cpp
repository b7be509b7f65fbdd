// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/cardshelf.h"

#include "ui/labs/networkcard.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int gap = sizes::inGroup;

} // namespace

CardShelf::CardShelf(QWidget* parent)
    : QWidget(parent), m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
{ }

void CardShelf::setHeading(const QString& text)
{
    m_heading->setText(text);
    updateGeometry();
}

QList<NetworkCard*> CardShelf::setIds(const QStringList& ids)
{
    QHash<QString, NetworkCard*> old;
    for (NetworkCard* card : std::as_const(m_cards)) {
        old.insert(card->id(), card);
    }
    QList<NetworkCard*> made;
    m_cards.clear();
    QWidget* last = nullptr;
    for (const QString& id : ids) {
        NetworkCard* card = old.take(id);
        if (card == nullptr) {
            card = new NetworkCard(this);
            card->show();
            made.append(card);
        }
        if (last != nullptr) {
            setTabOrder(last, card);
        }
        last = card->lastControl();
        m_cards.append(card);
    }
    for (NetworkCard* card : std::as_const(old)) {
        card->hide();
        card->deleteLater(); // It may be the one that asked.
    }
    updateGeometry();
    arrange(width(), Mode::Place);
    return made;
}

int CardShelf::columnsIn(int width) const
{
    return std::max(1, (width + gap) / (NetworkCard::widthFor(*this) + gap));
}

int CardShelf::columns() const
{
    return columnsIn(width());
}

int CardShelf::arrange(int width, Mode mode) const
{
    const int columns = columnsIn(width);
    const int widest = NetworkCard::widthFor(*this) * 5 / 4; // Few cards need not fill a row.
    const int cardWidth = std::min((width + gap) / columns - gap, widest);
    const int headingHeight = m_heading->heightForWidth(width) > 0
        ? m_heading->heightForWidth(width)
        : m_heading->sizeHint().height();
    if (mode == Mode::Place) {
        m_heading->setGeometry(0, 0, width, headingHeight);
    }
    int y = headingHeight + sizes::inControl;
    for (qsizetype start = 0; start < m_cards.size(); start += columns) {
        const auto row = m_cards.mid(start, columns);
        int height = 0;
        for (const NetworkCard* card : row) {
            height = std::max(height, card->heightForWidth(cardWidth));
        }
        int x = 0;
        for (NetworkCard* card : row) {
            if (mode == Mode::Place) {
                card->setGeometry(x, y, cardWidth, height);
            }
            x += cardWidth + gap;
        }
        y += height + gap;
    }
    return m_cards.isEmpty() ? y : y - gap;
}

int CardShelf::heightForWidth(int width) const
{
    return arrange(width, Mode::Measure);
}

QSize CardShelf::sizeHint() const
{
    const int width = NetworkCard::widthFor(*this) * 3 + gap * 2;
    return {width, heightForWidth(width)};
}

QSize CardShelf::minimumSizeHint() const
{
    return {NetworkCard::widthFor(*this), 0};
}

bool CardShelf::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Show) {
        // The cards hear of it later, and tell nothing while they cannot be seen.
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange(width(), Mode::Place);
    }
    return QWidget::event(event);
}

void CardShelf::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), Mode::Place);
}

} // namespace ui
