// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/display.h"
#include "app/lessonreport.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>
#include <variant>

namespace {

int print(const app::Answer& answer)
{
    std::FILE* stream = answer.exitStatus == EXIT_SUCCESS ? stdout : stderr;
    std::fprintf(stream, "%s\n", qUtf8Printable(answer.text.trimmed()));
    return answer.exitStatus;
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128}) {
        icon.addFile(QStringLiteral(":/icons/%1x%1/apps/lovelace.png").arg(size));
    }
    return icon;
}

} // namespace

int main(int argc, char** argv)
{
    const auto request = app::CommandLineReader::read(argc, argv);
    if (const auto* answer = std::get_if<app::Answer>(&request)) {
        return print(*answer);
    }
    QApplication qtApplication(argc, argv);
    app::Display::allowAbort();
    const app::CommandLine& wanted = std::get<app::CommandLine>(request);
    QApplication::setApplicationName(QStringLiteral("lovelace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lovelace"));
    QApplication::setApplicationVersion(QStringLiteral(LOVELACE_VERSION));
    QApplication::setWindowIcon(windowIcon());
    if (!wanted.checkFolder.isEmpty()) {
        return app::LessonReport::print(wanted);
    }
    return app::Application(qtApplication, wanted).run();
}
