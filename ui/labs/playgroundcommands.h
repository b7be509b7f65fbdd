// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace ui {

/// What one can do in the playground, each with a key where it is done often.
class PlaygroundCommands : public QObject
{
    Q_OBJECT

public:
    /// Actions belong to `page`, so that their keys act while it is shown.
    explicit PlaygroundCommands(QWidget* page);

    QAction* const train; ///< Or pause: see showRunning().
    QAction* const step;
    QAction* const restart; ///< With the same weights.
    QAction* const newWeights;
    QAction* const newPoints;
    QAction* const openPoints;
    QAction* const clearPoints;
    QAction* const addLayer;
    QAction* const removeLayer;
    QAction* const compare; ///< Checkable.
    QAction* const copySetup;
    QAction* const pasteSetup;

    /// Those of the page's menu; null stands for a separator.
    QList<QAction*> inMenu() const;

    void showRunning(bool isRunning);
    void retranslate();

private:
    QAction* make(QWidget* page, const QKeySequence& key);

    bool m_isRunning = false;
};

} // namespace ui
