// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/planemapjob.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace ui {

class LossPanel;
class NetworkDocument;
class PlaygroundRun;
class RegionMap;
class RoleLabel;
class SideNote;

/// What the network makes of the plane, and how well: the right column of the playground. In place
/// of the output, the plane can show what one neuron makes of it.
class OutputPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    OutputPanel(NetworkDocument& document, PlaygroundRun& run, QWidget* parent = nullptr);

    RegionMap& map() { return *m_map; }
    LossPanel& loss() { return *m_loss; }
    bool showsTest() const;
    bool isDiscrete() const;
    /// Whether test points are to be shown where that can be chosen: own ones are always shown,
    /// because who puts a point somewhere looks for it there, also to take it away again.
    bool wantsTest() const { return m_wantsTest; }
    void setView(bool wantsTest, bool isDiscrete);
    void addSwitch(QWidget* widget); ///< Below those of the view, as a child.

    /// The neuron to show as soon as its map is there; none for the output.
    void enlarge(const std::optional<PlaneNeuron>& neuron);
    void showMaps(const PlaneMaps& maps); ///< Cheap enough for every frame.

signals:
    void viewChanged();
    void outputWanted(); ///< In place of a neuron.

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTitleRow();
    void showPoints();
    void holdTitleRoom();
    void showTitle();
    void showDocument();
    void showTrouble();
    void takeView();
    void showTestSwitch();
    void retranslate();

    NetworkDocument& m_document;
    PlaygroundRun& m_run;
    bool m_wantsTest = false;
    std::optional<PlaneNeuron> m_wanted; ///< None is the output,
    std::optional<PlaneNeuron> m_shown; ///< and this one is in the map.
    RoleLabel* m_title; ///< These are children of this.
    QPushButton* m_back;
    RegionMap* m_map;
    QCheckBox* m_test;
    QCheckBox* m_discrete;
    SideNote* m_trouble;
    QPushButton* m_goBack;
    LossPanel* m_loss;
    SideNote* m_tryIt;
};

/// What the network of a document says at a place, or one of its neurons, if it has that.
double answerAt(
    const NetworkDocument& document,
    const QPointF& place,
    const std::optional<PlaneNeuron>& neuron = {}
);
/// Why a loss becomes infinite.
QString divergenceText(double learningRate);

} // namespace ui
