// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/timelinedemo.h"

#include "ui/demos/timelineview.h"
#include "ui/text/language.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

TimelineDemo::TimelineDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_view(new TimelineView(this))
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_text(new RoleLabel(FontRole::Control, TextTone::Ink, this))
{
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("eventText"));
    m_text->setTextFormat(Qt::MarkdownText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::inControl);
    layout->addWidget(m_view);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    connect(m_view, &TimelineView::eventChosen, this, [this](int year) {
        edit(tr("Open Event"), [&] { open(year); });
    });
    retranslate();
    if (!m_timeline.events.empty()) {
        open(m_timeline.events.front().year);
    }
}

QJsonObject TimelineDemo::saveState() const
{
    QJsonArray opened;
    for (const TimelineEvent& event : m_timeline.events) {
        if (m_opened.contains(event.year)) {
            opened.append(QString::number(event.year));
        }
    }
    return {{QStringLiteral("event"), QString::number(m_year)}, {QStringLiteral("opened"), opened}};
}

void TimelineDemo::restoreState(const QJsonObject& state)
{
    const int year = state.value(QLatin1String("event")).toString().toInt();
    const QJsonValue opened = state.value(QLatin1String("opened"));
    if (opened.isArray()) {
        m_opened.clear();
        const QJsonArray years = opened.toArray();
        for (const auto& value : years) {
            if (const int known = value.toString().toInt(); eventOf(known) != nullptr) {
                m_opened.insert(known);
            }
        }
    } else if (eventOf(year) != nullptr) {
        m_opened = {year};
    }
    open(eventOf(year) != nullptr ? year : m_year);
}

QString TimelineDemo::headline() const
{
    return tr("From 1843 to today");
}

const TimelineEvent* TimelineDemo::eventOf(int year) const
{
    const auto found = std::ranges::find(m_timeline.events, year, &TimelineEvent::year);
    return found == m_timeline.events.end() ? nullptr : &*found;
}

void TimelineDemo::open(int year)
{
    m_year = year;
    m_opened.insert(year);
    refresh();
    publish(QStringLiteral("event_year"), year);
    publish(QStringLiteral("opened_count"), static_cast<double>(m_opened.size()));
}

void TimelineDemo::refresh()
{
    m_view->setOpened(m_opened, m_year);
    if (const TimelineEvent* event = eventOf(m_year)) {
        //: A year and what happened in it.
        m_title->setText(tr("%1 · %2").arg(QString::number(event->year), event->title));
        m_text->setText(event->text);
    }
}

void TimelineDemo::keepRoomForText()
{
    // The tallest text sets the height, so that the page does not jump from card to card.
    const QString shown = m_text->text();
    int tallest = 0;
    for (const TimelineEvent& event : m_timeline.events) {
        m_text->setText(event.text);
        tallest = std::max(tallest, m_text->heightForWidth(width()));
    }
    m_text->setText(shown);
    m_text->setMinimumHeight(tallest);
}

void TimelineDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        emit headlineChanged();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        keepRoomForText();
    }
    Demo::changeEvent(event);
}

void TimelineDemo::resizeEvent(QResizeEvent* event)
{
    Demo::resizeEvent(event);
    keepRoomForText();
}

void TimelineDemo::retranslate()
{
    m_timeline = loadTimeline(languageFor(QLocale().name()));
    m_view->setTimeline(m_timeline);
}

} // namespace ui
