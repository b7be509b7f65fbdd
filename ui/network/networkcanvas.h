// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/figureparts.h"
#include "ui/jobs/framepace.h"
#include "ui/network/networkediting.h"
#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networktext.h"
#include "ui/network/networkzoom.h"
#include "ui/page/keyhints.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

class QHelpEvent;
class QKeyEvent;
class QLineEdit;
class QVariantAnimation;

namespace ui {

class NetworkZoomBar;

/// The diagram of a network, for every chapter and lab. It shows a picture, a value made by whoever
/// owns the numbers.
///
/// The keyboard enters the diagram once; the arrow keys walk from neurons along their connections.
/// Screen readers find every neuron, weight and bias as a child of the diagram. Where numbers may
/// be edited, the up and down arrows change the chosen one (and Ctrl with them walks); so do a
/// vertical drag, the wheel, and a number that is typed. The diagram keeps no number: it asks for
/// the change with editRequested().
///
/// Large networks can be enlarged: Ctrl and the wheel, two fingers, + - 0 (with Alt where a number
/// is chosen, which they would type), and a control in the corner. Dragging the ground or the wheel
/// with Shift moves it. Texts keep their size, so that there is room for more of them, and for
/// neurons that the summary of a column leaves out.
class NetworkCanvas : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget* parent = nullptr);
    ~NetworkCanvas() override;

    void setPicture(const NetworkPicture& picture);
    const NetworkPicture& picture() const { return m_picture; }

    /// Whether it stands on the page itself, and has its ground, instead of on a card.
    void setOnPage(bool isOnPage);

    /// For numbers that change in every frame: if there are many edges, they are drawn anew by a
    /// thread of their own, and those of some frames before are seen until then.
    void setDrawsBehind(bool drawsBehind);

    /// Part of the picture that is chosen, or none.
    const NetworkPart& selection() const { return m_selection; }
    void select(const NetworkPart& part);

    /// Whether the picture has so many neurons that it can be enlarged.
    bool canZoom() const;
    const NetworkZoom& zoom() const { return m_zoom; }
    /// Enlarges or shrinks it about `fixed`, a place in this widget.
    void zoomBy(double factor, const QPointF& fixed);
    void showAll();

    /// Draws all of the diagram, also what is out of sight, with the detail it has now and without
    /// the signs of choice and focus.
    void paintPicture(QPainter& painter) const;
    QSize pictureSize() const; ///< What paintPicture() needs.

    /// Lets numbers be edited; without it the diagram is for looking only.
    void setEditing(const std::optional<NetworkEditing>& editing);
    const std::optional<NetworkEditing>& editing() const { return m_editing; }
    bool canEdit(const NetworkPart& part) const;
    /// Asks for the number as a movement of its own. Precondition: the part can be edited.
    void changeNumber(const NetworkPart& part, double value);

    /// Shows values travelling along edges, once; nothing moves where motion is switched off.
    void sendPulses(const std::vector<NetworkPart>& edges);
    void stopPulses();

    /// Where things are, in this widget's coordinates.
    const NetworkLayout& layoutOfParts() const { return m_layout; }

    /// Neurons, weights, biases; they can be set where they may be edited.
    int partCount() const override;
    FigurePart part(int index) override;
    int chosenPart() const override;
    int partUnder(const QPoint& place) override;
    QString remark() const override; ///< Which neurons are left out.
    Key keyOf(int index) const override;
    int indexOf(Key key) const override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void selectionChanged(const NetworkPart& part);
    /// `part` shall get `value`. What belongs to one movement of the hand has the same `gesture`.
    void editRequested(const NetworkPart& part, double value, int gesture);
    void pulsesArrived(); ///< At once where motion is switched off; not if they are stopped.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Makes the layout where it has become outdated; tells whether it has.
    bool arrange();
    void placeLayout(); ///< The part in sight of the layout that arrange() made.
    const NetworkTextSizes& textSizes(int width) const;
    void redrawStill(); ///< Before anything is seen again.
    void renewStill(); ///< Soon: it is all where it was.
    void drawBehind();
    void paintGround(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;
    void paintFront(QPainter& painter) const;
    void clipToDiagram(QPainter& painter) const;
    double captionHeight() const;
    QColor ground() const;

    QRectF diagramSight() const; ///< sight() without the captions.
    QRectF sight() const; ///< Where the diagram is; above it is the control for the zoom.
    int barRoom() const;
    void placeZoomBar();
    void moveTo(const QPointF& shift);
    void bringIntoSight(const NetworkPart& part);
    bool zoomByKey(const QKeyEvent& event);
    bool zoomByWheel(const QWheelEvent& event);
    void choose(const NetworkPart& part); ///< As select(), where it is.

    struct Drag
    {
        NetworkPart part;
        double from; ///< The number at the beginning,
        double y; ///< and where on the screen the hand was.
    };
    struct Pan
    {
        QPointF from; ///< Where the hand was,
        QPointF shift; ///< and what was in sight.
    };
    void requestEdit(const NetworkPart& part, double value, double step);
    bool changeByKey(QKeyEvent* event);
    void openField(const QString& text);
    void closeField(bool take);
    QRectF fieldPlace() const;
    void showCursorAt(const QPointF& place);
    void showTip(const QHelpEvent& event);

    NetworkPicture m_picture;
    /// What the layout depends on, so that it is made again only if it has to be.
    struct Arrangement
    {
        std::vector<int> counts;
        NetworkTextSizes text;
        QSizeF size;
        int detail = 1;
        bool operator==(const Arrangement&) const = default;
    };
    Arrangement m_arrangement;
    NetworkLayout m_whole; ///< Of the enlarged diagram, from its own corner.
    NetworkLayout m_layout; ///< The same in this widget's coordinates.
    NetworkZoom m_zoom;
    NetworkPart m_selection;
    QPixmap m_still; ///< Everything that does not change during a drag; null if it is of no use.
    std::size_t m_stillNumber = 0; ///< Counts those that were of no use any more.
    bool m_isStillOld = false; ///< Another one is wanted, and this one is seen until then.
    bool m_isDrawing = false; ///< A thread draws the next one.
    bool m_drawsBehind = false;
    FramePace m_repaint; ///< With what a thread has drawn: not in addition to what comes anyway.
    mutable std::optional<NetworkTextSample> m_textSample; ///< What was measured last,
    mutable NetworkTextSizes m_textSizes; ///< and what came out.
    std::vector<NetworkPart> m_pulses;
    double m_pulseShare = 0;
    bool m_isOnPage = false;
    std::optional<NetworkEditing> m_editing;
    std::optional<Drag> m_drag;
    std::optional<Pan> m_pan;
    NetworkPart m_hot; ///< The edge that is being dragged: it is not in `m_still`.
    int m_gesture = 0;
    qint64 m_lastWheel = 0; ///< Time of the last turn, in milliseconds.
    QLineEdit* m_field; ///< For typing a number; child of this.
    NetworkZoomBar* m_zoomBar; ///< Child of this.
    QVariantAnimation* m_pulseAnimation; ///< Child of this.
};

} // namespace ui
