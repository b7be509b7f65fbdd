// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/figurepicture.h"

#include <QFrame>

#include <memory>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace ui {

class Demo;
class PictureMenu;
class RoleLabel;
class TextBlockView;

/// The card a figure stands on: its headline and most used controls, the caption, the figure, and a
/// way back to its starting state. Its picture can be copied and saved.
class DemoFrame : public QFrame
{
    Q_OBJECT

public:
    explicit DemoFrame(std::unique_ptr<Demo> demo, QWidget* parent = nullptr);
    ~DemoFrame() override;

    Demo& demo() { return *m_demo; }
    TextBlockView& caption() { return *m_caption; }

    /// Whether the learner sees it: out of sight nothing moves.
    void setInSight(bool inSight);

signals:
    void savePictureRequested(const ui::FigurePicture& picture);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showHeadline();
    void placeHeader();

    Demo* m_demo; ///< Child of this.
    RoleLabel* m_headline;
    QBoxLayout* m_header;
    TextBlockView* m_caption;
    QToolButton* m_picture;
    PictureMenu* m_pictureMenu;
    QPushButton* m_reset;
    bool m_inSight = false;
};

} // namespace ui
