// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/drawingshelf.h"

#include "ui/controls/flowlayout.h"
#include "ui/digits/drawingcollection.h"
#include "ui/digits/drawinglist.h"
#include "ui/labs/digitbuttons.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DrawingShelf::DrawingShelf(DrawingCollection& collection, QWidget* parent)
    : QWidget(parent)
    , m_collection(collection)
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_summary(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_draw(new QPushButton(this))
    , m_list(new DrawingList(collection, this))
    , m_tools(new QWidget(this))
    , m_digitLabel(new RoleLabel(FontRole::Control, TextTone::Ink, m_tools))
    , m_digits(new DigitButtons(m_tools))
    , m_open(new QPushButton(m_tools))
    , m_delete(new QPushButton(m_tools))
    , m_exportStrokes(new QPushButton(m_tools))
    , m_exportPictures(new QPushButton(m_tools))
{
    m_summary->setWordWrap(true);
    m_digitLabel->setWordWrap(true);
    auto* buttons = new FlowLayout(sizes::inControl);
    for (QPushButton* button : {m_open, m_delete, m_exportStrokes, m_exportPictures}) {
        buttons->addWidget(button);
    }
    auto* tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(sizes::inControl);
    tools->addWidget(m_digitLabel);
    tools->addWidget(m_digits);
    tools->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        sizes::pageMargin, sizes::cardPadding, sizes::pageMargin, sizes::cardPadding
    );
    column->setSpacing(sizes::inControl);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_draw, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    column->addWidget(m_tools);
    column->addStretch(1);

    connect(&collection, &DrawingCollection::changed, this, &DrawingShelf::showCounts);
    connect(m_draw, &QPushButton::clicked, this, &DrawingShelf::drawRequested);
    connect(m_list, &DrawingList::chosenChanged, this, &DrawingShelf::showChosen);
    connect(m_list, &DrawingList::openRequested, this, &DrawingShelf::openRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_list->chosen().constFirst());
    });
    const auto erase = [this] {
        if (const QList<int> places = m_list->chosen(); !places.isEmpty()) {
            m_collection.remove(places);
            m_list->choose({std::min(places.constFirst(), m_collection.count() - 1)});
            m_list->setFocus();
        }
    };
    connect(m_delete, &QPushButton::clicked, this, erase);
    connect(m_list, &DrawingList::deleteRequested, this, erase);
    const auto relabel = [this](int digit) {
        if (const QList<int> places = m_list->chosen(); !places.isEmpty()) {
            m_collection.relabel(places, digit);
            m_list->choose(places);
        }
    };
    connect(m_digits, &DigitButtons::chosen, this, relabel);
    connect(m_list, &DrawingList::digitPressed, this, relabel);
    connect(m_exportStrokes, &QPushButton::clicked, this, [this] {
        emit strokesExportRequested(meant());
    });
    connect(m_exportPictures, &QPushButton::clicked, this, [this] {
        emit picturesExportRequested(meant());
    });
    retranslate();
}

QList<int> DrawingShelf::meant() const
{
    const QList<int> chosen = m_list->chosen();
    return chosen.isEmpty() ? m_list->shown() : chosen;
}

void DrawingShelf::showCounts()
{
    const bool isEmpty = m_collection.count() == 0;
    m_draw->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_tools->setVisible(!isEmpty);
    if (isEmpty) {
        m_summary->setText(
            tr("Nothing is here yet. Draw a digit and say which one it was: then it is kept here, "
               "you see how well networks read your hand, and one of them can learn it.")
        );
        return;
    }
    QStringList digits;
    for (int digit = 0; digit < 10; ++digit) {
        if (const int count = m_collection.countOf(digit); count > 0) {
            digits.append(tr("%1 of %2").arg(countText(count)).arg(digit));
        }
    }
    m_summary->setText(
        tr("%n drawing(s): %1. %2 are kept for testing: no network is ever trained on them.",
           nullptr,
           m_collection.count())
            .arg(joinedList(digits), countText(m_collection.countFor(nn::DrawingUse::test)))
    );
    showChosen();
}

void DrawingShelf::showChosen()
{
    const QList<int> chosen = m_list->chosen();
    const auto& drawings = m_collection.drawings();
    std::optional<int> digit;
    for (const int place : chosen) {
        const int label = drawings.at(static_cast<std::size_t>(place)).label;
        digit =
            place == chosen.constFirst() || digit == label ? std::optional(label) : std::nullopt;
        if (!digit) {
            break;
        }
    }
    m_digits->setDigit(digit);
    m_digits->setEnabled(!chosen.isEmpty());
    m_open->setEnabled(chosen.size() == 1);
    m_delete->setEnabled(!chosen.isEmpty());
    m_digitLabel->setText(
        chosen.isEmpty() ? tr("Choose a drawing to say again which digit it is.")
                         : tr("%n chosen: each is a", nullptr, static_cast<int>(chosen.size()))
    );
}

QString DrawingShelf::summaryText() const
{
    return m_summary->text();
}

void DrawingShelf::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DrawingShelf::retranslate()
{
    m_heading->setText(tr("My drawings"));
    m_draw->setText(tr("Draw a Digit"));
    m_list->setAccessibleName(tr("Collected drawings"));
    m_digits->setNamePattern(tr("It is a %1"));
    m_open->setText(tr("Put on Pad"));
    m_delete->setText(tr("Delete"));
    m_exportStrokes->setText(tr("Export Strokes..."));
    m_exportStrokes->setToolTip(tr("One line of JSON for each drawing, which can be read again"));
    m_exportPictures->setText(tr("Export Pictures..."));
    m_exportPictures->setToolTip(tr("PNG, 28 × 28 pixels, as the network sees them"));
    showCounts();
}

} // namespace ui
