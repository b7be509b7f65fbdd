// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ui {
class MainWindow;
}

namespace app {

/// Shows one page after the other and saves a picture of the window with each.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made if it is not there. Files are called <page>-<theme>-<language>.png.
    Screenshots(ui::MainWindow& window, QString folder);

    void start();

signals:
    /// `problem` says what could not be written; empty if all is well.
    void finished(const QString& problem);

private:
    void showNext();
    void lookAgain();
    void save();

    ui::MainWindow& m_window;
    QString m_folder;
    QStringList m_waiting; ///< Pages to come.
    QString m_page; ///< Of the next picture.
    QTimer m_timer;
    int m_looks = 0; ///< How often the page shown was asked whether it is ready.
};

} // namespace app
