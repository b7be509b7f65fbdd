// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/labelled_drawing.h"
#include "ui/digits/digitreader.h"
#include "ui/digits/networkshelf.h"
#include "ui/digits/sampleshelf.h"
#include "ui/labs/strongest.h"
#include "ui/page/page.h"

#include <QTimer>

#include <memory>

namespace ui {

class CorrectionRow;
class DrawColumn;
class DrawingCollection;
class DrawingPad;
class DrawingShelf;
class FineTuningPanel;
class HandwritingReport;
class HiddenView;
class LabCommands;
class LabTabs;
class NetworkBar;
class PixelPath;
class PredictionView;

/// Where the program keeps what the digit lab shows.
struct LabFolders
{
    QString models; ///< two-layer.lovelace and the others.
    QString mnist; ///< Images and labels.
    QString networks {}; ///< For networks somebody makes here.
};

/// Draw a digit and see what a network makes of it: what it sees, what its hidden layer answers,
/// the scores of the ten digits. Say which digit it was, and the drawing joins a collection.
class DigitLab : public Page
{
    Q_OBJECT

public:
    explicit DigitLab(const LabFolders& folders, QWidget* parent = nullptr);
    ~DigitLab() override;

    QUndoStack* undoStack() override;
    QList<QAction*> commands() override;
    QList<KeyHint> keyHints() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// See StateFiles.
    static QStringList filesIn(const QJsonObject& state);
    static QJsonObject withFilesRenamed(QJsonObject state, const QHash<QString, QString>& names);
    void openModel(const QString& path, const Finished& finished) override;
    void saveModel(const QString& path, const Finished& finished) override;
    QString proposedFileName() const override;

    /// Built-in name or path of the network at work; empty while there is none.
    const QString& networkId() const { return m_networkId; }
    /// Null while there is no network.
    const DigitReader* reader() const { return m_reader.get(); }
    /// Whether the test set, the drawings and the network asked for are there.
    bool isReady() const override;
    const DrawingCollection& drawings() const { return *m_drawings; }

public slots:
    /// Loads a network off this thread; until it is there, the old one stays.
    void chooseNetwork(const QString& id);

signals:
    /// The picture, the scores and the tiles are those of the pad.
    void answered();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTabs();
    void connectParts();
    void connectOwnWork();
    void loadSamples();
    void loadFirstNetwork();
    void letReaderGo();
    void adoptModel(nn::Model model, const QString& id);

    void scheduleAnswer();
    void answer();
    void answerOtherStages();
    nn::PreparationSettings preparation() const;

    void showSample(std::optional<int> index);
    void copyPicture() const;
    void updateCommands();

    /// Tells the other tabs which network is at work.
    void showNetwork();
    void collect(int digit);
    void drawNext();
    void followPixel(QPoint pixel);
    void showCorrection();
    void nameTabs();
    void putOnPad(int place);
    std::vector<nn::LabelledDrawing> drawingsAt(const QList<int>& places) const;
    void rememberCopy(const QString& path);
    void exportStrokes(const QList<int>& places);
    void exportPictures(const QList<int>& places);

    LabCommands* m_commands;
    DrawColumn* m_draw;
    HiddenView* m_hidden;
    PredictionView* m_prediction;
    CorrectionRow* m_correction;
    DrawingCollection* m_drawings;
    LabTabs* m_tabs;
    PixelPath* m_pixelPath = nullptr;
    DrawingShelf* m_drawingShelf = nullptr;
    HandwritingReport* m_report = nullptr;
    FineTuningPanel* m_tuning = nullptr;
    NetworkBar* m_bar = nullptr;

    LabFolders m_folders;
    NetworkShelf m_shelf;
    SampleShelf m_samples;
    std::optional<int> m_lastSample;
    std::unique_ptr<DigitReader> m_reader;
    QString m_networkId;
    QString m_wantedNetwork; ///< Being loaded; empty if none is.
    PadContent m_rememberedContent; ///< Waits for the samples.

    QTimer m_answerTimer;
    QTimer m_otherStagesTimer;
};

} // namespace ui
