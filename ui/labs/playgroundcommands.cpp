// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/playgroundcommands.h"

#include <QWidget>

namespace ui {

PlaygroundCommands::PlaygroundCommands(QWidget* page)
    : QObject(page)
    , train(make(page, QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , step(make(page, QKeySequence(Qt::CTRL | Qt::Key_Right)))
    , restart(make(page, QKeySequence(Qt::CTRL | Qt::Key_Backspace)))
    , newWeights(make(page, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , newPoints(make(page, {}))
    , openPoints(make(page, {}))
    , clearPoints(make(page, {}))
    , addLayer(make(page, {}))
    , removeLayer(make(page, {}))
    , compare(make(page, QKeySequence(Qt::CTRL | Qt::Key_B)))
    , copySetup(make(page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , pasteSetup(make(page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)))
{
    compare->setCheckable(true);
    retranslate();
}

QAction* PlaygroundCommands::make(QWidget* page, const QKeySequence& key)
{
    auto* action = new QAction(page);
    action->setShortcut(key);
    page->addAction(action);
    return action;
}

void PlaygroundCommands::showRunning(bool isRunning)
{
    if (isRunning != m_isRunning) {
        m_isRunning = isRunning;
        retranslate();
    }
}

void PlaygroundCommands::retranslate()
{
    train->setText(m_isRunning ? tr("Pause") : tr("Train"));
    step->setText(tr("Step"));
    step->setToolTip(tr("Train for one epoch"));
    restart->setText(tr("Reset"));
    restart->setToolTip(tr("Back to the same weights it started from"));
    newWeights->setText(tr("New Weights"));
    newWeights->setToolTip(tr("Start anew from other random weights"));
    newPoints->setText(tr("New Points"));
    newPoints->setToolTip(tr("Draw other points of the same kind"));
    openPoints->setText(tr("Open CSV..."));
    openPoints->setIconText(openPoints->text());
    openPoints->setToolTip(tr("Three columns: two numbers and the answer"));
    clearPoints->setText(tr("Remove All Points"));
    clearPoints->setIconText(tr("Remove All"));
    addLayer->setText(tr("Add Layer"));
    addLayer->setIconText(tr("+ Layer"));
    removeLayer->setText(tr("Remove Layer"));
    removeLayer->setIconText(tr("− Layer"));
    compare->setText(tr("Compare Two Runs"));
    copySetup->setText(tr("Copy Setup"));
    copySetup->setToolTip(tr("All choices of this page as a line of text"));
    pasteSetup->setText(tr("Paste Setup"));
}

QList<QAction*> PlaygroundCommands::inMenu() const
{
    return {
        train,
        step,
        restart,
        newWeights,
        nullptr,
        addLayer,
        removeLayer,
        nullptr,
        newPoints,
        openPoints,
        clearPoints,
        nullptr,
        compare,
        nullptr,
        copySetup,
        pasteSetup,
    };
}

} // namespace ui
