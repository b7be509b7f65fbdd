// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingpad.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cmath>
#include <memory>

/// A drawing pad of 280 x 280 pixels that is shown and has the keyboard.
class DrawingPadTest : public QObject
{
    Q_OBJECT

protected:
    QPoint at(double x, double y) const;
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton);
    QImage grabPad() const;
    bool isInk(double x, double y) const;
    void tablet(QEvent::Type type, QPoint place, QPointingDevice::PointerType end);
    void drop(const QMimeData& mime);

    std::unique_ptr<ui::DrawingPad> m_pad;

private slots:
    void init();
    void cleanup();
};

inline bool isNear(double value, double wanted, double tolerance = 0.01)
{
    return std::abs(value - wanted) <= tolerance;
}
