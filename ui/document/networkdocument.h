// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/points_file.h"
#include "ui/document/playgroundsetup.h"

#include <QFlags>
#include <QObject>
#include <QUndoStack>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The numbers of a network, and how they came about. A value: numbers are shared, not copied.
struct NetworkNumbers
{
    std::shared_ptr<const nn::Parameters> parameters;
    std::size_t epoch = 0; ///< Epochs of training behind them.
    std::vector<std::uint32_t> frozen {}; ///< Positions in Parameters::values, ascending.

    /// By value.
    bool operator==(const NetworkNumbers& other) const;
};

using OwnPoints = std::shared_ptr<const nn::PointsTable>;

/// A part of what a document holds: what an edit replaces. What is not set stays as it is.
struct NetworkPatch
{
    std::optional<PlaygroundSetup> setup {};
    std::optional<OwnPoints> ownPoints {};
    std::optional<NetworkNumbers> numbers {};
    struct Number
    {
        std::uint32_t position;
        nn::Real value;
        bool operator==(const Number&) const = default;
    };
    std::optional<Number> number {}; ///< One alone: the others may have been trained meanwhile.
    std::optional<std::vector<std::uint32_t>> frozen {};

    bool operator==(const NetworkPatch&) const = default;
};

enum class NetworkChange
{
    Points = 1, ///< Other data.
    Topology = 2, ///< Other features or layers, or another activation, also of the output.
    Options = 4, ///< How it is trained.
    Numbers = 8, ///< All weights and biases.
    OneNumber = 16,
    Frozen = 32,
};
Q_DECLARE_FLAGS(NetworkChanges, NetworkChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(NetworkChanges)

/// The one writable network of the playground, with the setup it belongs to. Whoever shows it reads
/// it again after changed(); whoever edits it calls one of the edits, each of which is a step that
/// Undo takes back. Precondition of all edits: not from within changed().
///
/// While a run is on, its progress is shown here without making steps; when it ends, all of it
/// becomes one. Steps on the stack that replace one number or an option leave the run alone, in
/// both directions; those that replace all numbers end it.
class NetworkDocument : public QObject
{
    Q_OBJECT

public:
    explicit NetworkDocument(QObject* parent = nullptr);

    const PlaygroundSetup& setup() const { return m_setup; }
    const OwnPoints& ownPoints() const { return m_ownPoints; } ///< May be null.
    const NetworkNumbers& numbers() const { return m_numbers; }
    const nn::Topology& topology() const { return m_topology; }
    AnswerKind answers() const;
    /// All points, those for training first.
    nn::PlanePoints points() const;
    QUndoStack* undoStack() { return &m_undoStack; }

    /// Edits with the same gesture become one step; 0 stands alone.
    int newGesture() { return ++m_lastGesture; }
    /// Another data set or another shape begins anew, with the weights that the seed gives; so do
    /// another seed and another start. Everything else keeps the numbers.
    void changeSetup(const QString& text, const PlaygroundSetup& setup, int gesture = 0);
    void setOwnPoints(const QString& text, const OwnPoints& points, int gesture = 0);
    /// Both at once, from somewhere else: always with the weights that the seed gives, unless
    /// `numbers` fit.
    void replace(
        const QString& text,
        const PlaygroundSetup& setup,
        const OwnPoints& points,
        const std::optional<NetworkNumbers>& numbers = {}
    );
    void setNumber(std::uint32_t position, nn::Real value, int gesture = 0);
    void setFrozen(std::uint32_t position, bool isFrozen);
    /// Precondition: they belong to the topology.
    void setNumbers(const QString& text, const NetworkNumbers& numbers, int gesture = 0);
    void restart(); ///< With the same weights.

    /// The state at the start of the program: no step.
    void restore(
        const PlaygroundSetup& setup,
        const OwnPoints& points,
        const std::optional<NetworkNumbers>& numbers
    );

    bool isRunning() const { return m_runStart.has_value(); }
    void beginRun(); ///< Precondition: no run is on.
    void showProgress(nn::Parameters parameters, std::size_t epoch); ///< Precondition: one is.
    void endRun(); ///< Makes it a step, unless nothing happened. Nothing if no run is on.

signals:
    void changed(ui::NetworkChanges changes);
    void progressed(); ///< The numbers of a run.
    void runEnded(); ///< Also by undoing what was before it.

private:
    class Edit;

    void
    push(const QString& text, const NetworkPatch& before, const NetworkPatch& after, int gesture);
    void apply(const NetworkPatch& patch);
    NetworkNumbers freshNumbers(const PlaygroundSetup& setup, const OwnPoints& points) const;
    static AnswerKind answersOf(const PlaygroundSetup& setup, const OwnPoints& points);
    NetworkChanges differences(const PlaygroundSetup& before) const;

    PlaygroundSetup m_setup;
    OwnPoints m_ownPoints;
    nn::Topology m_topology;
    NetworkNumbers m_numbers;
    QUndoStack m_undoStack;
    int m_lastGesture = 0;
    /// As it was before the run, with the numbers edited since: what undoing it gives back.
    std::optional<NetworkNumbers> m_runStart;
};

} // namespace ui
