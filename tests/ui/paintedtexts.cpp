// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedtexts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace test {

namespace {

class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(QRectF page) : QPaintEngine(AllFeatures), m_page(page) { }

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& /*state*/) override { }
    void
    drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override
    { }
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {
    }
    void drawPath(const QPainterPath& /*path*/) override { }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString text = item.text();
        const QFontMetricsF metrics(item.font());
        const QRectF ink = metrics.tightBoundingRect(text).translated(at);
        const QPainter& by = *painter();
        if (ink.isEmpty() || by.opacity() == 0 || by.pen().color().alpha() == 0) {
            return;
        }
        const QTransform toPage = by.deviceTransform();
        const QRectF room =
            by.hasClipping() ? m_page.intersected(toPage.mapRect(by.clipBoundingRect())) : m_page;
        QColor color = by.pen().color();
        color.setAlphaF(color.alphaF() * float(by.opacity()));
        m_texts.append({text, item.font(), toPage.map(at), toPage.mapRect(ink), room, color});
    }

    const QList<PaintedText>& texts() const { return m_texts; }

private:
    QRectF m_page;
    QList<PaintedText> m_texts;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget& widget) : m_widget(widget), m_engine(widget.rect()) { }

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QList<PaintedText>& texts() const { return m_engine.texts(); }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    const QWidget& m_widget;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& widget)
{
    TextDevice device(widget);
    widget.render(&device, {}, {}, {});
    return device.texts();
}

} // namespace test
