// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/glossarypage.h"

#include "ui/controls/searchfield.h"
#include "ui/lessons/glossarycard.h"
#include "ui/lessons/lessonplace.h"
#include "ui/text/foldedtext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype cardsPerPageKey = 4;
constexpr QLatin1String termKey("term");

} // namespace

GlossaryPage::GlossaryPage(GlossarySource source, QWidget* parent)
    : Page(parent)
    , m_source(std::move(source))
    , m_title(new RoleLabel(FontRole::Title, TextTone::Ink))
    , m_field(new SearchField)
    , m_count(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_scroll(new QScrollArea)
    , m_rows(new QVBoxLayout)
    , m_nothing(new RoleLabel(FontRole::Prose, TextTone::Muted))
    , m_showAll(new QPushButton)
    , m_finder(*m_scroll)
{
    layOut();
    connect(m_field, &SearchField::textChanged, this, &GlossaryPage::filter);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_field->setFocus(Qt::OtherFocusReason);
    });
    // The list gets its height after it was filled or filtered, and another with the text size.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_current != nullptr) {
            m_scroll->ensureWidgetVisible(m_current, 0, sizes::inGroup);
        }
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        noteFocus(now);
    });
    fill();
    retranslate();
}

GlossaryPage::~GlossaryPage()
{
    disconnect(qApp, nullptr, this, nullptr); // The focus moves while a window is destroyed.
}

void GlossaryPage::layOut()
{
    auto* head = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    m_field->setMaximumWidth(sizes::readingWidth);
    row->setSpacing(sizes::inGroup);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    head->setSpacing(sizes::inGroup);
    head->addWidget(m_title);
    head->addLayout(row);

    auto* column = new QWidget;
    column->setMaximumWidth(sizes::figureWidth);
    column->setLayout(m_rows);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(sizes::step);
    m_nothing->setWordWrap(true);
    m_rows->addWidget(m_nothing);
    m_rows->addWidget(m_showAll, 0, Qt::AlignLeft);
    m_rows->addStretch();

    auto* headGround = new QWidget;
    headGround->setMaximumWidth(sizes::figureWidth);
    headGround->setLayout(head);
    head->setContentsMargins({});
    constexpr int margin = sizes::pageMargin;
    const auto centred = [](QWidget* widget, const QMargins& margins) {
        auto* ground = new QWidget;
        auto* sides = new QHBoxLayout(ground);
        sides->setContentsMargins(margins);
        sides->setSpacing(0);
        sides->addStretch();
        sides->addWidget(widget, 1);
        sides->addStretch();
        return ground;
    };
    m_scroll->setWidget(centred(column, {margin, 0, margin, margin}));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->installEventFilter(this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    // As far to the left as what scrolls, beside its bar.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    rows->addWidget(centred(headGround, {margin, margin, margin + bar, sizes::inGroup}));
    rows->addWidget(m_scroll, 1);
}

void GlossaryPage::fill()
{
    const QString before = m_current != nullptr ? m_current->term().id : QString();
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus =
        m_current != nullptr && (m_current == focus || m_current->isAncestorOf(focus));
    m_current = nullptr;
    qDeleteAll(std::exchange(m_cards, {}));
    m_glossary = m_source.read();
    const QMap<QString, QString> chapters = m_source.chapterTitles();
    const auto define = [this](const QString& term) { return m_glossary.definition(term); };
    for (const GlossaryTerm& term : m_glossary.terms()) {
        auto* card = new GlossaryCard(term, chapters.value(term.lesson), define);
        connect(card, &GlossaryCard::termChosen, this, &GlossaryPage::showPlace);
        connect(card, &GlossaryCard::chapterChosen, this, &GlossaryPage::openChapter);
        m_rows->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
        if (term.id == before) {
            setCurrent(card);
        }
    }
    filter();
    if (hadFocus && m_current != nullptr) {
        m_current->setFocus(Qt::OtherFocusReason);
    }
}

void GlossaryPage::filter()
{
    const QStringList words = wordsOf(foldedQuery(m_field->text()));
    for (GlossaryCard* card : std::as_const(m_cards)) {
        card->setVisible(card->holds(words));
    }
    const QList<GlossaryCard*> shown = shownCards();
    if (!shown.contains(m_current)) {
        setCurrent(shown.value(0, nullptr));
    }
    m_nothing->setVisible(shown.isEmpty());
    m_showAll->setVisible(shown.isEmpty() && !m_cards.isEmpty());
    showCount();
    m_finder.refreshLater();
}

QList<GlossaryCard*> GlossaryPage::shownCards() const
{
    QList<GlossaryCard*> shown = m_cards;
    erase_if(shown, [](const GlossaryCard* card) { return card->isHidden(); });
    return shown;
}

void GlossaryPage::showCount()
{
    const auto shownCount = static_cast<int>(shownCards().size());
    const bool isWhole = shownCount == m_cards.size();
    m_count->setText(
        isWhole ? tr("%n term(s)", nullptr, shownCount)
                : tr("%1 of %n term(s)", nullptr, static_cast<int>(m_cards.size())).arg(shownCount)
    );
    m_field->setAccessibleDescription(m_count->text());
    m_nothing->setText(
        m_cards.isEmpty()
            ? tr("The glossary could not be read.")
            : tr("No term has “%1” in its name or its meaning.").arg(m_field->text().trimmed())
    );
}

void GlossaryPage::setCurrent(GlossaryCard* card)
{
    if (card == m_current) {
        return;
    }
    if (m_current != nullptr) {
        m_current->setCurrent(false);
    }
    m_current = card;
    if (m_current != nullptr) {
        m_current->setCurrent(true);
    }
    emit stateChanged();
}

void GlossaryPage::goTo(GlossaryCard* card)
{
    if (card == nullptr) {
        return;
    }
    setCurrent(card);
    card->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(card, 0, sizes::inGroup);
}

void GlossaryPage::noteFocus(QWidget* now)
{
    const auto holder = std::ranges::find_if(m_cards, [now](const GlossaryCard* card) {
        return card == now || card->isAncestorOf(now);
    });
    if (holder != m_cards.end()) {
        setCurrent(*holder);
    }
}

void GlossaryPage::openChapter()
{
    if (m_current != nullptr && m_current->hasChapter()) {
        const GlossaryTerm& term = m_current->term();
        emit pageRequested(term.lesson, LessonPlace::ofTerm(term.id).toString());
    }
}

void GlossaryPage::showPlace(const QString& place)
{
    const auto card = std::ranges::find_if(m_cards, [&place](const GlossaryCard* each) {
        return each->term().id == place;
    });
    if (card == m_cards.end()) {
        return;
    }
    if ((*card)->isHidden()) {
        m_field->clear();
    }
    m_finder.startAt(*card);
    goTo(*card);
}

QList<KeyHint> GlossaryPage::keyHints() const
{
    return {
        {tr("Up, Down"), tr("Go from term to term")},
        {pageKeyNames(), tr("Go some terms further")},
        {tr("Home, End"), tr("Go to the first or the last term")},
        {tr("Enter"), tr("Open the chapter that explains the term")},
        {tr("Escape"), tr("Show all terms again")},
    };
}

void GlossaryPage::focusFirst()
{
    m_field->setFocus(Qt::TabFocusReason);
}

QJsonObject GlossaryPage::saveState() const
{
    return m_current != nullptr ? QJsonObject {{termKey, m_current->term().id}} : QJsonObject();
}

void GlossaryPage::restoreState(const QJsonObject& state)
{
    const QString id = state.value(termKey).toString();
    for (GlossaryCard* card : std::as_const(m_cards)) {
        if (card->term().id == id) {
            setCurrent(card);
        }
    }
}

void GlossaryPage::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event->key())) {
        Page::keyPressEvent(event);
    }
}

bool GlossaryPage::eventFilter(QObject* watched, QEvent* event)
{
    // The scroll area would take the arrow keys of the terms for itself.
    const bool isKey = watched == m_scroll && event->type() == QEvent::KeyPress;
    return (isKey && takeKey(static_cast<QKeyEvent*>(event)->key()))
        || Page::eventFilter(watched, event);
}

bool GlossaryPage::takeKey(int key)
{
    const QList<GlossaryCard*> shown = shownCards();
    const qsizetype last = shown.size() - 1;
    const qsizetype now = shown.indexOf(m_current);
    const bool isInField = m_field->hasFocus();
    qsizetype next = now;
    switch (key) {
    case Qt::Key_Down:
        next = isInField ? now : now + 1;
        break;
    case Qt::Key_Up:
        next = isInField ? now : now - 1;
        break;
    case Qt::Key_PageDown:
        next = now + cardsPerPageKey;
        break;
    case Qt::Key_PageUp:
        next = now - cardsPerPageKey;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isInField) {
            openChapter();
            return true;
        }
        break;
    case Qt::Key_Escape:
        m_field->clear();
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
    if (key == Qt::Key_Up && now <= 0) {
        m_field->setFocus(Qt::OtherFocusReason);
    } else if (last >= 0) {
        goTo(shown[std::clamp<qsizetype>(next, 0, last)]);
    }
    return true;
}

void GlossaryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
        retranslate();
    }
}

void GlossaryPage::retranslate()
{
    m_title->setText(tr("Glossary"));
    m_field->setPurpose(tr("Find a term"));
    m_showAll->setText(tr("Show All Terms"));
    showCount();
}

} // namespace ui
