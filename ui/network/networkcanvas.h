// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

class QVariantAnimation;

namespace ui {

/// The diagram of a network, for every chapter and lab. It shows a picture, a value made by whoever
/// owns the numbers.
///
/// The keyboard enters the diagram once; the arrow keys walk from neurons along their connections,
/// and the accessible name says where one is.
class NetworkCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget* parent = nullptr);

    void setPicture(const NetworkPicture& picture);
    const NetworkPicture& picture() const { return m_picture; }

    /// Part of the picture that is chosen, or none.
    const NetworkPart& selection() const { return m_selection; }
    void select(const NetworkPart& part);

    /// Shows values travelling along edges, once; nothing moves where motion is switched off.
    void sendPulses(const std::vector<NetworkPart>& edges);
    void stopPulses();

    /// Where things are, in this widget's coordinates.
    const NetworkLayout& layoutOfParts() const { return m_layout; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void selectionChanged(const NetworkPart& part);
    void pulsesArrived(); ///< At once where motion is switched off; not if they are stopped.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void arrange();
    void redrawStill();
    void tellSelection();

    NetworkPicture m_picture;
    NetworkLayout m_layout;
    NetworkPart m_selection;
    QPixmap m_still; ///< Everything that does not change during a drag; null if it is outdated.
    std::vector<NetworkPart> m_pulses;
    double m_pulseShare = 0;
    QVariantAnimation* m_pulseAnimation; ///< Child of this.
};

} // namespace ui
