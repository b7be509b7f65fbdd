// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace ui {

class DataTile;
class LadderSlider;
class PlaygroundCommands;
class RoleLabel;

/// Which points the network learns from, and what it is told of each: the left column of the
/// playground.
class DataPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    DataPanel(NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent = nullptr);

    /// Class of the points that a click on the map adds.
    int newLabel() const { return m_newLabel; }

signals:
    void newLabelChanged(int label);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTiles();
    void makeSliders();
    QWidget* makeOwnRow(PlaygroundCommands& commands);
    void showDocument();
    void retranslate();

    using Change = void (*)(PlaygroundSetup& setup, double value);
    LadderSlider*
    makeSlider(std::vector<double> values, std::function<QString(double)> textOf, Change change);
    void edit(const std::function<void(PlaygroundSetup&)>& change, int gesture = 0);

    NetworkDocument& m_document;
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
    QList<LadderSlider*> m_sliders;
    int m_newLabel = 1;
    int m_gesture = 0;
};

/// What a feature is called in the diagram and on its button: "x₁²".
QString featureName(nn::PlaneFeature feature);

} // namespace ui
