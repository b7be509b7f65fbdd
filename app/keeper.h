// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/progressfile.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace ui {
class MainWindow;
}

namespace app {

/// Keeps everything that comes back at the next start: a moment after each change, and at the end.
/// Writing waits for the disk, so it has a thread of its own.
class Keeper : public QObject
{
    Q_OBJECT

public:
    /// In `folder`, which is made if it is not there.
    explicit Keeper(const QString& folder);
    ~Keeper() override;

    /// Before anything is kept. What had to be set aside is told by problems().
    void load(ui::Settings& settings, QJsonObject& pageStates);
    /// Sentences about what was set aside by load().
    const QStringList& problems() const { return m_problems; }

    /// From now on keeps what `window` has, which outlives this.
    void watch(ui::MainWindow& window);
    /// Returns when everything is written.
    void finish();

signals:
    /// Something cannot be written; told once.
    void failed(const QString& problem);

private:
    void keep();
    void write(ui::Settings settings, const QJsonObject& pageStates);
    void tellFailure(const QString& path);

    ui::SettingsFile m_settingsFile;
    ui::ProgressFile m_progressFile;
    QStringList m_problems;
    ui::MainWindow* m_window = nullptr;
    QTimer m_timer;
    bool m_failureTold = false;
    QThreadPool m_writer; ///< One thread, so that what is newer is written later.
};

} // namespace app
