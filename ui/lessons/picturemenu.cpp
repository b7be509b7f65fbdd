// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/picturemenu.h"

#include "ui/demos/demo.h"
#include "ui/network/networkcanvas.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

namespace ui {

FigurePicture pictureOf(Demo& demo)
{
    const auto paint = [&demo](QPainter& painter) {
        demo.render(&painter, {}, {}, QWidget::DrawChildren);
    };
    return drawPicture(
        demo.headline(), demo.size(), demo.devicePixelRatioF(), colorsOf(demo).card, paint
    );
}

FigurePicture pictureOf(NetworkCanvas& canvas, const QString& title)
{
    const auto paint = [&canvas](QPainter& painter) { canvas.paintPicture(painter); };
    return drawPicture(
        title, canvas.pictureSize(), canvas.devicePixelRatioF(), colorsOf(canvas).card, paint
    );
}

PictureMenu::PictureMenu(Demo& demo, QWidget* parent) : QMenu(parent), m_demo(demo)
{
    // Made when it is opened: in the language of that moment, for the diagram shown then.
    connect(this, &QMenu::aboutToShow, this, &PictureMenu::fill);
}

void PictureMenu::fill()
{
    clear();
    if (auto* canvas = m_demo.findChild<NetworkCanvas*>();
        canvas != nullptr && canvas->isVisibleTo(&m_demo)) {
        addFor(tr("Copy Diagram"), tr("Save Diagram..."), [this, canvas] {
            return pictureOf(*canvas, m_demo.headline());
        });
        addSeparator();
    }
    addFor(tr("Copy Figure"), tr("Save Figure..."), [this] { return pictureOf(m_demo); });
}

void PictureMenu::addFor(
    const QString& copyText, const QString& saveText, const std::function<FigurePicture()>& picture
)
{
    addAction(copyText, this, [picture] {
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(picture()));
    });
    addAction(saveText, this, [this, picture] { emit saveRequested(picture()); });
}

} // namespace ui
