// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/planemapjob.h"

#include "ui/jobs/threadrank.h"

#include <algorithm>
#include <new>
#include <utility>

namespace ui {

namespace {

constexpr int lookMs = 4; ///< So that a picture is there in the frame after the one it belongs to.

/// Every so many places of the large picture are one of the small ones.
constexpr std::size_t stride = PlaneMaps::side / PlaneMaps::tileSide;
static_assert(stride * PlaneMaps::tileSide == PlaneMaps::side);

void appendTile(std::span<const nn::Real> map, std::vector<nn::Real>& tiles)
{
    for (std::size_t row = stride / 2; row < PlaneMaps::side; row += stride) {
        for (std::size_t column = stride / 2; column < PlaneMaps::side; column += stride) {
            tiles.push_back(map[row * PlaneMaps::side + column]);
        }
    }
}

PlaneMaps mapsFrom(
    const nn::NeuronMaps& all,
    const nn::Topology& topology,
    const std::optional<PlaneNeuron>& large = {}
)
{
    PlaneMaps maps;
    if (large && contains(topology, *large)) {
        const auto map = large->column == 0 ? all.input_map(large->neuron)
                                            : all.map(large->column - 1, large->neuron);
        maps.large = large;
        maps.largeMap.assign(map.begin(), map.end());
    }
    const std::size_t last = topology.layer_count() - 1;
    const auto output = all.map(last, 0);
    maps.output.assign(output.begin(), output.end());
    const std::size_t neurons = topology.input_count() + topology.activation_count();
    maps.tiles.reserve(neurons * PlaneMaps::tileSide * PlaneMaps::tileSide);
    maps.firstOfColumn.push_back(0);
    for (std::size_t input = 0; input < topology.input_count(); ++input) {
        appendTile(all.input_map(input), maps.tiles);
    }
    std::size_t count = topology.input_count();
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        maps.firstOfColumn.push_back(count);
        const std::size_t size = topology.layer(layer).output.size();
        for (std::size_t neuron = 0; neuron < size; ++neuron) {
            appendTile(all.map(layer, neuron), maps.tiles);
        }
        count += size;
    }
    return maps;
}

} // namespace

bool contains(const nn::Topology& topology, const PlaneNeuron& neuron)
{
    if (neuron.column == 0) {
        return neuron.neuron < topology.input_count();
    }
    return neuron.column <= topology.layer_count()
        && neuron.neuron < topology.layer(neuron.column - 1).output.size();
}

PlaneMaps planeMaps(
    const nn::Topology& topology,
    std::span<const nn::PlaneFeature> features,
    const nn::Parameters& parameters
)
{
    nn::NeuronMaps all(topology, nn::plane_grid(features, PlaneMaps::side));
    all.update(parameters);
    return mapsFrom(all, topology);
}

PlaneMapJob::PlaneMapJob(nn::Topology topology, std::vector<nn::PlaneFeature> features)
    : m_topology(std::move(topology)), m_features(std::move(features))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &PlaneMapJob::look);
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

PlaneMapJob::~PlaneMapJob() = default;

void PlaneMapJob::show(nn::Parameters parameters)
{
    m_next = Question {std::move(parameters), m_large, ++m_asked};
    ask();
    m_timer.start();
}

/// Does not wait for the other thread, which may have lost its processor while it held the lock:
/// then it is asked when the next answer is looked for.
void PlaneMapJob::ask()
{
    if (!m_next) {
        return;
    }
    if (const std::unique_lock lock(m_mutex, std::try_to_lock); lock) {
        m_question = std::exchange(m_next, std::nullopt);
        m_hasQuestion.notify_one();
    }
}

void PlaneMapJob::look()
{
    ask();
    if (const std::optional<Answer> answer = m_answers.take()) {
        if (answer->number == m_asked) {
            m_timer.stop();
        }
        if (answer->maps) {
            emit mapsReady(*answer->maps);
        }
    }
}

void PlaneMapJob::work(const std::stop_token& stop)
{
    takeRank(ThreadRank::Picture);
    while (true) {
        std::unique_lock lock(m_mutex);
        m_hasQuestion.wait(lock, stop, [this] { return m_question.has_value(); });
        if (stop.stop_requested()) {
            return;
        }
        const Question question = *std::move(m_question);
        m_question.reset();
        lock.unlock();
        m_answers.put({mapsFor(question), question.number});
    }
}

std::optional<PlaneMaps> PlaneMapJob::mapsFor(const Question& question)
{
    try {
        if (!m_maps) {
            m_maps.emplace(m_topology, nn::plane_grid(m_features, PlaneMaps::side));
        }
        m_maps->update(question.parameters);
        return mapsFrom(*m_maps, m_topology, question.large);
    } catch (const std::bad_alloc&) {
        m_maps.reset();
        return {};
    }
}

} // namespace ui
