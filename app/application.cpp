// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QMainWindow>

#include <utility>

namespace app {

Application::Application(QApplication& qtApplication, CommandLine request)
    : m_qtApplication(qtApplication), m_request(std::move(request))
{ }

int Application::run()
{
    ui::applyTheme(m_qtApplication, {.choice = m_request.theme.value_or(ui::ThemeChoice::System)});
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace app
