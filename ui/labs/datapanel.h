// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labs/setuppanel.h"

class QButtonGroup;
class QPushButton;

namespace ui {

class DataTile;
class PlaygroundCommands;
class RoleLabel;

/// Which points the network learns from, and what it is told of each: the left column of the
/// playground.
class DataPanel : public SetupPanel
{
    Q_OBJECT

public:
    /// Both outlive this.
    DataPanel(NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent = nullptr);

    /// What data are called on their tile; the learner's own points if there are none.
    static QString nameOf(const std::optional<nn::PlaneData>& data);

signals:
    /// The class of the points that a click on the map adds.
    void newLabelChanged(int label);

private:
    void makeTiles();
    void makeSliders();
    QWidget* makeOwnRow(PlaygroundCommands& commands);
    QString editText() const override;
    void showDocument() override;
    void retranslate() override;

    QButtonGroup* m_tiles; ///< These are children of this.
    QButtonGroup* m_features;
    RoleLabel* m_title;
    RoleLabel* m_featureTitle;
    QWidget* m_tileGrid;
    QWidget* m_featureFlow;
    QWidget* m_ownRow;
    QButtonGroup* m_labels;
    LadderSlider* m_count;
    LadderSlider* m_noise;
    LadderSlider* m_share;
    int m_newLabel = 1;
};

/// What a feature is called in the diagram and on its button: "x₁²".
QString featureName(nn::PlaneFeature feature);

} // namespace ui
