// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findbar.h"

#include "ui/controls/searchfield.h"
#include "ui/shell/windowactions.h"
#include "ui/text/menutext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

QToolButton* makeButton(const char* name, const QString& sign)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setText(sign);
    return button;
}

void describe(QToolButton* button, const QString& text, const QString& key)
{
    button->setToolTip(FindBar::tr("%1 (%2)", "a command and its key").arg(text, key));
    button->setAccessibleName(text);
}

QString keyOf(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

FindBar::FindBar(WindowActions& actions, QWidget* parent)
    : Panel(Qt::BottomEdge, parent)
    , m_actions(actions)
    , m_field(new SearchField)
    , m_count(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_previous(makeButton("findPreviousButton", QStringLiteral("↑")))
    , m_next(makeButton("findNextButton", QStringLiteral("↓")))
    , m_close(makeButton("findCloseButton", QStringLiteral("✕")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        sizes::pageMargin, sizes::inControl, sizes::inGroup, sizes::inControl + sizes::hairline
    );
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count, 1);
    row->addWidget(m_close);
    m_field->setMaximumWidth(sizes::readingWidth / 2);
    connect(m_field, &SearchField::textChanged, this, [this](const QString& text) {
        emit wordsChanged(text);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslate();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setWords(const QString& words)
{
    const QSignalBlocker blocker(m_field);
    m_field->setText(words);
}

void FindBar::showCount(int current, int count)
{
    m_currentPlace = current;
    m_placeCount = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    showCountText();
}

void FindBar::showCountText()
{
    QString text;
    if (m_placeCount > 0) {
        const QLocale locale;
        text = tr("%1 of %2", "the current place of all")
                   .arg(locale.toString(m_currentPlace), locale.toString(m_placeCount));
    } else if (!m_field->text().trimmed().isEmpty()) {
        text = tr("Not on this page");
    }
    m_count->setText(text);
    m_field->setAccessibleDescription(text);
}

void FindBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_field->hasFocus()) {
        emit stepped(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        Panel::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FindBar::retranslate()
{
    m_field->setPurpose(tr("Find on this page"));
    describe(
        m_previous, plainMenuText(m_actions.findPrevious.text()), keyOf(m_actions.findPrevious)
    );
    describe(m_next, plainMenuText(m_actions.findNext.text()), keyOf(m_actions.findNext));
    describe(m_close, tr("Close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    showCountText();
}

} // namespace ui
