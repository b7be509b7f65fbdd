// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "ui/drawing/inklayer.h"
#include "ui/drawing/padcontent.h"
#include "ui/page/keyhints.h"

#include <QUndoStack>
#include <QWidget>

#include <optional>

class QMimeData;
class QTouchEvent;

namespace ui {

/// A square to draw on with mouse, pen, finger or keyboard. Strokes stay vectors; every gesture is
/// one step of the undo stack.
///
/// Keyboard: the arrow keys move a pen (Shift: finer), Space sets it down and lifts it, Escape
/// drops the stroke that is being drawn, 0 to 9 ask for a sample of that digit.
class DrawingPad : public QWidget, public KeyHints
{
    Q_OBJECT

public:
    enum class Tool
    {
        Pen,
        Eraser
    };

    explicit DrawingPad(QWidget* parent = nullptr);
    ~DrawingPad() override;

    /// Includes the stroke that is being drawn.
    const PadContent& content() const { return m_content; }
    /// Puts something else on the pad, as one step that can be undone, called `stepText` in menus.
    void setContent(const PadContent& content, const QString& stepText);
    /// Puts back what was remembered: there is nothing to undo after that.
    void restoreContent(const PadContent& content);
    void clear();

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);

    /// The keys of digits ask for no samples any more, for a place that has none to show.
    void offerNoSamples();

    QUndoStack* undoStack() { return &m_undoStack; }
    bool isGestureRunning() const { return m_gesture.has_value(); }

    /// The keys that work while the pad has the keyboard.
    QList<KeyHint> keyHints() const override;

    /// Where the keyboard's pen is, in pad coordinates.
    const nn::InkPoint& keyboardPen() const { return m_keyboardPen; }
    /// The square within the widget that is the pad.
    QRectF padRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// With every movement of a pen or eraser, and with every step.
    void contentChanged();
    void gestureFinished();
    void toolChanged(ui::DrawingPad::Tool tool);
    /// Somebody pressed the key of a digit.
    void sampleRequested(int digit);
    /// Something was dropped or pasted that could not be read.
    void importFailed(const nn::Error& error);

public slots:
    void paste();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// From touching the pad to leaving it.
    struct Gesture
    {
        Tool tool;
        PadContent before;
        nn::InkPoint last;
    };

    void retranslate();
    void touch(QTouchEvent* event);
    void insertFrom(const QMimeData& mime);

    void beginGesture(const nn::InkPoint& point, Tool tool);
    void moveGesture(const nn::InkPoint& point);
    void endGesture();
    void cancelGesture();
    void apply(const PadContent& content);
    void push(const PadContent& before, const PadContent& after, const QString& text);
    void moveKeyboardPen(const QKeyEvent& event);
    void toggleKeyboardPen();
    void announce();

    nn::InkPoint toPad(const QPointF& position) const;
    QPointF fromPad(const nn::InkPoint& point) const;
    double eraserRadius() const;
    QCursor cursorFor(Tool tool) const;
    void extendStroke(const nn::InkPoint& point);
    void refreshInk();
    void updateAround(const QRectF& inPad);
    void clipToPad(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    void paintHint(QPainter& painter) const;
    void paintKeyboardPen(QPainter& painter) const;

    PadContent m_content;
    std::optional<Gesture> m_gesture;
    int m_finger = 0; ///< The one that draws, while one does.
    Tool m_tool = Tool::Pen;
    QUndoStack m_undoStack;
    InkLayer m_ink;
    bool m_inkIsStale = true;
    nn::InkPoint m_keyboardPen {0.5, 0.25};
    bool m_keyboardPenShown = false;
    bool m_offersSamples = true;
};

} // namespace ui
