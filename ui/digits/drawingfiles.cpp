// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawingfiles.h"

#include "engine/io/file_bytes.h"
#include "engine/io/stroke_file.h"
#include "ui/drawing/padcontent.h"
#include "ui/text/filename.h"

#include <QDir>
#include <QSaveFile>

#include <string>

namespace ui {

namespace {

nn::Error cannotWrite(const QString& path)
{
    return {nn::ErrorCode::cannot_write, path.toStdString()};
}

} // namespace

nn::Expected<void>
writeStrokes(const std::vector<nn::LabelledDrawing>& drawings, const QString& path)
{
    std::vector<std::uint8_t> bytes;
    for (const nn::LabelledDrawing& drawing : drawings) {
        const std::string line = nn::stroke_line({drawing.strokes, drawing.label}) + '\n';
        bytes.insert(bytes.end(), line.begin(), line.end());
    }
    return nn::write_file_atomically(path.toStdU16String(), bytes);
}

nn::Expected<void> writePicture(
    const nn::LabelledDrawing& drawing,
    const nn::PreparationSettings& preparation,
    const QString& path
)
{
    QSaveFile file(path);
    const QImage picture = toImage(nn::prepare_drawing(drawing.strokes, preparation));
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
        return cannotWrite(path);
    }
    return {};
}

nn::Expected<void> writePictures(
    const std::vector<nn::LabelledDrawing>& drawings,
    const nn::PreparationSettings& preparation,
    const QString& parent,
    const QString& name
)
{
    const QDir outer(parent);
    const QDir folder(freePath(outer, name, QString()));
    if (!outer.mkdir(folder.path())) {
        return cannotWrite(folder.path());
    }
    int number = 0;
    for (const nn::LabelledDrawing& drawing : drawings) {
        const QString file =
            QStringLiteral("%1-%2.png").arg(drawing.label).arg(++number, 3, 10, QLatin1Char('0'));
        if (const auto written = writePicture(drawing, preparation, folder.filePath(file));
            !written) {
            return written;
        }
    }
    return {};
}

} // namespace ui
