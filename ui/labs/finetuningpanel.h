// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labs/finetuningjob.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <memory>

class QProgressBar;
class QPushButton;

namespace ui {

class DrawingCollection;
class RoleLabel;

/// A copy of the network at work learns the hand of whoever drew the drawings: what will happen,
/// how far it is, and how well both read before and after.
class FineTuningPanel : public QWidget
{
    Q_OBJECT

public:
    struct Folders
    {
        QString mnist;
        QString networks; ///< Where the copy goes.
    };

    /// `collection` outlives this.
    FineTuningPanel(
        const DrawingCollection& collection, Folders folders, QWidget* parent = nullptr
    );
    ~FineTuningPanel() override;

    /// The network at work and what it is called; null while there is none.
    void setModel(const nn::Model* model, const QString& name);
    /// Other than the usual.
    void setTuning(const nn::FineTuning& tuning) { m_tuning = tuning; }

    bool isRunning() const { return m_job != nullptr; }
    QString planText() const;
    QString outcomeText() const;
    /// The table below it, row by row.
    QStringList tableTexts() const;

    /// How the last run went.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

signals:
    void drawRequested();
    /// There is a new network at `path`.
    void copySaved(const QString& path);
    void useRequested(const QString& path);
    void failed(const nn::Error& error);
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t rowCount = 4; ///< The names of the columns, and three scores.
    static constexpr std::size_t columnCount = 3;

    void layOut();
    void retranslate();
    void start();
    void finish(const nn::Expected<std::optional<FineTuningResult>>& result);
    void showPlan();
    void showProgress();
    void showResult();
    QString doubtText() const;
    QString copyName() const;

    const DrawingCollection& m_collection;
    Folders m_folders;
    nn::FineTuning m_tuning;
    std::shared_ptr<const nn::Model> m_model;
    QString m_name;
    std::optional<FineTuningResult> m_result; ///< Of the last run that came to its end.
    QString m_resultName; ///< Of the network it was about.
    bool m_wasCancelled = false;

    RoleLabel* m_heading;
    RoleLabel* m_plan;
    QPushButton* m_start;
    QPushButton* m_draw;
    QProgressBar* m_progress;
    RoleLabel* m_timeLeft;
    QPushButton* m_cancel;
    RoleLabel* m_outcome;
    QWidget* m_table;
    std::array<std::array<RoleLabel*, columnCount>, rowCount> m_cells {};
    QPushButton* m_use;
    std::unique_ptr<FineTuningJob> m_job; ///< Null while none runs. Last: it uses the rest.
};

} // namespace ui
