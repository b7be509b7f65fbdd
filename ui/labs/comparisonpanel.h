// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"
#include "ui/jobs/framepace.h"
#include "ui/jobs/planemapjob.h"
#include "ui/labs/comparedside.h"
#include "ui/plots/regionmap.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class Comparison;
class LossChart;
class RoleLabel;
class SideNote;
class SteadyLabel;

/// Two runs side by side: what is different, what both make of the plane, how their losses go, and
/// a sentence that says who is ahead. Hidden until it is wanted.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    /// `comparison` outlives this.
    explicit ComparisonPanel(Comparison& comparison, QWidget* parent = nullptr);

    /// What turns it on: placed by the page, where there is room for it at all times.
    QCheckBox* onSwitch() { return m_on; }
    RegionMap& mapA() { return *m_a.map; }
    RegionMap& mapB() { return *m_b.map; }
    LossChart& chart() { return *m_chart; }
    QString sentence() const;
    QString readingText() const; ///< The losses at the epoch under the pointer.

    void setView(bool showsTest, RegionShades shades);
    void showMapsOfA(const PlaneMaps& maps); ///< Cheap enough for every frame.
    /// Draws no chart in the next frames: that of the losses of A has been drawn.
    void yieldToOtherChart();

signals:
    void seenChanged(bool isSeen);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeChoices();
    void fillValues();
    void showComparison();
    void showPoints();
    void showProgress();
    void showHistory();
    void showWords();
    bool isRunning() const; ///< One of the two at least.
    QString nameOfA() const;
    QString nameOfB() const;
    void showSides();
    void showReading();
    void retranslate();

    Comparison& m_comparison;
    QCheckBox* m_on;
    RoleLabel* m_partName; ///< These are children of this.
    QComboBox* m_part;
    RoleLabel* m_valueName;
    QComboBox* m_value;
    ComparedSide m_a;
    ComparedSide m_b;
    RoleLabel* m_chartName;
    LossChart* m_chart;
    SteadyLabel* m_reading;
    SideNote* m_words;
    QTimer m_timer; ///< For what costs more than a frame has time for.
    FramePace m_wordsPace;
};

} // namespace ui
