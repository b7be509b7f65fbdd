// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenu.h"

#include "ui/page/page.h"
#include "ui/shell/windowactions.h"

#include <QEvent>
#include <QFileInfo>

namespace ui {

WindowMenu::WindowMenu(WindowActions& actions, QWidget* parent)
    : QMenu(parent)
    , m_file(addMenu(QString()))
    , m_recent(new QMenu(this))
    , m_edit(addMenu(QString()))
    , m_page(addMenu(QString()))
    , m_view(addMenu(QString()))
    , m_theme(new QMenu(this))
    , m_language(addMenu(QString()))
    , m_help(addMenu(QString()))
{
    m_file->addActions({&actions.openModel, &actions.openSession});
    m_file->addMenu(m_recent);
    m_file->addActions({&actions.saveModel, &actions.saveSession});
    m_file->addSeparator();
    m_file->addAction(&actions.startAnew);
    m_file->addSeparator();
    m_file->addAction(&actions.readLessons);
    m_file->addSeparator();
    m_file->addAction(&actions.quit);

    m_edit->addActions({&actions.undo, &actions.redo});
    m_edit->addSeparator();
    m_edit->addActions({&actions.find, &actions.findNext, &actions.findPrevious, &actions.search});
    m_edit->addAction(&actions.preferences);

    m_view->addActions({&actions.contents, &actions.switchPane});
    m_view->addSeparator();
    m_view->addActions({&actions.nextPage, &actions.previousPage});
    m_view->addSeparator();
    m_view->addActions({&actions.largerText, &actions.smallerText, &actions.normalText});
    m_view->addSeparator();
    m_view->addMenu(m_theme);
    m_theme->addActions(actions.themes.actions());
    m_theme->addSeparator();
    m_theme->addActions({&actions.toggleTheme, &actions.highContrast});
    m_view->addActions({&actions.readAloud, &actions.fullScreen});
    m_view->setToolTipsVisible(true);

    m_language->addActions(actions.languages.actions());
    m_help->addActions({&actions.keys, &actions.about});
    retranslate();
    setPage(nullptr, {});
    setRecentFiles({});
}

void WindowMenu::setPage(Page* page, const QString& title)
{
    m_page->clear();
    m_page->setTitle(title);
    for (QAction* command : page == nullptr ? QList<QAction*>() : page->commands()) {
        if (command == nullptr) {
            m_page->addSeparator();
        } else {
            m_page->addAction(command);
        }
    }
    m_page->menuAction()->setVisible(!m_page->isEmpty());
}

void WindowMenu::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        QString name = QFileInfo(path).fileName();
        name.replace(u'&', QStringLiteral("&&")); // It is part of the name, not a mnemonic.
        QAction* action = m_recent->addAction(name);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentFileChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void WindowMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void WindowMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &Recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
}

} // namespace ui
