// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/labcommands.h"

#include <QPushButton>
#include <QWidget>

namespace ui {

namespace {

QString toolTipOf(const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = action.toolTip();
    return key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key);
}

} // namespace

LabCommands::LabCommands(QWidget* page)
    : QObject(page)
    , undo(make(page, {})) // The window's Edit menu has the keys of these two.
    , redo(make(page, {}))
    , clear(make(page, QKeySequence(Qt::CTRL | Qt::Key_Delete)))
    , eraser(make(page, QKeySequence(Qt::CTRL | Qt::Key_E)))
    , nextSample(make(page, QKeySequence(Qt::CTRL | Qt::Key_Right)))
    , previousSample(make(page, QKeySequence(Qt::CTRL | Qt::Key_Left)))
    , randomSample(make(page, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , copy(make(page, QKeySequence::Copy))
    , paste(make(page, QKeySequence::Paste))
{
    eraser->setCheckable(true);
    for (QAction* action : {nextSample, previousSample, randomSample}) {
        action->setEnabled(false); // Until the digits are there.
    }
    retranslate();
}

QAction* LabCommands::make(QWidget* page, const QKeySequence& key)
{
    auto* action = new QAction(page);
    action->setShortcut(key);
    page->addAction(action);
    return action;
}

void LabCommands::retranslate()
{
    undo->setText(tr("Undo Stroke"));
    redo->setText(tr("Redo"));
    clear->setText(tr("Clear"));
    clear->setToolTip(tr("Take everything off the pad"));
    eraser->setText(tr("Eraser"));
    eraser->setToolTip(tr("Rub out ink; the right mouse button does so too"));
    nextSample->setText(tr("Next MNIST Digit →"));
    nextSample->setIconText(nextSample->text());
    previousSample->setText(tr("Previous MNIST Digit"));
    previousSample->setIconText(QStringLiteral("←"));
    randomSample->setText(tr("Random MNIST Digit"));
    randomSample->setIconText(tr("Random"));
    randomSample->setToolTip(tr("Random MNIST digit; on the pad, the keys 0 to 9 fetch that digit")
    );
    copy->setText(tr("Copy Picture"));
    paste->setText(tr("Paste Picture"));
}

QList<QAction*> LabCommands::inMenu() const
{
    return {
        clear,
        eraser,
        nullptr,
        nextSample,
        previousSample,
        randomSample,
        nullptr,
        copy,
        paste,
    };
}

QPushButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    const auto follow = [action, button] {
        button->setText(action->iconText());
        button->setAccessibleName(action->text());
        button->setToolTip(toolTipOf(*action));
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace ui
