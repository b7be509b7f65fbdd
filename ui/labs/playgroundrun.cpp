// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/playgroundrun.h"

#include "engine/data/plane_features.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

PlaygroundRun::PlaygroundRun(NetworkDocument& document, QObject* parent)
    : PlaygroundRun(document, std::make_shared<TrainingPace>(), TrainingRole::Leads, parent)
{ }

PlaygroundRun::PlaygroundRun(NetworkDocument& document, const PlaygroundRun& leader)
    : PlaygroundRun(document, leader.m_pace, TrainingRole::Follows, nullptr)
{ }

PlaygroundRun::PlaygroundRun(
    NetworkDocument& document,
    std::shared_ptr<TrainingPace> pace,
    TrainingRole role,
    QObject* parent
)
    : QObject(parent), m_document(document), m_pace(std::move(pace)), m_role(role)
{
    connect(&document, &NetworkDocument::changed, this, &PlaygroundRun::takeChanges);
    connect(&document, &NetworkDocument::runEnded, this, [this] {
        if (m_job && m_job->isRunning()) {
            makeJob(); // The other one would go on.
        }
        emit progressed();
    });
    makePoints();
    makeMaps();
    makeJob();
}

PlaygroundRun::~PlaygroundRun() = default;

void PlaygroundRun::train()
{
    start({});
}

void PlaygroundRun::step()
{
    start(1);
}

void PlaygroundRun::start(std::optional<std::size_t> epochCount)
{
    if (!m_job || isRunning()) {
        return;
    }
    if (m_hasFailed) {
        makeJob(); // There may be more memory now.
    }
    m_trouble.reset();
    m_runStart = m_document.numbers();
    m_document.beginRun();
    m_job->run(epochCount);
    emit progressed();
}

void PlaygroundRun::pause()
{
    if (m_job && isRunning()) {
        m_job->pause(PausePoint::AfterEpoch); // The run ends when the last of it is there.
    }
}

void PlaygroundRun::enlarge(const std::optional<PlaneNeuron>& neuron)
{
    m_large = neuron;
    m_maps->enlarge(neuron);
    m_maps->show(*m_document.numbers().parameters);
}

void PlaygroundRun::goTo(std::size_t epoch, int gesture)
{
    if (m_recording.epochs().empty()) {
        return;
    }
    const nn::RecordedEpoch& recorded = m_recording.at(epoch);
    NetworkNumbers numbers = m_document.numbers();
    numbers.parameters = std::make_shared<const nn::Parameters>(recorded.parameters);
    numbers.epoch = recorded.epoch;
    m_document.setNumbers(
        tr("Go to Epoch %1").arg(QLocale().toString(static_cast<qulonglong>(recorded.epoch))),
        numbers,
        gesture
    );
}

void PlaygroundRun::goBackMoreSlowly()
{
    if (!m_trouble) {
        return;
    }
    const Trouble trouble = *m_trouble;
    PlaygroundSetup setup = m_document.setup();
    setup.learningRate = std::max(leastLearningRate, trouble.learningRate / 10);
    m_document.replace(tr("Go Back More Slowly"), setup, m_document.ownPoints(), trouble.before);
}

// The document ------------------------------------------------------------------------------------

void PlaygroundRun::takeChanges(NetworkChanges changes)
{
    m_trouble.reset();
    const bool isSame = m_sent && *m_sent == *m_document.numbers().parameters;
    bool needsJob = changes & (NetworkChange::Topology | NetworkChange::Points);
    if (changes.testFlag(NetworkChange::Points)) {
        makePoints();
    }
    if (changes.testFlag(NetworkChange::Topology)) {
        makeMaps();
    }
    needsJob = needsJob || (changes.testFlag(NetworkChange::Numbers) && !isSame);
    if (changes.testFlag(NetworkChange::Options) && m_job) {
        const nn::TrainOptions options = optionsOf(m_document.setup(), m_document.answers());
        m_options.learning_rate = options.learning_rate;
        m_job->setLearningRate(options.learning_rate);
        needsJob = needsJob || options != m_options;
    }
    if (needsJob) {
        makeJob();
    } else if (m_job) {
        if (changes.testFlag(NetworkChange::OneNumber)) {
            sendNumbers();
        }
        if (changes.testFlag(NetworkChange::Frozen)) {
            m_job->setFrozen(m_document.numbers().frozen);
        }
    }
    m_maps->show(*m_document.numbers().parameters);
    emit progressed();
}

void PlaygroundRun::makePoints()
{
    m_points = split(m_document.points(), m_document.setup(), m_document.answers());
    emit pointsChanged();
}

void PlaygroundRun::makeMaps()
{
    m_maps = std::make_unique<PlaneMapJob>(m_document.topology(), m_document.setup().features);
    connect(m_maps.get(), &PlaneMapJob::mapsReady, this, &PlaygroundRun::mapsReady);
    m_maps->enlarge(m_large);
    m_maps->show(*m_document.numbers().parameters);
}

/// In place of the one there is; a run goes on.
void PlaygroundRun::makeJob()
{
    m_job.reset();
    m_hasFailed = false;
    const NetworkNumbers& numbers = m_document.numbers();
    const PlaygroundSetup& setup = m_document.setup();
    m_sent = numbers.parameters;
    m_options = optionsOf(setup, m_document.answers());
    forgetOtherRuns();
    if (m_points.training.empty()) {
        return;
    }
    TrainingTask task {
        .topology = m_document.topology(),
        .parameters = *numbers.parameters,
        .training = nn::make_plane_dataset(m_points.training, setup.features),
        .test = nn::make_plane_dataset(m_points.test, setup.features),
        .options = m_options,
        .firstEpoch = numbers.epoch,
        .frozen = numbers.frozen,
        .pace = m_pace,
        .role = m_role,
    };
    auto job = TrainingJob::make(std::move(task));
    if (!job) {
        emit failed(job.error());
        // Later, because the document may be telling of a change right now.
        QMetaObject::invokeMethod(
            this, [this] { m_document.endRun(); }, Qt::QueuedConnection
        );
        return;
    }
    m_job = std::move(*job);
    connect(m_job.get(), &TrainingJob::newsArrived, this, &PlaygroundRun::takeNews);
    if (isRunning()) {
        m_job->run();
    }
}

/// What was recorded of another network, or from other weights on.
void PlaygroundRun::forgetOtherRuns()
{
    if (m_recording.epochs().empty()) {
        return;
    }
    const NetworkNumbers& numbers = m_document.numbers();
    const nn::Parameters& first = m_recording.epochs().front().parameters;
    const bool isOther = first.values.size() != numbers.parameters->values.size();
    if (isOther || (numbers.epoch == 0 && first != *numbers.parameters)) {
        m_recording.clear();
    }
}

void PlaygroundRun::sendNumbers()
{
    const nn::Buffer& numbers = m_document.numbers().parameters->values;
    for (std::size_t position = 0; position < numbers.size(); ++position) {
        if (numbers[position] != m_sent->values[position]) {
            m_job->setNumber(static_cast<std::uint32_t>(position), numbers[position]);
        }
    }
    m_sent = m_document.numbers().parameters;
}

// The thread that trains --------------------------------------------------------------------------

void PlaygroundRun::takeNews(const TrainingNews& news)
{
    if (news.state == TrainingState::Failed) {
        m_document.endRun();
        emit failed({nn::ErrorCode::too_large});
        m_hasFailed = true;
        return;
    }
    m_trainingLoss = news.trainingLoss;
    m_testLoss = news.testLoss;
    record(news.epochs);
    if (isRunning()) {
        m_document.showProgress(news.parameters, news.epoch);
        m_sent = m_document.numbers().parameters;
        m_maps->show(news.parameters);
        const bool hasEnded = !m_job->isRunning();
        if (hasEnded) {
            m_document.endRun();
        }
        if (hasEnded && news.divergence) {
            m_trouble =
                Trouble {news.divergence->epoch, m_document.setup().learningRate, m_runStart};
        }
    }
    emit progressed();
}

void PlaygroundRun::record(const nn::Recording& epochs)
{
    for (const nn::RecordedEpoch& epoch : epochs.epochs()) {
        const bool isLater =
            m_recording.epochs().empty() || m_recording.epochs().back().epoch < epoch.epoch;
        if (!isLater && epoch.epoch == m_document.numbers().epoch && !isRunning()) {
            continue; // What a job tells first is known already.
        }
        if (!isLater) {
            m_recording.drop_after(epoch.epoch > 0 ? epoch.epoch - 1 : 0);
        }
        if (m_recording.epochs().empty() || m_recording.epochs().back().epoch < epoch.epoch) {
            m_recording.add(epoch);
        }
    }
}

} // namespace ui
