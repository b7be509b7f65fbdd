// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"
#include "ui/jobs/planemapjob.h"
#include "ui/jobs/trainingjob.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

/// Trains the network of a document: gives edits to the thread that trains, its progress to the
/// document, and keeps the history of the run.
class PlaygroundRun : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives this.
    explicit PlaygroundRun(NetworkDocument& document, QObject* parent = nullptr);
    /// One that never gets beyond the epoch of `leader`; see TrainingPace.
    PlaygroundRun(NetworkDocument& document, const PlaygroundRun& leader);
    ~PlaygroundRun() override;

    void train(); ///< Until it is paused. Nothing without points.
    void pause(); ///< At the end of the epoch.
    void step(); ///< One epoch.
    /// Whether to wait for the run that follows this one.
    void setFollowed(bool followed) { m_pace->setFollowed(followed); }
    std::size_t lead() const { return m_pace->lead(); } ///< Epochs it is ahead of that one.
    bool isRunning() const { return m_document.isRunning(); }
    bool hasPoints() const { return m_job != nullptr; }

    const SplitPoints& points() const { return m_points; }
    double trainingLoss() const { return m_trainingLoss; }
    double testLoss() const { return m_testLoss; } ///< 0 if there are no test points.
    const nn::Recording& recording() const { return m_recording; }

    /// Of which neuron mapsReady() tells a large picture, too.
    void enlarge(const std::optional<PlaneNeuron>& neuron);

    /// Shows a recorded epoch, as a step of the document; training goes on from there.
    void goTo(std::size_t epoch, int gesture);

    struct Trouble
    {
        std::size_t epoch; ///< In which the loss became infinite.
        double learningRate;
        NetworkNumbers before; ///< The run, of which nothing was right.
    };
    /// Set from the divergence of a run to the next edit.
    const std::optional<Trouble>& trouble() const { return m_trouble; }
    /// Back to the weights before the run, and a tenth of the learning rate.
    void goBackMoreSlowly();

signals:
    void progressed(); ///< Losses, history, running or not.
    void pointsChanged();
    void mapsReady(const ui::PlaneMaps& maps);
    void failed(const nn::Error& error);

private:
    PlaygroundRun(
        NetworkDocument& document,
        std::shared_ptr<TrainingPace> pace,
        TrainingRole role,
        QObject* parent
    );
    void takeChanges(NetworkChanges changes);
    void takeNews(const TrainingNews& news);
    void record(const nn::Recording& epochs);
    void makePoints();
    void makeJob();
    void makeMaps();
    void forgetOtherRuns();
    void sendNumbers();
    void start(std::optional<std::size_t> epochCount);

    NetworkDocument& m_document;
    std::shared_ptr<TrainingPace> m_pace;
    TrainingRole m_role;
    SplitPoints m_points;
    std::unique_ptr<TrainingJob> m_job; ///< Null without points.
    bool m_hasFailed = false; ///< The job had not enough memory, and does nothing any more.
    std::unique_ptr<PlaneMapJob> m_maps;
    std::optional<PlaneNeuron> m_large;
    std::shared_ptr<const nn::Parameters> m_sent; ///< What the job has, as far as is known.
    nn::TrainOptions m_options; ///< Those of the job.
    nn::Recording m_recording {600};
    double m_trainingLoss = 0;
    double m_testLoss = 0;
    std::optional<Trouble> m_trouble;
    NetworkNumbers m_runStart;
};

} // namespace ui
