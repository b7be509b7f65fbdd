// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPixmap>

#include <utility>

namespace app {

namespace {

constexpr int lookIntervalMs = 50;
constexpr int mostLooks = 200; ///< 10 seconds: a slow machine loading the data of a page.
constexpr int settlingMs = 300; ///< Longer than any motion on a page.

} // namespace

Screenshots::Screenshots(ui::MainWindow& window, QString folder)
    : m_window(window), m_folder(std::move(folder)), m_waiting(window.pageIds())
{
    m_timer.setSingleShot(true);
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_folder)) {
        emit finished(tr("The folder “%1” cannot be made.").arg(m_folder));
        return;
    }
    showNext();
}

void Screenshots::showNext()
{
    if (m_waiting.isEmpty()) {
        emit finished({});
        return;
    }
    m_page = m_waiting.takeFirst();
    m_window.showPage(m_page);
    m_looks = 0;
    m_timer.disconnect();
    m_timer.callOnTimeout(this, &Screenshots::lookAgain);
    m_timer.start(lookIntervalMs);
}

void Screenshots::lookAgain()
{
    m_window.showPage(m_page); // A model file that was opened may have gone to another one.
    if (!m_window.page().isReady() && ++m_looks < mostLooks) {
        m_timer.start(lookIntervalMs);
        return;
    }
    m_timer.disconnect();
    m_timer.callOnTimeout(this, &Screenshots::save);
    m_timer.start(settlingMs);
}

void Screenshots::save()
{
    const bool dark = ui::isDark(ui::colorsOf(m_window));
    const QString path =
        QDir(m_folder).filePath(QStringLiteral("%1-%2-%3.png")
                                    .arg(
                                        m_window.shownPage(),
                                        dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                        m_window.settings().look.language
                                    ));
    if (!m_window.grab().save(path)) {
        emit finished(tr("“%1” cannot be written.").arg(path));
        return;
    }
    showNext();
}

} // namespace app
