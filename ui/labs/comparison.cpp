// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/comparison.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// More would take so long that nobody waits for it.
constexpr std::size_t mostCatchUp = 20'000;

const nn::RecordedEpoch* recorded(const nn::Recording& recording, std::size_t epoch)
{
    if (recording.epochs().empty()) {
        return nullptr;
    }
    const nn::RecordedEpoch& found = recording.at(epoch);
    return found.epoch == epoch ? &found : nullptr;
}

} // namespace

/// Run B, with a document nobody but this edits.
struct Comparison::Other
{
    Other(
        const PlaygroundSetup& setup,
        const OwnPoints& points,
        const std::optional<NetworkNumbers>& numbers,
        const PlaygroundRun& leader
    )
        : run(restored(setup, points, numbers), leader)
    { }

    NetworkDocument& restored(
        const PlaygroundSetup& setup,
        const OwnPoints& points,
        const std::optional<NetworkNumbers>& numbers
    )
    {
        document.undoStack()->setUndoLimit(1); // Nobody undoes here.
        document.restore(setup, points, numbers);
        return document;
    }

    NetworkDocument document;
    PlaygroundRun run;
};

Comparison::Comparison(NetworkDocument& document, PlaygroundRun& run, QObject* parent)
    : QObject(parent), m_document(document), m_run(run), m_seen(document.numbers().parameters)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Comparison::trainOrPause);
    connect(&document, &NetworkDocument::changed, this, &Comparison::takeChanges);
    connect(&document, &NetworkDocument::progressed, this, &Comparison::takeProgress);
    connect(&run, &PlaygroundRun::progressed, this, &Comparison::follow);
}

Comparison::~Comparison() = default;

void Comparison::setOn(bool on)
{
    if (on == isOn()) {
        return;
    }
    if (on) {
        makeB({});
    } else {
        removeB();
    }
    emit changed();
    follow();
}

void Comparison::setDifference(const SetupDifference& difference)
{
    if (difference == m_difference) {
        return;
    }
    m_difference = difference;
    if (isOn()) {
        makeB({});
    }
    emit changed();
    follow();
}

void Comparison::setLive(bool isLive)
{
    m_isLive = isLive;
    follow();
}

// What there is to see ----------------------------------------------------------------------------

const NetworkDocument& Comparison::documentB() const
{
    return m_other->document;
}

const PlaygroundRun& Comparison::runB() const
{
    return m_other->run;
}

bool Comparison::isSame() const
{
    return setupOfB() == m_document.setup();
}

std::optional<Comparison::Epoch> Comparison::newestEpoch() const
{
    return epochUpTo(std::min(m_document.numbers().epoch, documentB().numbers().epoch));
}

std::optional<Comparison::Epoch> Comparison::epochUpTo(std::size_t epoch) const
{
    const nn::Recording& ofA = m_run.recording();
    const nn::Recording& ofB = runB().recording();
    while (!ofA.epochs().empty() && !ofB.epochs().empty()) {
        const nn::RecordedEpoch& a = ofA.at(epoch);
        const nn::RecordedEpoch& b = ofB.at(epoch);
        if (a.epoch == b.epoch) {
            return Epoch {&a, &b};
        }
        if (std::min(a.epoch, b.epoch) >= epoch) {
            return {}; // One begins later than the other.
        }
        epoch = std::min(a.epoch, b.epoch);
    }
    return {};
}

bool Comparison::isCatchingUp() const
{
    return canFollow() && m_run.lead() > TrainingPace::mostAhead;
}

bool Comparison::isTooFarBehind() const
{
    return !runB().trouble() && m_run.lead() > mostCatchUp;
}

bool Comparison::canFollow() const
{
    return runB().hasPoints() && !runB().trouble() && !m_hasFailed && !isTooFarBehind();
}

bool Comparison::isEditedByHand() const
{
    return m_editedIn || !m_document.numbers().frozen.empty();
}

// Run B -------------------------------------------------------------------------------------------

/// From its start, unless `numbers` fit.
void Comparison::makeB(const std::optional<NetworkNumbers>& numbers)
{
    m_hasFailed = false;
    m_isFair = m_isStraight;
    m_other.reset(); // Its thread ends before the other one begins.
    m_other = std::make_unique<Other>(setupOfB(), m_document.ownPoints(), numbers, m_run);
    const PlaygroundRun* run = &m_other->run;
    connect(run, &PlaygroundRun::progressed, this, &Comparison::follow);
    connect(run, &PlaygroundRun::mapsReady, this, &Comparison::mapsReady);
    connect(run, &PlaygroundRun::failed, this, [this](const nn::Error& error) {
        m_hasFailed = true;
        emit failed(error);
    });
    connect(&m_other->document, &NetworkDocument::changed, this, &Comparison::changed);
}

void Comparison::removeB()
{
    m_run.setFollowed(false);
    m_other.reset();
}

void Comparison::follow()
{
    if (isOn()) {
        m_run.setFollowed(canFollow());
        m_timer.start(); // Later, because a document may be telling of the end of a run right now.
        emit progressed();
    }
}

/// Trains or pauses B, as A does and as far as A is.
void Comparison::trainOrPause()
{
    if (!isOn()) {
        return;
    }
    PlaygroundRun& run = m_other->run;
    const bool isBehind = documentB().numbers().epoch < m_document.numbers().epoch;
    const bool shallRun = canFollow() && (m_run.isRunning() || (isBehind && m_isLive));
    if (shallRun && !run.isRunning()) {
        run.train();
    } else if (!shallRun && run.isRunning()) {
        run.pause();
    }
}

void Comparison::changeB(NetworkChanges changes)
{
    NetworkDocument& document = m_other->document;
    if (changes.testFlag(NetworkChange::Points) && document.ownPoints() != m_document.ownPoints()) {
        document.setOwnPoints({}, m_document.ownPoints());
    }
    document.changeSetup({}, setupOfB());
}

/// After A has gone to another epoch than the one it was trained to.
void Comparison::bringToA()
{
    const std::size_t epoch = m_document.numbers().epoch;
    const std::size_t epochOfB = documentB().numbers().epoch;
    if (epoch == epochOfB) {
        return;
    }
    if (recorded(runB().recording(), epoch) != nullptr) {
        m_other->run.goTo(epoch, m_other->document.newGesture());
    } else if (epoch < epochOfB) {
        makeB({});
    }
}

void Comparison::startTogether()
{
    m_hasFailed = false;
    m_other->document.endRun();
    m_other->document.restore(setupOfB(), m_document.ownPoints(), {});
}

// Run A -------------------------------------------------------------------------------------------

/// Whether A stands at its start.
bool Comparison::isFresh() const
{
    const NetworkNumbers& numbers = m_document.numbers();
    return numbers.epoch == 0
        && *numbers.parameters == startOf(m_document.setup(), m_document.topology());
}

/// Whether A stands where training brought it once.
bool Comparison::isRecorded() const
{
    const NetworkNumbers& numbers = m_document.numbers();
    const nn::RecordedEpoch* epoch = recorded(m_run.recording(), numbers.epoch);
    return isFresh() || (epoch != nullptr && epoch->parameters == *numbers.parameters);
}

void Comparison::takeChanges(NetworkChanges changes)
{
    const bool isJump =
        changes.testFlag(NetworkChange::Numbers) && m_document.numbers().parameters != m_seen;
    m_seen = m_document.numbers().parameters;
    watchA(changes, isJump);
    if (isOn() && isJump && isFresh()) {
        startTogether();
    } else if (isOn()) {
        changeB(changes);
        if (isJump) {
            bringToA();
        }
    }
    emit changed();
    follow();
}

void Comparison::takeProgress()
{
    m_seen = m_document.numbers().parameters;
    if (std::exchange(m_hasJumped, false)) {
        m_isStraight = false; // The optimiser has begun anew, and so has the shuffling.
    }
}

/// Keeps account of what A was trained with.
void Comparison::watchA(NetworkChanges changes, bool isJump)
{
    const std::size_t epoch = m_document.numbers().epoch;
    const NetworkChanges onTheWay =
        NetworkChange::Points | NetworkChange::Topology | NetworkChange::Options;
    if (isJump && isFresh()) {
        m_hasJumped = false;
        m_isStraight = true;
        m_isFair = true;
        m_editedIn.reset();
    } else if (isJump) {
        m_hasJumped = true;
        const bool isKnown = isRecorded();
        m_isStraight = m_isStraight && isKnown;
        m_isFair = m_isFair && isKnown;
        if (isKnown && m_editedIn && epoch <= *m_editedIn) {
            m_editedIn.reset(); // Before the edit.
        }
    } else if ((changes & onTheWay) && (epoch > 0 || m_document.isRunning())) {
        m_isStraight = false;
        m_isFair = m_isFair && m_run.lead() <= TrainingPace::mostAhead; // B takes it earlier.
    }
    if (changes.testFlag(NetworkChange::OneNumber)) {
        const bool isEdited = m_document.isRunning() || !isRecorded();
        if (isEdited && !m_editedIn) {
            m_editedIn = epoch;
        } else if (!isEdited && m_editedIn == epoch) {
            m_editedIn.reset(); // Undone.
        }
    }
}

} // namespace ui
