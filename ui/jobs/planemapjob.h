// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/plane_features.h"
#include "engine/explain/neuron_maps.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"
#include "ui/jobs/mailbox.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace ui {

/// A neuron of a diagram: column 0 are the inputs.
struct PlaneNeuron
{
    std::size_t column = 0;
    std::size_t neuron = 0;

    bool operator==(const PlaneNeuron&) const = default;
};

bool contains(const nn::Topology& topology, const PlaneNeuron& neuron);

/// What a network says all over the plane: of its output a large picture, of every neuron a small
/// one, and perhaps of one of them a large one, too. Pictures are squares, row by row from the
/// upper left, as nn::plane_grid() has them.
struct PlaneMaps
{
    static constexpr std::size_t side = 96; ///< Of the large picture.
    static constexpr std::size_t tileSide = 24; ///< Of the small ones.

    std::vector<nn::Real> output; ///< [side x side], of the first output neuron.
    std::vector<nn::Real> tiles; ///< [neurons x tileSide x tileSide], the inputs first.
    std::vector<std::size_t> firstOfColumn; ///< Tile of the first neuron of each column.
    std::optional<PlaneNeuron> large; ///< The one that is large, too,
    std::vector<nn::Real> largeMap; ///< and its picture, [side x side].

    /// Column 0 are the inputs. Precondition: there is such a neuron.
    std::span<const nn::Real> tile(std::size_t column, std::size_t neuron) const
    {
        constexpr std::size_t size = tileSide * tileSide;
        return std::span(tiles).subspan((firstOfColumn.at(column) + neuron) * size, size);
    }
};

/// For any thread; PlaneMapJob does it in one of its own.
PlaneMaps planeMaps(
    const nn::Topology& topology,
    std::span<const nn::PlaneFeature> features,
    const nn::Parameters& parameters
);

/// Keeps the pictures of a network that changes many times a second, off the window's thread. Of
/// parameters that come faster than pictures can be made, the newest win. Without enough memory the
/// pictures stay as they are: what needs it more will tell.
class PlaneMapJob : public QObject
{
    Q_OBJECT

public:
    /// Precondition: the network has one input for each feature.
    PlaneMapJob(nn::Topology topology, std::vector<nn::PlaneFeature> features);
    ~PlaneMapJob() override;

    /// From the next show() on, `neuron` has a large picture, too, if it is in the network.
    void enlarge(const std::optional<PlaneNeuron>& neuron) { m_large = neuron; }
    /// Precondition: they belong to the topology.
    void show(nn::Parameters parameters);
    /// Whether there is an answer to wait for.
    bool isBusy() const { return m_timer.isActive(); }

signals:
    void mapsReady(const ui::PlaneMaps& maps);

private:
    void work(const std::stop_token& stop);
    void ask();
    void look();

    nn::Topology m_topology;
    std::vector<nn::PlaneFeature> m_features;
    QTimer m_timer;
    std::size_t m_asked = 0; ///< Counts what was asked for, on the window's thread.
    std::optional<PlaneNeuron> m_large;

    struct Question
    {
        nn::Parameters parameters;
        std::optional<PlaneNeuron> large;
        std::size_t number;
    };
    struct Answer
    {
        std::optional<PlaneMaps> maps;
        std::size_t number;
    };
    std::optional<PlaneMaps> mapsFor(const Question& question); ///< None without memory.

    std::optional<Question> m_next; ///< Not asked yet.
    std::optional<nn::NeuronMaps> m_maps; ///< The thread's.
    std::mutex m_mutex; ///< Guards the question.
    std::optional<Question> m_question;
    std::condition_variable_any m_hasQuestion;
    Mailbox<Answer> m_answers;
    std::jthread m_thread; ///< Last: it ends before what it uses.
};

} // namespace ui
