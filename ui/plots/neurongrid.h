// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// The outputs of a layer, a square for each neuron: the stronger the answer, the deeper its
/// colour. One neuron can be pointed at, with the mouse or with the arrow keys.
class NeuronGrid : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit NeuronGrid(QWidget* parent = nullptr);

    void setActivations(std::span<const nn::Real> activations);
    const std::vector<nn::Real>& activations() const { return m_activations; }

    /// The neuron that is pointed at, from 0.
    std::optional<int> current() const { return m_current; }
    QRect cellRect(int neuron) const;

    int partCount() const override { return static_cast<int>(m_activations.size()); }
    FigurePart part(int index) override;
    int chosenPart() const override { return m_current.value_or(-1); }

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void currentChanged(std::optional<int> neuron);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int cellSide(int width) const;
    int rowCount() const;
    void pointAt(std::optional<int> neuron);
    QString answerText(int neuron) const;
    void announce();

    std::vector<nn::Real> m_activations;
    double m_scale = 1; ///< Of the deepest colour.
    std::optional<int> m_current;
};

} // namespace ui
