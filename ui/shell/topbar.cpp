// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/windowactions.h"
#include "ui/shell/windowmenu.h"
#include "ui/text/menutext.h"
#include "ui/theme/rolelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

namespace {

QToolButton* makeButton(const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // A click leaves the keyboard with the page.
    return button;
}

/// Lets `button` do what `action` does, but look different.
void bind(QToolButton* button, QAction* action)
{
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    button->setEnabled(action->isEnabled());
}

/// "Larger Text (Ctrl++)", for the screen reader without the key.
void describe(QToolButton* button, const QAction& action)
{
    const QString text = plainMenuText(action.text());
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(TopBar::tr("%1 (%2)", "a command and its key").arg(text, key));
    button->setAccessibleName(text);
}

} // namespace

TopBar::TopBar(WindowActions& actions, WindowMenu& menu, QWidget* parent)
    : Panel(Qt::BottomEdge, parent)
    , m_actions(actions)
    , m_contents(makeButton("contentsButton", this))
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_search(makeButton("search", this))
    , m_smaller(makeButton("smallerText", this))
    , m_larger(makeButton("largerText", this))
    , m_language(makeButton("language", this))
    , m_theme(makeButton("theme", this))
    , m_menu(makeButton("menu", this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        sizes::inControl, sizes::step, sizes::inControl, sizes::step + sizes::hairline
    );
    row->setSpacing(sizes::step);
    row->addWidget(m_contents);
    row->addSpacing(sizes::step);
    row->addWidget(m_title, 1);
    for (QToolButton* button : {m_search, m_smaller, m_larger, m_language, m_theme, m_menu}) {
        row->addWidget(button);
    }
    // Not a minimum height, which would keep the bar from growing with the text.
    row->addStrut(sizes::topBarHeight - 2 * sizes::step - sizes::hairline);

    m_contents->setIcon(actions.contents.icon());
    bind(m_contents, &actions.contents);
    m_search->setIcon(actions.search.icon());
    bind(m_search, &actions.search);
    m_smaller->setText(QStringLiteral("A\u2212"));
    bind(m_smaller, &actions.smallerText);
    m_larger->setText(QStringLiteral("A+"));
    bind(m_larger, &actions.largerText);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(menu.languageMenu());
    m_theme->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_theme, &QToolButton::customContextMenuRequested, &menu, [this, &menu](QPoint at) {
        menu.themeMenu()->popup(m_theme->mapToGlobal(at));
    });
    bind(m_theme, &actions.toggleTheme);
    m_menu->setIcon(actions.menu.icon());
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(&menu);
    adaptIcons();
    retranslate();
    showTheme();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
    makeRoom();
}

void TopBar::setLanguageName(const QString& name)
{
    m_language->setText(name + QStringLiteral(" \u25BE"));
    makeRoom();
}

void TopBar::showMenu()
{
    QMenu& menu = *m_menu->menu();
    const QPoint corner(m_menu->width() - menu.sizeHint().width(), m_menu->height());
    menu.popup(m_menu->mapToGlobal(corner));
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    makeRoom();
}

void TopBar::makeRoom()
{
    // What is left beside everything else decides whether the words have room.
    const auto hasRoom = [this] { return layout()->minimumSize().width() <= width(); };
    m_title->setWordWrap(false);
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!hasRoom()) {
        m_search->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    if (!hasRoom()) {
        m_title->setWordWrap(true); // On two lines rather than cut off.
    }
}

void TopBar::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        adaptIcons();
    } else if (event->type() == QEvent::PaletteChange) {
        showTheme();
    }
}

void TopBar::retranslate()
{
    describe(m_contents, m_actions.contents);
    m_search->setText(tr("Search lessons and terms"));
    describe(m_search, m_actions.search);
    describe(m_smaller, m_actions.smallerText);
    describe(m_larger, m_actions.largerText);
    describe(m_theme, m_actions.toggleTheme);
    describe(m_menu, m_actions.menu);
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    makeRoom();
}

void TopBar::adaptIcons()
{
    const int side = fontFor(FontRole::Control).pixelSize() + 2;
    for (QToolButton* button : {m_contents, m_search, m_theme, m_menu}) {
        button->setIconSize({side, side});
    }
    makeRoom();
}

void TopBar::showTheme()
{
    const bool dark = isDark(colorsOf(*this));
    m_theme->setIcon(symbolIcon(dark ? Symbol::Sun : Symbol::Moon));
}

} // namespace ui
