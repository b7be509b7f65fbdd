// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>

#include <cstdio>
#include <variant>

namespace {

int print(const app::Answer& answer)
{
    std::FILE* stream = answer.exitStatus == 0 ? stdout : stderr;
    std::fprintf(stream, "%s\n", qUtf8Printable(answer.text.trimmed()));
    return answer.exitStatus;
}

std::variant<app::CommandLine, app::Answer> readCommandLine(int argc, char** argv)
{
    // Help and mistakes must be answered where there is no display.
    const QCoreApplication shortLived(argc, argv);
    return app::CommandLineReader::read(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char** argv)
{
    const auto request = readCommandLine(argc, argv);
    if (const auto* answer = std::get_if<app::Answer>(&request)) {
        return print(*answer);
    }
    QApplication qtApplication(argc, argv);
    return app::Application(qtApplication, std::get<app::CommandLine>(request)).run();
}
