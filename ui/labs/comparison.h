// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"
#include "ui/document/setupdifference.h"
#include "ui/labs/playgroundrun.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

/// Two runs side by side. Run A is that of the playground, and goes on as if it were alone. Run B
/// is another one on the same points, of a setup that differs in one thing; it follows A from the
/// start epoch by epoch, back and forth in the history, and through every change of the setup.
///
/// When B begins while A has epochs behind it, or when A comes to an epoch that B has no record of,
/// B is trained on its own until it has caught up, and A waits for it. What makes the comparison
/// less than fair is told by isEditedByHand() and isFair(). Starting anew makes it fair again.
class Comparison : public QObject
{
    Q_OBJECT

public:
    /// Both belong to A and outlive this.
    Comparison(NetworkDocument& document, PlaygroundRun& run, QObject* parent = nullptr);
    ~Comparison() override;

    bool isOn() const { return m_other != nullptr; }
    void setOn(bool on);
    const SetupDifference& difference() const { return m_difference; }
    void setDifference(const SetupDifference& difference);
    /// B catches up only while one sees it.
    void setLive(bool isLive);

    const NetworkDocument& documentA() const { return m_document; }
    const PlaygroundRun& runA() const { return m_run; }
    /// Precondition for these: it is on.
    const NetworkDocument& documentB() const;
    const PlaygroundRun& runB() const;
    bool isSame() const; ///< As B's value is that of A.

    /// The newest epoch, up to where they are, that was recorded of both; none soon after a start.
    struct Epoch
    {
        const nn::RecordedEpoch* a;
        const nn::RecordedEpoch* b;
    };
    std::optional<Epoch> newestEpoch() const;
    /// The same up to `epoch`.
    std::optional<Epoch> epochUpTo(std::size_t epoch) const;

    bool hasTest() const { return !m_run.points().test.empty(); } ///< Points of it.
    /// The loss that is compared: of the test points, if there are any.
    double nn::RecordedEpoch::*shownLoss() const
    {
        return hasTest() ? &nn::RecordedEpoch::test_loss : &nn::RecordedEpoch::training_loss;
    }

    bool isCatchingUp() const; ///< A rests, or waits for it.
    bool isTooFarBehind() const; ///< It would take B too long: A goes on alone.
    bool hasFailed() const { return m_hasFailed; } ///< There was not enough memory for B.
    bool isEditedByHand() const; ///< Numbers of A were set or frozen by hand.
    bool isFair() const { return m_isFair; } ///< A came here with this setup in one go, as B did.

    QJsonObject saveState() const;
    /// Changes nothing if it is of another version, or wrong. Call it after A is restored.
    void restoreState(const QJsonObject& state);

signals:
    void changed(); ///< On or off, the difference, the setups, the points.
    void progressed();
    void mapsReady(const ui::PlaneMaps& maps); ///< Of B.
    void failed(const nn::Error& error); ///< Of B.

private:
    struct Other;

    void takeChanges(NetworkChanges changes);
    void takeProgress();
    void watchA(NetworkChanges changes, bool isJump);
    void changeB(NetworkChanges changes);
    void makeB(const std::optional<NetworkNumbers>& numbers);
    void removeB();
    void bringToA();
    bool canFollow() const;
    void follow();
    void trainOrPause();
    void startTogether();
    bool isFresh() const;
    bool isRecorded() const;
    PlaygroundSetup setupOfB() const { return withDifference(m_document.setup(), m_difference); }

    NetworkDocument& m_document;
    PlaygroundRun& m_run;
    SetupDifference m_difference;
    std::unique_ptr<Other> m_other; ///< Null while it is off.
    QTimer m_timer;
    bool m_isLive = false;
    bool m_hasFailed = false;

    std::shared_ptr<const nn::Parameters> m_seen; ///< Those of A when last looked at.
    bool m_hasJumped = false; ///< A stands where it did not come by training just now.
    bool m_isStraight = true; ///< A came here with its setup in one go.
    bool m_isFair = true;
    std::optional<std::size_t> m_editedIn; ///< The epoch from which on A has numbers set by hand.
};

} // namespace ui
