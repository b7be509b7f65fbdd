// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picturesaver.h"

#include "ui/jobs/background.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace ui {

namespace {

bool hasKnownEnding(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") || ending == QLatin1String("svg");
}

} // namespace

void PictureSaver::save(const FigurePicture& picture, QWidget* window) const
{
    const QString png = QStringLiteral(".png");
    QString path = m_files.saveFile(
        window,
        tr("Save Picture"),
        fileNameFor(picture.title) + png,
        tr("Pictures (*.png);;Drawings to enlarge and edit (*.svg)")
    );
    if (path.isEmpty()) {
        return;
    }
    const QString failed = tr("This picture could not be saved.");
    if (!hasKnownEnding(path)) {
        path += png;
        // Nobody was asked about the file of this name.
        if (QFileInfo::exists(path)) {
            m_messages.showError(
                window,
                failed,
                tr("There is a file “%1” already, and it was left as it is. Choose another name, "
                   "with .png or .svg at its end.")
                    .arg(QDir::toNativeSeparators(path))
            );
            return;
        }
    }
    const auto work = [picture, path] {
        return nn::Expected<QString>(writePicture(picture, path));
    };
    runInBackground(
        window,
        work,
        [window, failed, path, &messages = m_messages](const nn::Expected<QString>& problem) {
            const QString reason = problem ? *problem : errorText(problem.error());
            if (reason.isEmpty()) {
                return;
            }
            messages.showError(
                window,
                failed,
                tr("“%1” could not be written: %2. What was there before is still there.")
                    .arg(QDir::toNativeSeparators(path), reason)
            );
        }
    );
}

} // namespace ui
