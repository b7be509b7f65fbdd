// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/padcontent.h"

#include "engine/io/stroke_file.h"
#include "ui/drawing/inkgeometry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// Enough for a photograph of one digit, and small enough to be prepared while a pen moves.
constexpr int largestPictureSide = 280;

/// Strokes on a digit image: they fall on the pixel grid where they were drawn.
nn::DigitImage withStrokes(const QImage& digit, const nn::Drawing& strokes)
{
    constexpr nn::StageState off = nn::StageState::off;
    nn::DigitImage image = nn::prepare_drawing(strokes, {off, off, off});
    const int side = static_cast<int>(nn::digit_side);
    for (int y = 0; y < std::min(side, digit.height()); ++y) {
        const uchar* line = digit.constScanLine(y);
        for (int x = 0; x < std::min(side, digit.width()); ++x) {
            const int place = y * side + x;
            std::uint8_t& pixel = image[static_cast<std::size_t>(place)];
            pixel = std::max(pixel, line[x]);
        }
    }
    return image;
}

nn::GrayPicture toGrayPicture(const QImage& image)
{
    nn::GrayPicture picture;
    picture.width = static_cast<std::size_t>(image.width());
    picture.height = static_cast<std::size_t>(image.height());
    picture.pixels.reserve(picture.width * picture.height);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        picture.pixels.insert(picture.pixels.end(), line, line + image.width());
    }
    return picture;
}

QImage withInk(QImage picture, const nn::Drawing& strokes)
{
    const qreal side = picture.width();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(Qt::white, penWidthOnPad() * side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
    );
    for (const nn::Stroke& stroke : strokes) {
        painter.drawPath(smoothPath(stroke, side));
    }
    return picture;
}

/// The median grey value along the border.
int paperOf(const QImage& gray)
{
    std::vector<uchar> border;
    for (int y = 0; y < gray.height(); ++y) {
        const uchar* line = gray.constScanLine(y);
        if (y == 0 || y == gray.height() - 1) {
            border.insert(border.end(), line, line + gray.width());
        } else {
            border.push_back(line[0]);
            border.push_back(line[gray.width() - 1]);
        }
    }
    const auto middle = border.begin() + static_cast<std::ptrdiff_t>(border.size() / 2);
    std::nth_element(border.begin(), middle, border.end());
    return *middle;
}

QString toBase64Png(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QString::fromLatin1(png.toBase64());
}

} // namespace

nn::DigitImage preparedImage(const PadContent& content, const nn::PreparationSettings& settings)
{
    if (content.picture.isNull()) {
        return nn::prepare_drawing(content.strokes, settings);
    }
    if (content.sample) {
        return withStrokes(content.picture, content.strokes);
    }
    if (content.strokes.empty()) {
        return nn::prepare_picture(toGrayPicture(content.picture), settings);
    }
    return nn::prepare_picture(toGrayPicture(withInk(content.picture, content.strokes)), settings);
}

QImage toImage(const nn::DigitImage& digit)
{
    const int side = static_cast<int>(nn::digit_side);
    return QImage(digit.data(), side, side, side, QImage::Format_Grayscale8).copy();
}

double penWidthOnPad()
{
    return nn::PreparationSettings {}.pen_width / static_cast<double>(nn::digit_side);
}

QImage padPicture(const QImage& image)
{
    if (image.isNull()) {
        return {};
    }
    QImage picture = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (std::max(picture.width(), picture.height()) > largestPictureSide) {
        picture = picture.scaled(
            largestPictureSide, largestPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation
        );
    }
    // What is transparent shows the paper, and most paper is white.
    QImage opaque(picture.size(), QImage::Format_Grayscale8);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    const int paper = paperOf(opaque);
    if (paper > 127) {
        opaque.invertPixels();
    }
    const int side = std::max(opaque.width(), opaque.height());
    QImage square(side, side, QImage::Format_Grayscale8);
    const int shade = paper > 127 ? 255 - paper : paper;
    square.fill(QColor(shade, shade, shade));
    QPainter(&square).drawImage((side - opaque.width()) / 2, (side - opaque.height()) / 2, opaque);
    return square;
}

QJsonObject toJson(const PadContent& content)
{
    QJsonObject json;
    if (!content.strokes.empty()) {
        json[QStringLiteral("strokes")] =
            QString::fromStdString(nn::stroke_line({content.strokes, {}}));
    }
    if (content.sample) {
        json[QStringLiteral("sample")] = *content.sample;
    } else if (!content.picture.isNull()) {
        json[QStringLiteral("picture")] = toBase64Png(content.picture);
    }
    return json;
}

PadContent contentFromJson(const QJsonObject& json)
{
    PadContent content;
    const auto items = nn::parse_strokes(json[QStringLiteral("strokes")].toString().toStdString());
    if (items && !items->empty()) {
        content.strokes = items->front().drawing;
    }
    if (const int sample = json[QStringLiteral("sample")].toInt(-1); sample >= 0) {
        content.sample = sample;
    } else if (json.contains(QStringLiteral("picture"))) {
        const QByteArray png =
            QByteArray::fromBase64(json[QStringLiteral("picture")].toString().toLatin1());
        content.picture = padPicture(QImage::fromData(png, "PNG"));
    }
    return content;
}

} // namespace ui
