// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finding.h"

#include "ui/page/page.h"
#include "ui/page/pagefinder.h"
#include "ui/shell/findbar.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/windowactions.h"

#include <QApplication>

#include <utility>

namespace ui {

Finding::Finding(
    WindowActions& actions,
    PageArea& pages,
    const QWidget& topBar,
    SearchIndexSource source,
    QWidget& window
)
    : QObject(&window)
    , m_actions(actions)
    , m_pages(pages)
    , m_bar(new FindBar(actions, &window))
    , m_box(new SearchBox(std::move(source), window))
{
    m_bar->hide();
    connect(&actions.find, &QAction::triggered, this, &Finding::openBar);
    connect(&actions.findNext, &QAction::triggered, this, [this] { step(1); });
    connect(&actions.findPrevious, &QAction::triggered, this, [this] { step(-1); });
    connect(&actions.search, &QAction::triggered, m_box, [this, &topBar] {
        m_box->open(topBar.geometry().bottom() + 1);
    });
    connect(m_bar, &FindBar::wordsChanged, this, [this](const QString& words) {
        if (m_finder != nullptr) {
            m_finder->find(words);
        }
    });
    connect(m_bar, &FindBar::stepped, this, &Finding::step);
    connect(m_bar, &FindBar::closed, this, &Finding::closeBar);
    connect(m_box, &SearchBox::chosen, this, &Finding::showResult);
    connect(&pages, &QStackedWidget::currentChanged, this, &Finding::notePage);
    notePage();
}

void Finding::notePage()
{
    // The page of now may be in the making: it is not asked through PageArea::page().
    auto* page = qobject_cast<Page*>(m_pages.currentWidget());
    PageFinder* finder = page != nullptr ? page->finder() : nullptr;
    if (finder != m_finder) {
        follow(finder);
    }
    for (QAction* action : {&m_actions.find, &m_actions.findNext, &m_actions.findPrevious}) {
        action->setEnabled(m_finder != nullptr);
    }
}

void Finding::follow(PageFinder* finder)
{
    if (m_finder != nullptr) {
        m_finder->disconnect(this);
        m_finder->find({});
    }
    m_bar->hide(); // Words found on one page are not looked for on another unasked.
    m_focusBefore = nullptr;
    m_finder = finder;
    if (m_finder != nullptr) {
        connect(m_finder, &PageFinder::changed, this, [this] {
            m_bar->showCount(m_finder->current(), m_finder->count());
        });
    }
}

void Finding::openBar()
{
    if (m_finder == nullptr) {
        return;
    }
    if (QWidget* focus = QApplication::focusWidget(); !m_bar->isAncestorOf(focus)) {
        m_focusBefore = focus;
    }
    m_bar->show();
    m_bar->focusField();
    m_finder->find(m_bar->words());
}

void Finding::closeBar()
{
    if (m_finder != nullptr) {
        m_finder->find({});
    }
    if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    } else {
        m_pages.page().focusFirst();
    }
    m_bar->hide();
}

void Finding::step(int direction)
{
    if (m_finder == nullptr) {
        return;
    }
    if (m_bar->isHidden() || m_bar->words().isEmpty()) {
        openBar();
    } else {
        m_finder->step(direction);
    }
}

void Finding::showResult(const SearchResult& result)
{
    const Passage& passage = result.passage;
    emit m_pages.pageRequested(passage.page, passage.place);
    switch (passage.kind) {
    case Passage::Kind::Title:
        m_pages.page().focusFirst();
        break;
    case Passage::Kind::Term:
        break; // The term has the keyboard.
    case Passage::Kind::Heading:
    case Passage::Kind::Text:
        m_pages.page().focusFirst(); // That is where Escape leads back to.
        m_bar->setWords(result.found);
        openBar();
        break;
    }
}

} // namespace ui
