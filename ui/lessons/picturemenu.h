// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/figurepicture.h"

#include <QMenu>

namespace ui {

class Demo;
class NetworkCanvas;

FigurePicture pictureOf(Demo& demo);
/// The diagram alone, without the controls and sentences of the figure `title` it is in.
FigurePicture pictureOf(NetworkCanvas& canvas, const QString& title);

/// What can be done with the picture of a figure: copy it or save it. For a figure with a diagram
/// the same with the diagram alone.
class PictureMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PictureMenu(Demo& demo, QWidget* parent = nullptr);

signals:
    void saveRequested(const ui::FigurePicture& picture);

private:
    void fill();
    void addFor(
        const QString& copyText,
        const QString& saveText,
        const std::function<FigurePicture()>& picture
    );

    Demo& m_demo;
};

} // namespace ui
