// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/padimport.h"

#include "engine/io/stroke_file.h"

#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace ui {

namespace {

const QString strokesFormat = QStringLiteral("application/x-lovelace-strokes");
constexpr int copiedPixelSide = 10;

nn::Expected<PadContent> fromItems(const nn::Expected<std::vector<nn::StrokeItem>>& items)
{
    if (!items) {
        return items.error();
    }
    if (items->empty()) {
        return nn::Error {nn::ErrorCode::malformed_text, "strokes", 0, 1};
    }
    PadContent content;
    content.strokes = items->front().drawing;
    return content;
}

bool isStrokeFile(const QString& path)
{
    return path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".jsonl.gz"), Qt::CaseInsensitive);
}

std::optional<QString> localFileOf(const QMimeData& mime)
{
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

nn::Expected<PadContent> readPadFile(const QString& path)
{
    if (isStrokeFile(path)) {
        return fromItems(nn::read_stroke_file(path.toStdU16String()));
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    PadContent content;
    content.picture = padPicture(reader.read());
    if (content.picture.isNull()) {
        const bool missing = reader.error() == QImageReader::FileNotFoundError
            || reader.error() == QImageReader::DeviceError;
        const nn::ErrorCode code =
            missing ? nn::ErrorCode::cannot_open : nn::ErrorCode::cannot_read;
        return nn::Error {code, path.toStdString()};
    }
    return content;
}

bool hasPadContent(const QMimeData& mime)
{
    return mime.hasFormat(strokesFormat) || mime.hasImage() || localFileOf(mime);
}

nn::Expected<PadContent> padContentOf(const QMimeData& mime)
{
    if (mime.hasFormat(strokesFormat)) {
        return fromItems(nn::parse_strokes(mime.data(strokesFormat).toStdString()));
    }
    if (const std::optional<QString> path = localFileOf(mime)) {
        return readPadFile(*path);
    }
    PadContent content;
    content.picture = padPicture(qvariant_cast<QImage>(mime.imageData()));
    if (content.picture.isNull()) {
        return nn::Error {nn::ErrorCode::cannot_read};
    }
    return content;
}

std::unique_ptr<QMimeData> toMimeData(const PadContent& content, const nn::DigitImage& digit)
{
    auto mime = std::make_unique<QMimeData>();
    const int side = copiedPixelSide * static_cast<int>(nn::digit_side);
    mime->setImageData(toImage(digit).scaled(side, side));
    if (content.picture.isNull() && !content.strokes.empty()) {
        const std::string line = nn::stroke_line({content.strokes, {}});
        mime->setData(strokesFormat, QByteArray::fromStdString(line));
        mime->setText(QString::fromStdString(line));
    }
    return mime;
}

} // namespace ui
