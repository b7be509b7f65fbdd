// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessonreport.h"

#include "app/pages.h"
#include "app/systemlanguage.h"
#include "app/translations.h"
#include "ui/lessons/lessoncheck.h"
#include "ui/lessons/lessonlibrary.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>

namespace app {

int LessonReport::print(const CommandLine& request)
{
    Translations translations;
    translations.use(request.language.isEmpty() ? systemLanguage() : request.language);
    ui::DigitStore digits(Pages::digitFolders());
    const QString folder = QDir::cleanPath(request.checkFolder);
    const QList<ui::LessonProblem> problems = ui::allLessonProblems(folder, {.digits = &digits});
    for (const ui::LessonProblem& problem : problems) {
        std::printf("%s\n", qUtf8Printable(ui::problemText(problem)));
    }
    if (!problems.isEmpty()) {
        return EXIT_FAILURE;
    }
    const auto library = ui::LessonLibrary::read(folder, QStringLiteral("en"));
    const auto count = static_cast<int>(library.lessons().size());
    std::printf("%s\n", qUtf8Printable(tr("%n lesson(s), no problems.", nullptr, count)));
    return EXIT_SUCCESS;
}

} // namespace app
