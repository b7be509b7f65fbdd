// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeper.h"

#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace app {

namespace {

constexpr int delayMs = 1000; ///< After the last change.

} // namespace

Keeper::Keeper(const QString& folder)
    : m_settingsFile(QDir(folder).absoluteFilePath(QStringLiteral("settings.json")))
    , m_progressFile(QDir(folder).absoluteFilePath(QStringLiteral("progress.json")))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    m_timer.callOnTimeout(this, &Keeper::keep);
    m_writer.setMaxThreadCount(1);
}

Keeper::~Keeper() = default;

void Keeper::load(ui::Settings& settings, QJsonObject& pageStates)
{
    using Outcome = ui::VersionedJsonFile::Outcome;
    if (m_settingsFile.load(settings) == Outcome::SetAside) {
        m_problems.append(tr("The settings could not be read. They are kept as “%1”.")
                              .arg(QDir::toNativeSeparators(m_settingsFile.asidePath())));
    }
    if (m_progressFile.load(pageStates) == Outcome::SetAside) {
        m_problems.append(tr("Your progress could not be read, so the chapters start anew. Nothing "
                             "of it is lost: it is kept as “%1”.")
                              .arg(QDir::toNativeSeparators(m_progressFile.asidePath())));
    }
    const QJsonObject& older = settings.olderPageStates;
    for (auto state = older.begin(); state != older.end(); ++state) {
        if (!pageStates.contains(state.key())) {
            pageStates.insert(state.key(), state.value());
        }
    }
}

void Keeper::watch(ui::MainWindow& window)
{
    m_window = &window;
    connect(&window, &ui::MainWindow::settingsChanged, &m_timer, qOverload<>(&QTimer::start));
}

void Keeper::keep()
{
    m_timer.stop();
    m_writer.clear(); // What still waits there is older.
    m_writer.start([this, settings = m_window->settings(), states = m_window->pageStates()] {
        write(settings, states);
    });
}

/// On the writer's thread.
void Keeper::write(ui::Settings settings, const QJsonObject& pageStates)
{
    const bool isProgressKept = m_progressFile.save(pageStates);
    if (isProgressKept) {
        settings.olderPageStates = {}; // Only now is the copy in the settings one too many.
    } else {
        QMetaObject::invokeMethod(this, [this] { tellFailure(m_progressFile.path()); });
    }
    if (!m_settingsFile.save(settings)) {
        QMetaObject::invokeMethod(this, [this] { tellFailure(m_settingsFile.path()); });
    }
}

void Keeper::tellFailure(const QString& path)
{
    if (!std::exchange(m_failureTold, true)) {
        emit failed(tr("“%1” cannot be written, so what you do now will not be there at the next "
                       "start. Is there space left, and may you write in that folder?")
                        .arg(QDir::toNativeSeparators(path)));
    }
}

void Keeper::finish()
{
    keep();
    m_writer.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // Of failures: nobody else will.
}

} // namespace app
