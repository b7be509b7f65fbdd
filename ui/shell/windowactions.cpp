// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/text/language.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array textPercents {80, 90, 100, 110, 125, 150, 175, 200};
static_assert(textPercents.front() == smallestTextPercent);
static_assert(textPercents.back() == largestTextPercent);

} // namespace

QList<int> textPercentSteps()
{
    return {textPercents.begin(), textPercents.end()};
}

int largerTextPercent(int percent)
{
    const auto next = std::upper_bound(textPercents.begin(), textPercents.end(), percent);
    return next == textPercents.end() ? percent : *next;
}

int smallerTextPercent(int percent)
{
    const auto same = std::lower_bound(textPercents.begin(), textPercents.end(), percent);
    return same == textPercents.begin() ? percent : *(same - 1);
}

WindowActions::WindowActions(const QStringList& languageCodes, QWidget& window)
    : themes(nullptr), languages(nullptr)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = themes.addAction(QString());
        action->setData(static_cast<int>(choice));
        action->setCheckable(true);
    }
    for (const QString& code : languageCodes) {
        QAction* action = languages.addAction(languageName(code));
        action->setData(code);
        action->setCheckable(true);
    }
    contents.setCheckable(true);
    contents.setIcon(symbolIcon(Symbol::Contents));
    contents.setIconVisibleInMenu(false); // There it shows whether it is checked.
    highContrast.setCheckable(true);
    readAloud.setCheckable(true);
    fullScreen.setCheckable(true);
    menu.setIcon(symbolIcon(Symbol::More));
    readLessons.setEnabled(false); // Only a folder of one's own changes.
    search.setIcon(symbolIcon(Symbol::Search));
    search.setIconVisibleInMenu(false);
    undo.setEnabled(false);
    redo.setEnabled(false);
    setKeys();
    retranslate();
    window.addActions(all());
}

QStringList WindowActions::languageCodes() const
{
    QStringList codes;
    for (const QAction* action : languages.actions()) {
        codes.append(action->data().toString());
    }
    return codes;
}

QList<QAction*> WindowActions::all()
{
    return {
        &openModel,    &saveModel,   &openSession, &saveSession, &startAnew,    &readLessons,
        &preferences,  &quit,        &undo,        &redo,        &find,         &findNext,
        &findPrevious, &search,      &contents,    &switchPane,  &nextPage,     &previousPage,
        &largerText,   &smallerText, &normalText,  &toggleTheme, &highContrast, &readAloud,
        &fullScreen,   &menu,        &keys,        &about,
    };
}

void WindowActions::setKeys()
{
    openModel.setShortcut(QKeySequence::Open);
    saveModel.setShortcut(QKeySequence::Save);
    openSession.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    saveSession.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    startAnew.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    readLessons.setShortcut(Qt::Key_F5);
    preferences.setShortcut(Qt::CTRL | Qt::Key_Comma);
    quit.setShortcut(Qt::CTRL | Qt::Key_Q);
    undo.setShortcut(QKeySequence::Undo);
    redo.setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    find.setShortcut(QKeySequence::Find);
    findNext.setShortcut(Qt::Key_F3);
    findPrevious.setShortcut(Qt::SHIFT | Qt::Key_F3);
    search.setShortcut(Qt::CTRL | Qt::Key_K);
    contents.setShortcut(Qt::Key_F9);
    switchPane.setShortcut(Qt::Key_F6);
    nextPage.setShortcut(Qt::CTRL | Qt::Key_PageDown);
    previousPage.setShortcut(Qt::CTRL | Qt::Key_PageUp);
    // On many keyboards the plus needs Shift, and Ctrl+= is what people press.
    largerText.setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smallerText.setShortcut(Qt::CTRL | Qt::Key_Minus);
    normalText.setShortcut(Qt::CTRL | Qt::Key_0);
    toggleTheme.setShortcut(Qt::Key_F8);
    highContrast.setShortcut(Qt::SHIFT | Qt::Key_F8);
    readAloud.setShortcut(Qt::Key_F7);
    fullScreen.setShortcut(Qt::Key_F11);
    menu.setShortcut(Qt::Key_F10);
    keys.setShortcut(Qt::Key_F1);
    about.setShortcut(Qt::SHIFT | Qt::Key_F1);
}

void WindowActions::retranslate()
{
    openModel.setText(tr("&Open Model..."));
    saveModel.setText(tr("&Save Model..."));
    openSession.setText(tr("Open S&ession..."));
    saveSession.setText(tr("Sa&ve Session..."));
    startAnew.setText(tr("Start Everything &Anew"));
    readLessons.setText(tr("Read &Lessons Again"));
    preferences.setText(tr("&Preferences..."));
    quit.setText(tr("&Quit"));
    undo.setText(tr("&Undo"));
    redo.setText(tr("&Redo"));
    find.setText(tr("&Find on This Page..."));
    findNext.setText(tr("Find &Next"));
    findPrevious.setText(tr("Find Pre&vious"));
    search.setText(tr("&Search Lessons and Terms..."));
    contents.setText(tr("&Contents"));
    switchPane.setText(tr("&Move Between Contents and Page"));
    nextPage.setText(tr("&Next Page"));
    previousPage.setText(tr("&Previous Page"));
    largerText.setText(tr("&Larger Text"));
    smallerText.setText(tr("&Smaller Text"));
    normalText.setText(tr("Text in N&ormal Size"));
    toggleTheme.setText(tr("S&witch Between Light and Dark"));
    highContrast.setText(tr("&High Contrast"));
    readAloud.setText(tr("&Read Aloud"));
    fullScreen.setText(tr("&Full Screen"));
    menu.setText(tr("&Menu"));
    keys.setText(tr("&Keys"));
    about.setText(tr("&About Lovelace"));

    for (QAction* action : themes.actions()) {
        switch (static_cast<ThemeChoice>(action->data().toInt())) {
        case ThemeChoice::System:
            action->setText(tr("As the &System"));
            break;
        case ThemeChoice::Light:
            action->setText(tr("&Light"));
            break;
        case ThemeChoice::Dark:
            action->setText(tr("&Dark"));
            break;
        }
    }
}

void WindowActions::showLook(const ThemeSettings& look)
{
    for (QAction* action : themes.actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(look.choice));
    }
    highContrast.setChecked(look.highContrast);
    for (QAction* action : languages.actions()) {
        action->setChecked(action->data().toString() == look.language);
    }
    largerText.setEnabled(look.textPercent < largestTextPercent);
    smallerText.setEnabled(look.textPercent > smallestTextPercent);
}

} // namespace ui
