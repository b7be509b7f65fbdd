// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingpad.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/hiddenview.h"
#include "ui/labs/networkbar.h"
#include "ui/labs/seenview.h"
#include "ui/labs/stageswitches.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/predictionview.h"
#include "ui/plots/scorebar.h"
#include "ui/plots/tilegrid.h"
#include "ui/plots/tileview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using ui::DigitLab;

/// A digit lab with networks made by hand, so that every answer is known beforehand, and four
/// samples.
class DigitLabTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<ui::DigitLab> makeLab() const;
    void waitUntilReady();
    template <typename T>
    T* part() const
    {
        return m_lab->findChild<T*>();
    }
    ui::DigitImageView* seenImage() const { return &part<ui::SeenView>()->image(); }
    /// Opens or saves a model file and waits until that is done or refused.
    nn::Expected<void> opened(const QString& path);
    nn::Expected<void> saved(const QString& path);
    void drawOn(double x0, double y0, double x1, double y1);
    QPushButton* button(const QString& text) const;
    void answer();

    QTemporaryDir m_folder;
    ui::LabFolders m_folders;
    std::unique_ptr<ui::DigitLab> m_lab;

private slots:
    void initTestCase();
    void init();
    void cleanup();
};

nn::Topology topologyOf(std::vector<nn::LayerSpec> layers, nn::Shape input = {28, 28, 1});
/// All weights 0.
nn::Model modelOf(nn::Topology topology);
/// 784 x 10: reads upright strokes as `upright` and level ones as `level`.
nn::Model oneLayer(std::size_t upright, std::size_t level);
void save(const nn::Model& model, const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
QString fileIn(const QTemporaryDir& folder, const char* name);
/// A printed number with three decimals.
qint64 inThousandths(QString printed);
