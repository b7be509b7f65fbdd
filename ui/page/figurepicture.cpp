// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/figurepicture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace ui {

namespace {

constexpr double leastRatio = 2; ///< Of an image: it may be printed.
constexpr int pixelsPerInch = 96; ///< As programs that open SVG files count.
constexpr int longestName = 60;

QImage imageOf(
    const QSize& size,
    double ratio,
    const QColor& ground,
    const std::function<void(QPainter&)>& paint
)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray svgOf(
    const QString& title,
    const QSize& size,
    const QColor& ground,
    const std::function<void(QPainter&)>& paint
)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title.toHtmlEscaped()); // Qt writes it as it is.
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    QPainter painter(&generator);
    painter.fillRect(QRect({}, size), ground);
    paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace

FigurePicture drawPicture(
    const QString& title,
    const QSize& size,
    double ratio,
    const QColor& ground,
    const std::function<void(QPainter&)>& paint
)
{
    return {
        title,
        imageOf(size, std::max(ratio, leastRatio), ground, paint),
        svgOf(title, size, ground, paint)};
}

QMimeData* mimeDataOf(const FigurePicture& picture)
{
    auto* data = new QMimeData;
    data->setImageData(picture.image);
    data->setData(QStringLiteral("image/svg+xml"), picture.svg);
    return data;
}

QString fileNameFor(const QString& title)
{
    static const QRegularExpression others(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption
    );
    QString name = title.toLower();
    name.replace(QChar(0x00D7), u'x').replace(others, QStringLiteral("-"));
    name = name.left(longestName);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    return name.isEmpty() ? QStringLiteral("figure") : name;
}

QString writePicture(const FigurePicture& picture, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    const bool isSvg = QFileInfo(path).suffix().compare(u"svg", Qt::CaseInsensitive) == 0;
    const bool isWritten =
        isSvg ? file.write(picture.svg) == picture.svg.size() : picture.image.save(&file, "PNG");
    if (!isWritten) {
        file.cancelWriting();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace ui
