// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/controls/spokenrole.h"
#include "ui/page/page.h"
#include "ui/text/menutext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int mostWidth = 960; ///< Less than the smallest window, and as high as that.
constexpr int mostHeight = 700;

} // namespace

KeysDialog::KeysDialog(
    const QList<QAction*>& windowCommands, Page& page, const QString& pageTitle, QWidget* parent
)
    : QDialog(parent), m_grid(nullptr)
{
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

    auto* scroll = new QScrollArea(this);
    readAs(*scroll, QAccessible::List); // Has the keyboard, to be scrolled.
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        sizes::cardPadding, sizes::cardPadding, sizes::cardPadding, sizes::cardPadding
    );
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const QSize wanted = list->sizeHint(); // In one line each; where that is too wide, in several.
    for (QLabel* meaning : std::as_const(m_meanings)) {
        meaning->setWordWrap(true);
    }
    resize(
        qMin(wanted.width() + 20 * sizes::step, mostWidth),
        qMin(wanted.height() + 30 * sizes::step, mostHeight)
    );
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
        if (command != nullptr && command->isVisible() && !command->shortcut().isEmpty()) {
            addRow(
                command->shortcut().toString(QKeySequence::NativeText),
                plainMenuText(command->text())
            );
        }
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
