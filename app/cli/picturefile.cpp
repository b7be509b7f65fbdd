// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturefile.h"

#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class PictureFile
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)

public:
    static Failure unreadable(const QString& path, const QString& reason)
    {
        return {BadInput, tr("%1: The picture cannot be read: %2.").arg(path, reason)};
    }

    static Failure tooLarge(const QString& path, const QSize& size)
    {
        return {
            BadInput,
            tr("%1: The picture has %2 x %3 pixels, where %4 million can be read.")
                .arg(path)
                .arg(size.width())
                .arg(size.height())
                .arg(maxPicturePixels / 1'000'000)};
    }
};

nn::GrayPicture toGray(const QImage& image)
{
    const QImage picture = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    nn::GrayPicture gray;
    gray.width = static_cast<std::size_t>(picture.width());
    gray.height = static_cast<std::size_t>(picture.height());
    gray.pixels.reserve(gray.width * gray.height);
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int paper = 255 - qAlpha(line[x]);
            gray.pixels.push_back(static_cast<std::uint8_t>(qGray(line[x]) + paper));
        }
    }
    return gray;
}

} // namespace

nn::Expected<nn::GrayPicture, Failure> readPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // Looked at first: a small file can claim to be a picture that fills the memory.
    const QSize size = reader.size();
    if (qint64 {size.width()} * size.height() > maxPicturePixels) {
        return PictureFile::tooLarge(path, size);
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return PictureFile::unreadable(path, reader.errorString());
    }
    return toGray(image);
}

} // namespace app
