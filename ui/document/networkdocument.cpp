// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/networkdocument.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Each may hold all numbers of a network: memory shall have an end.
constexpr int mostSteps = 500;

std::shared_ptr<const nn::Parameters>
withNumber(const nn::Parameters& parameters, const NetworkPatch::Number& number)
{
    auto changed = std::make_shared<nn::Parameters>(parameters);
    changed->values.at(number.position) = number.value;
    return changed;
}

bool haveSameNetwork(const PlaygroundSetup& one, const PlaygroundSetup& other)
{
    const auto sameCount = [](const HiddenLayer& a, const HiddenLayer& b) {
        return a.neuronCount == b.neuronCount;
    };
    return one.data == other.data && one.features == other.features && one.seed == other.seed
        && one.initializer == other.initializer
        && std::ranges::equal(one.layers, other.layers, sameCount);
}

} // namespace

bool NetworkNumbers::operator==(const NetworkNumbers& other) const
{
    return epoch == other.epoch && frozen == other.frozen
        && (parameters == other.parameters || *parameters == *other.parameters);
}

/// The one kind of step there is: parts of the document before and after.
class NetworkDocument::Edit : public QUndoCommand
{
public:
    Edit(NetworkDocument& document, NetworkPatch before, NetworkPatch after, int gesture)
        : m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
    { }

    int id() const override { return m_gesture == 0 ? -1 : m_gesture; }

    bool mergeWith(const QUndoCommand* command) override
    {
        const auto* next = static_cast<const Edit*>(command); // The same id, so an Edit.
        const bool isOtherNumber = m_after.number && next->m_after.number
            && m_after.number->position != next->m_after.number->position;
        const bool replacesMore = m_after.numbers.has_value() != next->m_after.numbers.has_value();
        if (isOtherNumber || replacesMore) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

    void undo() override
    {
        if (m_before.numbers && m_document.isRunning()) {
            m_after.numbers = m_document.numbers(); // Redo shall lose nothing of the run.
        }
        m_document.apply(m_before);
    }
    void redo() override { m_document.apply(m_after); }

private:
    NetworkDocument& m_document;
    NetworkPatch m_before;
    NetworkPatch m_after;
    int m_gesture;
};

NetworkDocument::NetworkDocument(QObject* parent)
    : QObject(parent), m_topology(topologyOf(m_setup, AnswerKind::Classes))
{
    m_undoStack.setUndoLimit(mostSteps);
    m_numbers = freshNumbers(m_setup, m_ownPoints);
}

AnswerKind NetworkDocument::answersOf(const PlaygroundSetup& setup, const OwnPoints& points)
{
    const bool areNumbers =
        setup.data ? nn::is_regression(*setup.data) : points && points->is_regression;
    return areNumbers ? AnswerKind::Numbers : AnswerKind::Classes;
}

AnswerKind NetworkDocument::answers() const
{
    return answersOf(m_setup, m_ownPoints);
}

nn::PlanePoints NetworkDocument::points() const
{
    if (m_setup.data) {
        return nn::make_plane_data(
            *m_setup.data,
            static_cast<std::size_t>(m_setup.pointCount),
            m_setup.noise,
            m_setup.pointSeed
        );
    }
    return m_ownPoints ? m_ownPoints->points : nn::PlanePoints {};
}

NetworkNumbers
NetworkDocument::freshNumbers(const PlaygroundSetup& setup, const OwnPoints& points) const
{
    const nn::Topology topology = topologyOf(setup, answersOf(setup, points));
    return {std::make_shared<nn::Parameters>(startOf(setup, topology))};
}

// Edits ------------------------------------------------------------------------------------------

void NetworkDocument::push(
    const QString& text, const NetworkPatch& before, const NetworkPatch& after, int gesture
)
{
    auto* edit = new Edit(*this, before, after, gesture);
    edit->setText(text);
    m_undoStack.push(edit);
}

void NetworkDocument::changeSetup(const QString& text, const PlaygroundSetup& setup, int gesture)
{
    if (setup == m_setup) {
        return;
    }
    NetworkPatch before {.setup = m_setup};
    NetworkPatch after {.setup = setup};
    if (!haveSameNetwork(setup, m_setup)) {
        endRun();
        before.numbers = m_numbers;
        after.numbers = freshNumbers(setup, m_ownPoints);
    }
    push(text, before, after, gesture);
}

void NetworkDocument::setOwnPoints(const QString& text, const OwnPoints& points, int gesture)
{
    NetworkPatch before {.ownPoints = m_ownPoints};
    NetworkPatch after {.ownPoints = points};
    const bool isEmpty = !points || points->points.empty();
    if (isEmpty && !m_setup.data) {
        endRun();
    }
    if (answersOf(m_setup, points) != answers()) {
        endRun();
        before.numbers = m_numbers;
        after.numbers = freshNumbers(m_setup, points);
    }
    push(text, before, after, gesture);
}

void NetworkDocument::replace(
    const QString& text,
    const PlaygroundSetup& setup,
    const OwnPoints& points,
    const std::optional<NetworkNumbers>& numbers
)
{
    endRun();
    const NetworkPatch before {.setup = m_setup, .ownPoints = m_ownPoints, .numbers = m_numbers};
    NetworkPatch after {
        .setup = setup, .ownPoints = points, .numbers = freshNumbers(setup, points)};
    if (numbers && numbers->parameters->values.size() == after.numbers->parameters->values.size()) {
        after.numbers = numbers;
    }
    push(text, before, after, 0);
}

void NetworkDocument::setNumber(std::uint32_t position, nn::Real value, int gesture)
{
    const nn::Real now = m_numbers.parameters->values.at(position);
    if (now == value) {
        return;
    }
    push(
        tr("Set a Number"),
        {.number = NetworkPatch::Number {position, now}},
        {.number = NetworkPatch::Number {position, value}},
        gesture
    );
}

void NetworkDocument::setFrozen(std::uint32_t position, bool isFrozen)
{
    std::vector<std::uint32_t> frozen = m_numbers.frozen;
    const auto place = std::ranges::lower_bound(frozen, position);
    const bool isThere = place != frozen.end() && *place == position;
    if (isThere == isFrozen) {
        return;
    }
    if (isFrozen) {
        frozen.insert(place, position);
    } else {
        frozen.erase(place);
    }
    push(
        isFrozen ? tr("Freeze a Number") : tr("Free a Number"),
        {.frozen = m_numbers.frozen},
        {.frozen = frozen},
        0
    );
}

void NetworkDocument::setNumbers(const QString& text, const NetworkNumbers& numbers, int gesture)
{
    Q_ASSERT(numbers.parameters->values.size() == m_topology.parameter_count());
    endRun();
    if (numbers != m_numbers) {
        push(text, {.numbers = m_numbers}, {.numbers = numbers}, gesture);
    }
}

void NetworkDocument::restart()
{
    NetworkNumbers numbers = freshNumbers(m_setup, m_ownPoints);
    numbers.frozen = m_numbers.frozen;
    setNumbers(tr("Start Anew"), numbers);
}

void NetworkDocument::restore(
    const PlaygroundSetup& setup,
    const OwnPoints& points,
    const std::optional<NetworkNumbers>& numbers
)
{
    m_runStart.reset();
    m_undoStack.clear();
    NetworkPatch patch {
        .setup = setup, .ownPoints = points, .numbers = freshNumbers(setup, points)};
    if (numbers && numbers->parameters->values.size() == patch.numbers->parameters->values.size()) {
        patch.numbers = numbers;
    }
    apply(patch);
}

NetworkChanges NetworkDocument::differences(const PlaygroundSetup& before) const
{
    NetworkChanges changes;
    const auto pointsOf = [](const PlaygroundSetup& setup) {
        return std::tuple(
            setup.data, setup.pointCount, setup.noise, setup.trainingShare, setup.pointSeed
        );
    };
    changes.setFlag(NetworkChange::Points, pointsOf(before) != pointsOf(m_setup));
    changes.setFlag(
        NetworkChange::Topology,
        before.features != m_setup.features || before.layers != m_setup.layers
    );
    const auto optionsOf = [](const PlaygroundSetup& setup) {
        return std::tuple(
            setup.batchSize,
            setup.learningRate,
            setup.optimizer,
            setup.l1,
            setup.l2,
            setup.seed,
            setup.initializer
        );
    };
    changes.setFlag(NetworkChange::Options, optionsOf(before) != optionsOf(m_setup));
    return changes;
}

void NetworkDocument::apply(const NetworkPatch& patch)
{
    const bool takesAllPoints = patch.ownPoints && !m_setup.data
        && (!*patch.ownPoints || (*patch.ownPoints)->points.empty());
    const bool endsRun = m_runStart && (patch.numbers || takesAllPoints);
    if (endsRun) {
        m_runStart.reset();
    }
    NetworkChanges changes;
    if (patch.setup) {
        const PlaygroundSetup before = std::exchange(m_setup, *patch.setup);
        changes |= differences(before);
    }
    if (patch.ownPoints) {
        m_ownPoints = *patch.ownPoints;
        changes |= NetworkChange::Points;
    }
    if (patch.setup || patch.ownPoints) {
        const nn::Topology before = std::exchange(m_topology, topologyOf(m_setup, answers()));
        if (before != m_topology) { // The output, for points with other answers.
            changes |= NetworkChange::Topology;
        }
    }
    if (patch.numbers) {
        m_numbers = *patch.numbers;
        changes |= NetworkChange::Numbers;
    }
    if (patch.frozen) {
        m_numbers.frozen = *patch.frozen;
        changes |= NetworkChange::Frozen;
    }
    if (patch.number) {
        m_numbers.parameters = withNumber(*m_numbers.parameters, *patch.number);
        changes |= NetworkChange::OneNumber;
    }
    if (m_runStart && patch.number) {
        m_runStart->parameters = withNumber(*m_runStart->parameters, *patch.number);
    }
    if (m_runStart && patch.frozen) {
        m_runStart->frozen = *patch.frozen;
    }
    if (endsRun) {
        emit runEnded();
    }
    emit changed(changes);
}

// Runs -------------------------------------------------------------------------------------------

void NetworkDocument::beginRun()
{
    Q_ASSERT(!m_runStart);
    m_runStart = m_numbers;
}

void NetworkDocument::showProgress(nn::Parameters parameters, std::size_t epoch)
{
    Q_ASSERT(m_runStart);
    m_numbers.parameters = std::make_shared<const nn::Parameters>(std::move(parameters));
    m_numbers.epoch = epoch;
    emit progressed();
}

void NetworkDocument::endRun()
{
    if (!m_runStart) {
        return;
    }
    const NetworkNumbers before = *std::exchange(m_runStart, std::nullopt);
    emit runEnded();
    if (*before.parameters == *m_numbers.parameters) {
        return;
    }
    const auto epochs = static_cast<int>(m_numbers.epoch - before.epoch);
    push(
        epochs > 0 ? tr("Train for %n Epoch(s)", nullptr, epochs) : tr("Train"),
        {.numbers = before},
        {.numbers = m_numbers},
        0
    );
}

} // namespace ui
