// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/digitlab.h"

#include "engine/data/mnist.h"
#include "engine/io/network_file.h"
#include "ui/digits/drawingcollection.h"
#include "ui/drawing/drawingpad.h"
#include "ui/drawing/padimport.h"
#include "ui/jobs/background.h"
#include "ui/labs/correctionrow.h"
#include "ui/labs/drawcolumn.h"
#include "ui/labs/hiddenview.h"
#include "ui/labs/labcommands.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/networkbar.h"
#include "ui/labs/pixelpath.h"
#include "ui/labs/seenview.h"
#include "ui/labs/stageswitches.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/predictionview.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace ui {

namespace {

/// The answers without a stage are worked out when the hand rests.
constexpr int restMs = 80;

/// A plain figure: the answers to it give the bars a measure before anything is drawn.
nn::Stroke ring()
{
    constexpr int pointCount = 24;
    nn::Stroke stroke;
    for (int i = 0; i <= pointCount; ++i) {
        const double angle = 2 * std::numbers::pi * i / pointCount;
        stroke.push_back({0.5 + 0.25 * std::sin(angle), 0.5 - 0.35 * std::cos(angle)});
    }
    return stroke;
}

/// For any thread.
nn::Expected<nn::Model> loadDigitModel(const QString& path)
{
    nn::Expected<nn::Model> model = nn::load_network(path.toStdU16String());
    if (model) {
        if (const auto fits = checkReadsDigits(model->topology); !fits) {
            return fits.error();
        }
        *model = nn::with_probabilities(std::move(*model));
    }
    return model;
}

} // namespace

DigitLab::DigitLab(const LabFolders& folders, QWidget* parent)
    : Page(parent)
    , m_commands(new LabCommands(this))
    , m_draw(new DrawColumn(*m_commands))
    , m_hidden(new HiddenView)
    , m_prediction(new PredictionView)
    , m_correction(new CorrectionRow(this))
    , m_drawings(new DrawingCollection(*m_draw->pad().undoStack(), this))
    , m_tabs(new LabTabs(this))
    , m_folders(folders)
    , m_shelf(folders.models)
{
    addTabs();
    m_bar = new NetworkBar(this); // After the tabs, which also is the order of the Tab key.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_bar);

    m_answerTimer.setSingleShot(true);
    m_answerTimer.setInterval(0);
    m_otherStagesTimer.setSingleShot(true);
    m_otherStagesTimer.setInterval(restMs);
    connectParts();
    connectOwnWork();
    m_bar->setChoices(m_shelf, {});
    m_bar->setModel(nullptr, {});
    updateCommands();
    loadSamples();
    // A moment later, because restoreState() may ask for another one first.
    QTimer::singleShot(0, this, &DigitLab::loadFirstNetwork);
}

DigitLab::~DigitLab()
{
    letReaderGo();
}

/// The parts look into it; so they do while they lose the focus as they are destroyed.
void DigitLab::letReaderGo()
{
    m_hidden->setReader(nullptr);
    m_bar->setModel(nullptr, {});
    m_pixelPath->setReader(nullptr);
}

void DigitLab::connectParts()
{
    DrawingPad* pad = &m_draw->pad();
    connect(pad, &DrawingPad::contentChanged, this, &DigitLab::scheduleAnswer);
    connect(pad, &DrawingPad::gestureFinished, this, &DigitLab::scheduleAnswer);
    connect(pad, &DrawingPad::gestureFinished, this, &Page::stateChanged);
    connect(pad, &DrawingPad::importFailed, this, &Page::failed);
    connect(pad, &DrawingPad::toolChanged, this, [this](DrawingPad::Tool tool) {
        m_commands->eraser->setChecked(tool == DrawingPad::Tool::Eraser);
    });
    connect(pad, &DrawingPad::sampleRequested, this, [this](int digit) {
        showSample(m_samples.nextOf(digit, m_lastSample));
    });
    connect(pad->undoStack(), &QUndoStack::indexChanged, this, &DigitLab::updateCommands);
    connect(pad->undoStack(), &QUndoStack::indexChanged, this, &Page::stateChanged);

    connect(m_commands->undo, &QAction::triggered, pad->undoStack(), &QUndoStack::undo);
    connect(m_commands->redo, &QAction::triggered, pad->undoStack(), &QUndoStack::redo);
    connect(m_commands->clear, &QAction::triggered, pad, &DrawingPad::clear);
    connect(m_commands->eraser, &QAction::toggled, pad, [pad](bool on) {
        pad->setTool(on ? DrawingPad::Tool::Eraser : DrawingPad::Tool::Pen);
    });
    connect(m_commands->nextSample, &QAction::triggered, this, [this] {
        showSample(m_samples.neighbor(m_lastSample, 1));
    });
    connect(m_commands->previousSample, &QAction::triggered, this, [this] {
        showSample(m_samples.neighbor(m_lastSample, -1));
    });
    connect(m_commands->randomSample, &QAction::triggered, this, [this] {
        // Always another one: a button that does nothing looks broken.
        const int others = std::max(1, m_samples.count() - 1);
        showSample(m_samples.neighbor(m_lastSample, 1 + QRandomGenerator::global()->bounded(others))
        );
    });
    connect(m_commands->copy, &QAction::triggered, this, &DigitLab::copyPicture);
    connect(m_commands->paste, &QAction::triggered, pad, &DrawingPad::paste);

    SeenView& seen = m_draw->seen();
    connect(&seen.stages(), &StageSwitches::stagesChanged, this, &DigitLab::answer);
    connect(&seen.stages(), &StageSwitches::stagesChanged, this, &Page::stateChanged);
    connect(&seen.image(), &DigitImageView::pixelChanged, m_hidden, &HiddenView::setMarkedPixel);

    connect(m_bar, &NetworkBar::networkChosen, this, &DigitLab::chooseNetwork);
    connect(m_bar, &NetworkBar::openRequested, this, &Page::openModelRequested);
    connect(m_bar, &NetworkBar::saveRequested, this, &Page::saveModelRequested);

    connect(&m_answerTimer, &QTimer::timeout, this, &DigitLab::answer);
    connect(&m_otherStagesTimer, &QTimer::timeout, this, &DigitLab::answerOtherStages);
}

// Networks and digits ----------------------------------------------------------------------------

void DigitLab::loadSamples()
{
    const auto work = [folder = m_folders.mnist] {
        return nn::read_mnist(folder.toStdU16String(), nn::MnistPart::test);
    };
    runInBackground(this, work, [this](nn::Expected<nn::Dataset> digits) {
        if (!digits) {
            emit failed(digits.error());
            return;
        }
        m_samples = SampleShelf(std::move(*digits));
        if (m_rememberedContent.sample && m_draw->pad().content().isEmpty()
            && m_samples.contains(*m_rememberedContent.sample)) {
            m_rememberedContent.picture = m_samples.content(*m_rememberedContent.sample).picture;
            m_draw->pad().restoreContent(m_rememberedContent);
        }
        updateCommands();
    });
}

void DigitLab::loadFirstNetwork()
{
    if (!m_reader && m_wantedNetwork.isEmpty()) {
        chooseNetwork(NetworkShelf::firstNetwork());
    }
}

void DigitLab::chooseNetwork(const QString& id)
{
    m_wantedNetwork = id;
    const auto work = [path = m_shelf.path(id)] { return loadDigitModel(path); };
    runInBackground(this, work, [this, id](nn::Expected<nn::Model> model) {
        if (id != m_wantedNetwork) {
            return; // Another one was chosen meanwhile.
        }
        m_wantedNetwork.clear();
        if (model) {
            adoptModel(std::move(*model), id);
            return;
        }
        m_shelf.forget(id);
        m_bar->setChoices(m_shelf, m_networkId);
        emit failed(model.error());
        if (id != NetworkShelf::firstNetwork()) { // Once is enough to know that it is not there.
            loadFirstNetwork();
        }
    });
}

void DigitLab::adoptModel(nn::Model model, const QString& id)
{
    letReaderGo();
    m_reader = std::make_unique<DigitReader>(std::move(model));
    m_networkId = id;
    if (!NetworkShelf::isBuiltIn(id)) {
        m_shelf.remember(id);
    }
    m_bar->setChoices(m_shelf, id);
    m_bar->setModel(&m_reader->model(), id);
    m_reader->read(nn::prepare_drawing({ring()}, m_reader->model().preparation));
    m_hidden->setReader(m_reader.get());
    showNetwork();
    answer();
    emit stateChanged();
}

void DigitLab::openModel(const QString& path, const Finished& finished)
{
    const QString id = m_shelf.idOf(path);
    m_wantedNetwork = id;
    const auto work = [path] { return loadDigitModel(path); };
    runInBackground(this, work, [this, id, finished](nn::Expected<nn::Model> model) {
        if (id == m_wantedNetwork) { // Otherwise another one was chosen meanwhile.
            m_wantedNetwork.clear();
            if (model) {
                m_draw->seen().stages().setStages(model->preparation);
                adoptModel(std::move(*model), id);
            } else {
                loadFirstNetwork();
            }
        }
        finished(model ? nn::Expected<void>() : model.error());
    });
}

void DigitLab::saveModel(const QString& path, const Finished& finished)
{
    if (!m_reader) {
        Page::saveModel(path, finished);
        return;
    }
    const auto work = [model = m_reader->model(), path] {
        return nn::save_network(model, path.toStdU16String());
    };
    runInBackground(this, work, [this, path, finished](const nn::Expected<void>& saved) {
        if (saved && nn::can_be_opened(nn::network_format(path.toStdU16String()))) {
            m_shelf.remember(QFileInfo(path).absoluteFilePath());
            m_bar->setChoices(m_shelf, m_networkId);
            emit stateChanged();
        }
        finished(saved);
    });
}

QString DigitLab::proposedFileName() const
{
    const QString name = m_networkId.isEmpty() ? NetworkShelf::firstNetwork() : m_networkId;
    return QFileInfo(name).completeBaseName() + QStringLiteral(".lovelace");
}

// Answers ----------------------------------------------------------------------------------------

nn::PreparationSettings DigitLab::preparation() const
{
    const nn::PreparationSettings settings =
        m_reader ? m_reader->model().preparation : nn::PreparationSettings {};
    return m_draw->seen().stages().applyTo(settings);
}

void DigitLab::scheduleAnswer()
{
    // Once all movements that have come in are done: they share one answer.
    m_answerTimer.start();
}

void DigitLab::answer()
{
    m_answerTimer.stop();
    const DrawingPad& pad = m_draw->pad();
    const PadContent& content = pad.content();
    const nn::DigitImage image = preparedImage(content, preparation());
    m_draw->seen().setPrepared(content.sample.has_value());
    m_draw->seen().image().setDigit(image);
    m_draw->seen().showPixel();

    const bool isSample =
        content.sample && content.strokes.empty() && m_samples.contains(*content.sample);
    std::optional<int> truth;
    if (isSample) {
        truth = m_samples.label(*content.sample);
    }
    m_prediction->setTruth(truth);
    if (m_reader) {
        const Reading& reading = m_reader->read(image);
        m_prediction->setPrediction(reading.scores, reading.verdict);
        m_hidden->showAnswers(
            pad.isGestureRunning() ? StrongestNeurons::Pace::Drawing
                                   : StrongestNeurons::Pace::AtRest
        );
    } else {
        m_prediction->setPrediction({}, {});
    }
    m_otherStagesTimer.start();
    emit answered();
}

void DigitLab::answerOtherStages()
{
    StageSwitches& stages = m_draw->seen().stages();
    const PadContent& content = m_draw->pad().content();
    const bool apply = m_reader && !content.isEmpty() && !content.sample;
    for (std::size_t stage = 0; stage < StageSwitches::stageCount; ++stage) {
        std::optional<StageSwitches::Answer> other;
        if (apply) {
            const nn::DigitImage image =
                preparedImage(content, StageSwitches::flipped(preparation(), stage));
            const Reading then = m_reader->glance(image);
            const std::size_t digit = then.verdict.best;
            const bool differs = digit != m_reader->reading().verdict.best;
            other = {digit, then.scores[digit], differs};
        }
        stages.setOtherAnswer(stage, other);
    }
}

// Samples and the clipboard ----------------------------------------------------------------------

void DigitLab::showSample(std::optional<int> index)
{
    if (!index || !m_samples.contains(*index)) {
        return;
    }
    m_lastSample = index;
    m_draw->pad().setContent(m_samples.content(*index), tr("MNIST Digit"));
}

void DigitLab::copyPicture() const
{
    const PadContent& content = m_draw->pad().content();
    const nn::DigitImage image = preparedImage(content, preparation());
    QGuiApplication::clipboard()->setMimeData(toMimeData(content, image).release());
}

} // namespace ui
