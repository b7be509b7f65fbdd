// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/score_data.h"
#include "ui/controls/accessiblevalue.h"
#include "ui/page/keyhints.h"

#include <QList>
#include <QWidget>

namespace ui {

struct Colors;

/// Row of each mark, the lowest being 0, so that no two marks of a row are nearer than `distance`
/// in x and rows fill from below.
QList<int> stackedRows(const QList<double>& places, double distance);

/// Scores from 0 to 1 as marks on a line, class 1 above it and class 0 below, and the threshold
/// that divides them: what is on its right is answered with 1. Wrong answers have a ring. The
/// threshold is dragged, or moved by arrow keys (a hundredth), Page Up and Page Down (a tenth),
/// Home and End.
///
/// It only shows: what the learner does is told by signals, and the owner sets what is to be seen
/// next.
class ScoreLine : public QWidget, public AccessibleValue, public KeyHints
{
    Q_OBJECT

public:
    explicit ScoreLine(QWidget* parent = nullptr);

    void setExamples(const nn::ScoredExamples& examples);
    void setThreshold(double threshold);
    double threshold() const { return m_threshold; }

    double xAt(double score) const; ///< In pixels.
    QPointF handle() const; ///< Where the threshold is held, in pixels.

    double accessibleValue() const override { return m_threshold; }
    Scale accessibleScale() const override { return {0, 1, 0.01}; }
    QString accessibleText() const override;
    void chooseValue(double value) override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// What follows until the next editBegan() belongs together: one drag, one key held down.
    void editBegan();
    void thresholdMoved(double threshold);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF ground() const; ///< Where the marks are, from 0 to 1.
    void moveTo(double threshold);
    void paintGround(QPainter& painter, const Colors& colors) const;
    void paintAxis(QPainter& painter, const Colors& colors) const;
    void paintMarks(QPainter& painter, const Colors& colors, int label) const;
    void paintThreshold(QPainter& painter, const Colors& colors) const;

    nn::ScoredExamples m_examples;
    double m_threshold = 0.5;
    bool m_isHeld = false;
    double m_gripOffset = 0; ///< From the pointer to the threshold, in pixels.
    bool m_showsFocus = false;
};

} // namespace ui
