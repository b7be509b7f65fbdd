// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/program.h"
#include "app/systemlanguage.h"
#include "app/translations.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lovelace-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOVELACE_VERSION));
    app::Translations words;
    words.use(app::languageOf(QCoreApplication::arguments()));
    app::Console console(QCoreApplication::applicationName());
    return app::runProgram(QCoreApplication::arguments(), console);
}
