// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of pages as those see them who do not see all colours.
// Usage: lovelace-sight-pictures FOLDER
// For each PNG picture in FOLDER, such as lovelace --screenshot FOLDER leaves there, one more is
// saved in a folder beside it for each kind of sight.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTextStream>

#include <cstdlib>

#include "tests/ui/colordeficiency.h"

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QDir folder(application.arguments().value(1));
    const QStringList pictures = folder.entryList({QStringLiteral("*.png")}, QDir::Files);
    if (argc != 2 || pictures.isEmpty()) {
        out << "Usage: lovelace-sight-pictures FOLDER, with PNG pictures in it" << Qt::endl;
        return EXIT_FAILURE;
    }
    for (const test::Sight sight :
         {test::Sight::Protan, test::Sight::Deutan, test::Sight::Tritan}) {
        const QString name = QString::fromLatin1(test::nameOf(sight));
        folder.mkpath(name);
        for (const QString& picture : pictures) {
            const QString path = folder.filePath(name + u'/' + picture);
            if (!test::seen(QImage(folder.filePath(picture)), sight).save(path)) {
                out << path << " cannot be written." << Qt::endl;
                return EXIT_FAILURE;
            }
        }
        out << folder.filePath(name) << Qt::endl;
    }
    return EXIT_SUCCESS;
}
