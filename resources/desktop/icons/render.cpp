// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the build: pictures of the icons, in the sizes and folders where desktops look for them.
//
//     lovelace-render-icon DRAWING SMALL-DRAWING FOLDER KIND
//
// writes FOLDER/16x16/KIND/DRAWING.png and so on. Small sizes have a drawing of their own, in which
// everything is as wide as a pixel at least.
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr std::array sizes {16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int largestSmallSize = 24;

bool render(QSvgRenderer& drawing, int size, const QString& path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.size() != 4) {
        std::fprintf(stderr, "lovelace-render-icon DRAWING SMALL-DRAWING FOLDER KIND\n");
        return EXIT_FAILURE;
    }
    QSvgRenderer drawing(arguments.at(0));
    QSvgRenderer smallDrawing(arguments.at(1));
    const QString name = QFileInfo(arguments.at(0)).completeBaseName();
    for (const int size : sizes) {
        const QString path = QStringLiteral("%1/%2x%2/%3/%4.png")
                                 .arg(arguments.at(2))
                                 .arg(size)
                                 .arg(arguments.at(3), name);
        QSvgRenderer& chosen = size <= largestSmallSize ? smallDrawing : drawing;
        if (!chosen.isValid() || !render(chosen, size, path)) {
            std::fprintf(stderr, "%s was not made.\n", qUtf8Printable(path));
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
