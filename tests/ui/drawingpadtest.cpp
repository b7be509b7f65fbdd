// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawingpadtest.h"

#include "tests/support/patience.h"

using ui::DrawingPad;

void DrawingPadTest::init()
{
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    m_pad = std::make_unique<DrawingPad>();
    m_pad->resize(280, 280);
    m_pad->show();
    QVERIFY(test::waitForExposed(m_pad.get()));
    m_pad->activateWindow();
    m_pad->setFocus(Qt::TabFocusReason);
    TRY_VERIFY(m_pad->hasFocus());
}

void DrawingPadTest::cleanup()
{
    m_pad.reset();
}

QPoint DrawingPadTest::at(double x, double y) const
{
    return {static_cast<int>(std::lround(x * 280)), static_cast<int>(std::lround(y * 280))};
}

void DrawingPadTest::drag(QPoint from, QPoint to, Qt::MouseButton button)
{
    QTest::mousePress(m_pad.get(), button, {}, from);
    for (int step = 1; step <= 10; ++step) {
        const QPoint place = from + (to - from) * step / 10;
        QMouseEvent move(
            QEvent::MouseMove, place, m_pad->mapToGlobal(place), Qt::NoButton, button, {}
        );
        QApplication::sendEvent(m_pad.get(), &move);
    }
    QTest::mouseRelease(m_pad.get(), button, {}, to);
}

QImage DrawingPadTest::grabPad() const
{
    return m_pad->grab().toImage();
}

bool DrawingPadTest::isInk(double x, double y) const
{
    return grabPad().pixelColor(at(x, y)) == ui::lightColors().ink;
}

void DrawingPadTest::tablet(QEvent::Type type, QPoint place, QPointingDevice::PointerType end)
{
    static const QPointingDevice pen(
        QStringLiteral("pen"),
        1,
        QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen,
        QInputDevice::Capability::Pressure,
        1,
        2
    );
    static const QPointingDevice rubber(
        QStringLiteral("rubber"),
        2,
        QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Eraser,
        QInputDevice::Capability::Pressure,
        1,
        2
    );
    const bool release = type == QEvent::TabletRelease;
    QTabletEvent event(
        type,
        end == QPointingDevice::PointerType::Eraser ? &rubber : &pen,
        place,
        m_pad->mapToGlobal(place),
        release ? 0 : 0.5,
        0,
        0,
        0,
        0,
        0,
        {},
        Qt::LeftButton,
        release ? Qt::NoButton : Qt::LeftButton
    );
    QApplication::sendEvent(m_pad.get(), &event);
    QVERIFY(event.isAccepted());
}

void DrawingPadTest::drop(const QMimeData& mime)
{
    QDragEnterEvent enter({140, 140}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_pad.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({140, 140}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_pad.get(), &event);
}
