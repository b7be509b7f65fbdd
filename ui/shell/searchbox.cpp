// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/controls/searchfield.h"
#include "ui/controls/spokenrole.h"
#include "ui/jobs/background.h"
#include "ui/shell/searchresults.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int rowsPerPageKey = 5;
constexpr int widthLetters = 84; ///< Of the box, where the window has room for them.
constexpr double mostOfWindow = 0.7; ///< Of its height.

} // namespace

SearchBox::SearchBox(SearchIndexSource source, QWidget& window)
    : QFrame(&window)
    , m_source(std::move(source))
    , m_field(new SearchField)
    , m_results(new SearchResults)
    , m_note(new RoleLabel(FontRole::Caption, TextTone::Muted))
{
    readAs(*this, QAccessible::Pane); // A QFrame is a window to the readers of Linux.
    setObjectName(QStringLiteral("searchBox"));
    auto* column = new QVBoxLayout(this);
    constexpr int padding = 3 * sizes::step;
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(sizes::inControl);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addWidget(m_results, 1);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(sizes::step, 0, sizes::step, 0);
    connect(m_field, &SearchField::textChanged, this, &SearchBox::search);
    connect(m_results, &SearchResults::chosen, this, [this](const SearchResult& result) {
        choose(&result);
    });
    connect(m_results, &SearchResults::currentTextChanged, this, [this](const QString& text) {
        m_field->setAccessibleDescription(text);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        noteFocus(now);
    });
    window.installEventFilter(this);
    hide();
    retranslate();
}

SearchBox::~SearchBox()
{
    disconnect(qApp, nullptr, this, nullptr); // The focus moves while a window is destroyed.
}

void SearchBox::open(int top)
{
    m_top = top;
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
    }
    if (!m_index) {
        loadIndex();
    }
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::close()
{
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

void SearchBox::renew()
{
    ++m_changes;
    m_index.reset();
    if (isVisible()) {
        loadIndex();
    }
}

void SearchBox::loadIndex()
{
    if (!m_source) {
        return;
    }
    const auto make = [make = m_source()]() -> nn::Expected<SearchIndex> { return make(); };
    runInBackground(this, make, [this, begun = m_changes](auto index) {
        if (begun == m_changes && index) {
            m_index = std::move(*index);
            search();
        }
    });
}

void SearchBox::search()
{
    const QString query = m_field->text();
    const bool isReady = m_index.has_value();
    m_results->setResults(isReady ? m_index->find(query) : QList<SearchResult>(), query);
    const bool isFound = !m_results->results().isEmpty();
    const QString trimmed = query.trimmed();
    if (trimmed.isEmpty()) {
        m_note->setText(tr("Type a word. All chapters, their tasks and the glossary are searched.")
        );
    } else if (isReady) {
        m_note->setText(tr("Nothing found for “%1”. Fewer or shorter words find more.").arg(trimmed)
        );
    } else {
        m_note->setText(tr("Reading the lessons..."));
    }
    m_note->setVisible(!isFound);
    m_results->setVisible(isFound);
    if (!isFound) {
        m_field->setAccessibleDescription(m_note->text());
    }
    place();
}

void SearchBox::place()
{
    const QWidget& window = *parentWidget();
    const int letter = fontMetrics().averageCharWidth();
    const int width = std::min(widthLetters * letter, window.width() - 2 * sizes::inGroup);
    layout()->invalidate();
    const int most = static_cast<int>(mostOfWindow * window.height());
    const int wanted = layout()->totalHeightForWidth(width);
    const int height = std::min(most, wanted > 0 ? wanted : sizeHint().height());
    setGeometry((window.width() - width) / 2, m_top + sizes::step, width, height);
}

void SearchBox::choose(const SearchResult* result)
{
    if (result != nullptr) {
        const SearchResult copy = *result; // Closing may clear the list.
        close();
        emit chosen(copy);
    }
}

void SearchBox::noteFocus(const QWidget* now)
{
    if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) {
        hide(); // The user is elsewhere already.
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        m_results->move(1);
        break;
    case Qt::Key_Up:
        m_results->move(-1);
        break;
    case Qt::Key_PageDown:
        m_results->move(rowsPerPageKey);
        break;
    case Qt::Key_PageUp:
        m_results->move(-rowsPerPageKey);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_results->current());
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SearchBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew();
    } else if (event->type() == QEvent::FontChange) {
        place();
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress) {
        close();
    }
    return QFrame::eventFilter(watched, event);
}

void SearchBox::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    painter.fillRect(rect(), colors.paper);
    paintBox(
        painter, rect(), sizes::cardRadius, colors.card, mixed(colors.line, colors.muted, 0.4)
    );
}

void SearchBox::retranslate()
{
    m_field->setPurpose(tr("Search lessons and terms"));
    m_results->setAccessibleName(tr("Found"));
    search();
}

} // namespace ui
