// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/controls/spokenrole.h"
#include "ui/page/page.h"
#include "ui/text/menutext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>

#include <utility>

namespace ui {

KeysDialog::KeysDialog(
    const QList<QAction*>& windowCommands, Page& page, const QString& pageTitle, QWidget* parent
)
    : ScrollingDialog(QDialogButtonBox::Close, parent), m_grid(nullptr)
{
    readAs(scroll(), QAccessible::List);
    setWindowTitle(tr("Keys"));
    auto* list = new QWidget;
    m_grid = new QGridLayout(list);
    m_grid->setHorizontalSpacing(6 * sizes::step);
    m_grid->setVerticalSpacing(sizes::step);
    m_grid->setColumnStretch(1, 1);

    const QList<KeyHint> hints = page.keyHints();
    const QList<QAction*> commands = page.commands();
    if (!hints.isEmpty() || !commands.isEmpty()) {
        addHeading(pageTitle);
        addCommands(commands);
        for (const KeyHint& hint : hints) {
            addRow(hint.keys, hint.meaning);
        }
    }
    addHeading(tr("Everywhere"));
    addCommands(windowCommands);
    m_grid->setRowStretch(m_grid->rowCount(), 1);

    setContent(list);
    const int wanted = list->sizeHint().width(); // In one line each; if too wide, in several.
    for (QLabel* meaning : std::as_const(m_meanings)) {
        meaning->setWordWrap(true);
    }
    fit(wanted);
}

void KeysDialog::addHeading(const QString& text)
{
    auto* label = new RoleLabel(FontRole::Heading, TextTone::Ink);
    label->setText(text);
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, 8 * sizes::step);
    m_grid->addWidget(label, row, 0, 1, 2, Qt::AlignBottom);
}

void KeysDialog::addCommands(const QList<QAction*>& commands)
{
    for (const QAction* command : commands) {
        if (command == nullptr || !command->isVisible() || command->shortcut().isEmpty()) {
            continue;
        }
        QStringList keys;
        for (const QKeySequence& each : command->shortcuts()) {
            keys.append(each.toString(QKeySequence::NativeText));
        }
        addRow(keys.join(QStringLiteral(", ")), plainMenuText(command->text()));
    }
}

void KeysDialog::addRow(const QString& keys, const QString& meaning)
{
    auto* key = new RoleLabel(FontRole::Control, TextTone::Muted);
    key->setText(keys);
    auto* text = new QLabel(meaning);
    const int row = m_grid->rowCount();
    m_grid->addWidget(key, row, 0);
    m_grid->addWidget(text, row, 1);
    m_meanings.append(text);
}

} // namespace ui
