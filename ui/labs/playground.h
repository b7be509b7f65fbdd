// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"
#include "ui/labs/comparison.h"
#include "ui/labs/playgroundrun.h"
#include "ui/page/page.h"

#include <QTimer>

class QScrollArea;

namespace ui {

class ComparisonPanel;
class DataPanel;
class NetworkPanel;
class OutputPanel;
class PlaygroundCommands;
class TrainingBar;
class TrainingPanel;

/// The network playground: points in the plane, a small network that learns them, and everything
/// that can be seen of it and changed in it while it does.
class Playground : public Page
{
    Q_OBJECT

public:
    explicit Playground(QWidget* parent = nullptr);
    ~Playground() override;

    QUndoStack* undoStack() override { return m_document.undoStack(); }
    QList<QAction*> commands() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool isReady() const override { return m_hasMaps; }
    void openModel(const QString& path, const Finished& finished) override;
    void saveModel(const QString& path, const Finished& finished) override;
    QString proposedFileName() const override;

    NetworkDocument& document() { return m_document; }
    PlaygroundRun& run() { return m_run; }
    Comparison& comparison() { return m_comparison; }

    /// Reads points from a table, off this thread; what cannot be read is told with failed().
    void openPoints(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectCommands();
    void connectMap();
    void connectComparison();
    void showProgress();
    void changeSeed(std::uint32_t PlaygroundSetup::*seed, const QString& text);
    void addPoint(const nn::PlanePoint& point);
    void removePoint(std::size_t index); ///< As RegionMap::pointRemoved() counts.
    void editOwnPoints(const QString& text, const std::function<void(nn::PointsTable&)>& change);
    void copySetup();
    void pasteSetup();

    NetworkDocument m_document;
    PlaygroundRun m_run;
    Comparison m_comparison;
    PlaygroundCommands* m_commands; ///< These are children of this.
    DataPanel* m_data;
    TrainingPanel* m_training;
    TrainingBar* m_bar;
    ComparisonPanel* m_twoRuns;
    NetworkPanel* m_network;
    OutputPanel* m_output;
    QScrollArea* m_scroll;
    bool m_hasMaps = false;
    QTimer m_saveTimer; ///< Progress is worth saving, but not in every frame.
};

} // namespace ui
