// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include "tests/support/patience.h"

namespace {

/// How a NotePage names its model.
ui::StateFiles noteFiles()
{
    const auto model = [](const QJsonObject& state) {
        return state.value(QLatin1String("model")).toString();
    };
    return {
        [model](const QJsonObject& state) {
            const QString path = model(state);
            return path.isEmpty() ? QStringList() : QStringList {path};
        },
        [model](QJsonObject state, const QHash<QString, QString>& names) {
            state.insert(QStringLiteral("model"), names.value(model(state)));
            return state;
        },
    };
}

std::vector<ui::PageEntry> pages()
{
    const auto make = [] { return std::make_unique<NotePage>(); };
    return {
        {
            .id = QStringLiteral("first"),
            .group = ui::PageGroup::Chapters,
            .title = [] { return QStringLiteral("First steps"); },
            .create = make,
            .progress = [] { return 0.5; },
        },
        {
            .id = QStringLiteral("lab"),
            .group = ui::PageGroup::Labs,
            .title = [] { return QStringLiteral("Lab"); },
            .create = make,
            .modelUse = ui::ModelUse::Shows,
            .networks = {[](const nn::Topology&) { return true; }, [] { return QString(); }},
            .stateFiles = noteFiles(),
        },
    };
}

} // namespace

void WindowTest::init()
{
    m_dialogs = {};
    m_messages = {};
    ui::applyTheme(*qApp, {.choice = ui::ThemeChoice::Light});
    QCoreApplication::processEvents();
}

void WindowTest::cleanup()
{
    m_window.reset();
}

void WindowTest::open(ui::Settings settings, QJsonObject pageStates)
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts {
            pages(),
            {QStringLiteral("en")},
            m_dialogs,
            m_messages,
            m_printers,
            std::move(pageStates),
            m_networkFolder},
        std::move(settings)
    );
    m_window->show();
    m_window->activateWindow();
    QVERIFY(test::waitForActive(m_window.get()));
    connect(m_window.get(), &ui::MainWindow::lookChosen, this, [](const ui::ThemeSettings& look) {
        ui::applyTheme(*qApp, look);
    });
}

void WindowTest::drop(const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (enter.isAccepted()) {
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &dropped);
    }
}
