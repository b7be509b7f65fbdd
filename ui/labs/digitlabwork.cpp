// SPDX-License-Identifier: GPL-3.0-or-later
// What the digit lab does with drawings that somebody collects; the rest is in digitlab.cpp.
#include "ui/digits/drawingcollection.h"
#include "ui/digits/drawingfiles.h"
#include "ui/drawing/drawingpad.h"
#include "ui/labs/correctionrow.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/drawcolumn.h"
#include "ui/labs/drawingshelf.h"
#include "ui/labs/finetuningpanel.h"
#include "ui/labs/handwritingreport.h"
#include "ui/labs/hiddenview.h"
#include "ui/labs/labcolumns.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/networkbar.h"
#include "ui/labs/pixelpath.h"
#include "ui/labs/seenview.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/predictionview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

namespace ui {

namespace {

// Remembered with the page's state.
constexpr QLatin1String drawTab("draw");
constexpr QLatin1String pixelTab("pixel");
constexpr QLatin1String drawingsTab("drawings");
constexpr QLatin1String reportTab("report");
constexpr QLatin1String tuningTab("tuning");

} // namespace

void DigitLab::addTabs()
{
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    column->addWidget(m_prediction);
    column->addWidget(m_correction);
    column->addStretch(1);
    m_tabs->addTab(drawTab, new LabColumns(m_draw, m_hidden, answer));

    m_pixelPath = new PixelPath;
    m_tabs->addTab(pixelTab, m_pixelPath);
    m_drawingShelf = new DrawingShelf(*m_drawings);
    m_tabs->addTab(drawingsTab, m_drawingShelf);
    m_report = new HandwritingReport(*m_drawings);
    m_tabs->addTab(reportTab, m_report);
    m_tuning = new FineTuningPanel(*m_drawings, {m_folders.mnist, m_folders.networks});
    m_tabs->addTab(tuningTab, m_tuning);
    nameTabs();
}

void DigitLab::nameTabs()
{
    m_tabs->setTitle(drawTab, tr("Draw"));
    m_tabs->setTitle(pixelTab, tr("Follow a Pixel"));
    m_tabs->setTitle(reportTab, tr("My Handwriting"));
    m_tabs->setTitle(tuningTab, tr("Fine-Tuning"));
    const int count = m_drawings->count();
    m_tabs->setTitle(
        drawingsTab, count == 0 ? tr("My Drawings") : tr("My Drawings (%1)").arg(countText(count))
    );
}

void DigitLab::connectOwnWork()
{
    connect(this, &DigitLab::answered, this, &DigitLab::showCorrection);
    connect(m_drawings, &DrawingCollection::changed, this, &DigitLab::showCorrection);
    connect(m_drawings, &DrawingCollection::changed, this, &DigitLab::nameTabs);
    connect(m_drawings, &DrawingCollection::changed, this, &Page::stateChanged);
    connect(m_tabs, &LabTabs::currentChanged, this, &Page::stateChanged);
    connect(m_correction, &CorrectionRow::digitChosen, this, &DigitLab::collect);
    connect(m_correction, &CorrectionRow::nextRequested, this, [this] {
        m_draw->pad().clear();
        drawNext();
    });
    connect(m_drawingShelf, &DrawingShelf::drawRequested, this, &DigitLab::drawNext);
    connect(m_drawingShelf, &DrawingShelf::openRequested, this, &DigitLab::putOnPad);
    connect(m_drawingShelf, &DrawingShelf::strokesExportRequested, this, &DigitLab::exportStrokes);
    connect(
        m_drawingShelf, &DrawingShelf::picturesExportRequested, this, &DigitLab::exportPictures
    );
    connect(m_report, &HandwritingReport::drawRequested, this, &DigitLab::drawNext);
    connect(m_report, &HandwritingReport::openRequested, this, &DigitLab::putOnPad);
    connect(m_tuning, &FineTuningPanel::drawRequested, this, &DigitLab::drawNext);
    connect(m_tuning, &FineTuningPanel::useRequested, this, &DigitLab::chooseNetwork);
    connect(m_tuning, &FineTuningPanel::copySaved, this, &DigitLab::rememberCopy);
    connect(m_tuning, &FineTuningPanel::failed, this, &Page::failed);
    connect(m_tuning, &FineTuningPanel::stateChanged, this, &Page::stateChanged);
    connect(this, &DigitLab::answered, m_pixelPath, &PixelPath::showReading);
    connect(m_pixelPath, &PixelPath::stateChanged, this, &Page::stateChanged);
    connect(&m_draw->seen().image(), &DigitImageView::pixelChosen, this, &DigitLab::followPixel);
    showCorrection();
}

void DigitLab::showNetwork()
{
    const QString name = NetworkShelf::title(m_networkId);
    m_pixelPath->setReader(m_reader.get());
    m_report->setModel(&m_reader->model(), name);
    m_tuning->setModel(&m_reader->model(), name);
}

void DigitLab::drawNext()
{
    m_tabs->setCurrent(drawTab);
    m_draw->pad().setFocus();
}

void DigitLab::followPixel(QPoint pixel)
{
    m_pixelPath->setPixel(pixel);
    m_tabs->setCurrent(pixelTab);
    m_pixelPath->image().setFocus();
}

void DigitLab::rememberCopy(const QString& path)
{
    m_shelf.remember(path);
    m_bar->setChoices(m_shelf, m_networkId);
    emit stateChanged();
}

void DigitLab::collect(int digit)
{
    const DrawingPad& pad = m_draw->pad();
    if (pad.isGestureRunning() || !m_drawings->isReady()) {
        return;
    }
    const nn::Drawing& strokes = pad.content().strokes;
    if (const std::optional<int> place = m_drawings->find(strokes)) {
        if (m_drawings->drawings()[static_cast<std::size_t>(*place)].label != digit) {
            m_drawings->relabel({*place}, digit);
        }
    } else if (const auto added = m_drawings->add(strokes, digit); !added) {
        emit failed(added.error());
    }
    showCorrection(); // Also where nothing changed: the buttons follow what is said here.
}

void DigitLab::showCorrection()
{
    using Pad = CorrectionRow::Pad;
    const DrawingPad& pad = m_draw->pad();
    CorrectionRow::State state {.count = m_drawings->count()};
    if (pad.content().isEmpty()) {
        state.pad = Pad::Empty;
    } else if (!pad.content().picture.isNull()) {
        state.pad = Pad::Foreign;
    } else if (pad.isGestureRunning()) {
        state.pad = Pad::Drawn;
    } else if (const auto place = m_drawings->find(pad.content().strokes)) {
        state.pad = Pad::Collected;
        state.digit = m_drawings->drawings()[static_cast<std::size_t>(*place)].label;
    } else {
        state.pad = state.count < DrawingCollection::mostDrawings ? Pad::Drawn : Pad::Full;
    }
    m_correction->setState(state);
}

void DigitLab::putOnPad(int place)
{
    const nn::LabelledDrawing& drawing = m_drawings->drawings().at(static_cast<std::size_t>(place));
    m_draw->pad().setContent({drawing.strokes, {}, {}}, tr("Collected Drawing"));
    drawNext();
}

// Files ------------------------------------------------------------------------------------------

std::vector<nn::LabelledDrawing> DigitLab::drawingsAt(const QList<int>& places) const
{
    std::vector<nn::LabelledDrawing> drawings;
    for (const int place : places) {
        drawings.push_back(m_drawings->drawings().at(static_cast<std::size_t>(place)));
    }
    return drawings;
}

void DigitLab::exportStrokes(const QList<int>& places)
{
    emit writeFileRequested({
        .title = tr("Export Strokes"),
        .proposal = tr("my-digits") + QStringLiteral(".jsonl"),
        .filter = tr("Strokes (*.jsonl)"),
        .ending = QStringLiteral(".jsonl"),
        .write = [drawings = drawingsAt(places)](const QString& path
                 ) { return writeStrokes(drawings, path); },
    });
}

void DigitLab::exportPictures(const QList<int>& places)
{
    const std::vector<nn::LabelledDrawing> drawings = drawingsAt(places);
    if (drawings.size() == 1) {
        emit writeFileRequested({
            .title = tr("Export Picture"),
            .proposal = QStringLiteral("%1.png").arg(drawings.front().label),
            .filter = tr("Pictures (*.png)"),
            .ending = QStringLiteral(".png"),
            .write = [drawing = drawings.front(), settings = preparation()](const QString& path
                     ) { return writePicture(drawing, settings, path); },
        });
        return;
    }
    emit writeFileRequested({
        .place = FileRequest::Place::Folder,
        .title = tr("Choose a Folder for a New Folder with the Pictures"),
        .proposal = {},
        .filter = {},
        .ending = {},
        .write = [drawings, settings = preparation(), name = tr("my-digits")](const QString& path
                 ) { return writePictures(drawings, settings, path, name); },
    });
}

} // namespace ui
