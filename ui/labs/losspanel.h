// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <vector>

namespace ui {

class CalmSlider;
class LinePlot;
class LossChart;
class NetworkDocument;
class PlaygroundRun;
class RoleLabel;
class SteadyLabel;

/// How the loss went, epoch by epoch, and a slider that goes back and forth in it: training goes on
/// from wherever it stands.
class LossPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    LossPanel(NetworkDocument& document, PlaygroundRun& run, QWidget* parent = nullptr);

    CalmSlider& slider() { return *m_slider; }
    LinePlot& plot();
    QString readingText() const;

signals:
    void drawn(); ///< The chart, which took a good part of a frame.

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLosses(); ///< The numbers, in every frame.
    void showHistory(); ///< The lines and the slider, less often while it runs.
    void showReading();
    void retranslate();

    NetworkDocument& m_document;
    PlaygroundRun& m_run;
    RoleLabel* m_title; ///< These are children of this.
    SteadyLabel* m_numbers;
    LossChart* m_chart;
    CalmSlider* m_slider;
    SteadyLabel* m_reading;
    /// Of the positions of the slider: meanwhile the recording may have been thinned.
    std::vector<std::size_t> m_shownEpochs;
    QTimer m_timer;
    int m_gesture = 0;
};

} // namespace ui
