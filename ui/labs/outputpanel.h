// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/planemapjob.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ui {

class LossPanel;
class NetworkDocument;
class PlaygroundRun;
class RegionMap;
class RoleLabel;
class SideNote;

/// What the network makes of the plane, and how well: the right column of the playground.
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
    void setView(bool showsTest, bool isDiscrete);

    void showMaps(const PlaneMaps& maps); ///< Cheap enough for every frame.

signals:
    void viewChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPoints();
    void showDocument();
    void showTrouble();
    void takeView();
    void retranslate();

    NetworkDocument& m_document;
    PlaygroundRun& m_run;
    RoleLabel* m_title; ///< These are children of this.
    RegionMap* m_map;
    QCheckBox* m_test;
    QCheckBox* m_discrete;
    SideNote* m_trouble;
    QPushButton* m_goBack;
    LossPanel* m_loss;
    SideNote* m_tryIt;
};

/// What the network of a document says at a place.
double answerAt(const NetworkDocument& document, const QPointF& place);
/// Why a loss becomes infinite.
QString divergenceText(double learningRate);

} // namespace ui
