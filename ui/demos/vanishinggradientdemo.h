// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/slopechain.h"

class QComboBox;

namespace ui {

class NumberSlider;
class RoleLabel;
class SlopeBars;

/// "vanishing-gradient": what is left of a nudge that is multiplied by the slope of an activation
/// function at each layer of a chain.
class VanishingGradientDemo : public Demo
{
    Q_OBJECT

public:
    explicit VanishingGradientDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~VanishingGradientDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    void connectControls();
    void setLayers(int layers);
    void setZ(double z);

    void show(); ///< The state, in every part of the figure.
    void retranslate();

    SlopeChain m_chain; ///< z in hundredths: the number shown is the number used.
    int m_gesture = 0;

    // Children of this.
    SlopeBars* m_bars;
    RoleLabel* m_activationName;
    QComboBox* m_activation;
    NumberSlider* m_layers;
    NumberSlider* m_z;
    RoleLabel* m_product;
    RoleLabel* m_sentence;
};

} // namespace ui
