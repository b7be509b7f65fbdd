// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QWidget>

#include <functional>

class QUndoStack;
class QVariantAnimation;

namespace ui {

/// A live figure. It knows neither the lesson it stands in nor the other figures: it has a state
/// that can be saved, named numbers that tasks look at, and edits that can be undone. Everything
/// in it works by keyboard, and it answers LanguageChange, PaletteChange and FontChange by itself.
class Demo : public QWidget
{
    Q_OBJECT

public:
    /// `undoStack` is the page's and outlives the figure: undo goes through all figures in order.
    explicit Demo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~Demo() override;

    /// Takes the starting state given in the lesson, once, before the figure is shown. Returns what
    /// is wrong with it, in English for the author, or nothing. Keys it does not have keep their
    /// defaults, wrong ones too.
    QString configure(const QJsonObject& settings);

    /// Everything the learner can change. A state that is restored and saved again is the same.
    virtual QJsonObject saveState() const = 0;
    /// Takes what saveState() gave once, perhaps in another version, or a part of it: what is
    /// missing stays, what makes no sense is left out.
    virtual void restoreState(const QJsonObject& state) = 0;

    /// Shows a state that was left earlier: that of another day, or one on the undo stack.
    void showState(const QJsonObject& state);

    /// Back to the starting state, as one step that can be undone.
    void reset();
    /// Back to the starting state, without a step of its own: that is somebody else's.
    void startAnew();
    bool isAtStart() const { return saveState() == m_start; }

    /// Moves to a state given in part, in half a second, as one step: numbers glide, everything
    /// else changes at the end. At once where motion is switched off. An edit ends the movement.
    void demonstrate(const QJsonObject& target);

    /// Whether what the figure shows now is the learner's own doing: neither where it starts, nor
    /// demonstrated, nor brought back.
    bool isTouched() const { return m_isTouched; }

    /// The named numbers that tasks refer to.
    const QHash<QString, double>& metrics() const { return m_metrics; }

    /// What stands on the figure's card: a name for what is shown now, and the most used controls
    /// beside it. The controls belong to the figure; there may be none.
    virtual QString headline() const = 0;
    virtual QWidget* headerControls() { return nullptr; }

    /// Whether all that the figure loads or works out in the background is there.
    virtual bool isReady() const { return true; }
    /// Loads and works out at once what is still to come for its state, for who cannot wait: paper,
    /// and checks of lessons.
    virtual void finishLoading() { }

    /// The figure came into sight or left it; out of sight nothing may move.
    virtual void setLive(bool /*live*/) { }

signals:
    void metricChanged(const QString& metric, double value);
    void stateChanged(); ///< saveState() may give something new.
    void headlineChanged();
    /// The learner went a step on, and `words` say what it shows: for who is read to.
    void stepTold(const QString& words);

protected:
    /// What configure() has to check beyond what restoreState() leaves out: a sentence, or nothing.
    virtual QString checkSettings(const QJsonObject& settings) const;

    /// While there is no such number, what is not a number stands for it: no task counts it.
    void publish(const QString& metric, double value);

    /// A number that makes all edits of one drag a single step of undo.
    int newGesture() { return ++m_lastGesture; }

    /// Runs `change`, which alters the state, as a step called `text` that can be undone. Edits
    /// with the same gesture become one step; a gesture that ends where it began leaves none.
    void edit(const QString& text, int gesture, const std::function<void()>& change);
    void edit(const QString& text, const std::function<void()>& change);

    QUndoStack& undoStack() { return m_undoStack; }

private:
    /// Runs `change`, which is not the learner's doing.
    void changeUntouched(const std::function<void()>& change);

    QUndoStack& m_undoStack;
    QJsonObject m_start;
    QHash<QString, double> m_metrics;
    int m_lastGesture = 0;
    bool m_isTouched = false;
    bool m_isChangingItself = false;
    int m_demonstration = 0; ///< Gesture of the last demonstrate().
    QVariantAnimation* m_animation = nullptr; ///< Child of this.
};

} // namespace ui
