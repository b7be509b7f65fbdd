// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/playground.h"

#include "engine/io/points_file.h"
#include "ui/document/setuptext.h"
#include "ui/jobs/background.h"
#include "ui/labs/comparisonpanel.h"
#include "ui/labs/datapanel.h"
#include "ui/labs/labcolumns.h"
#include "ui/labs/losspanel.h"
#include "ui/labs/networkpanel.h"
#include "ui/labs/outputpanel.h"
#include "ui/labs/playgroundcommands.h"
#include "ui/labs/trainingbar.h"
#include "ui/labs/trainingpanel.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/regionmap.h"
#include "ui/text/numbertext.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr LabWidths widths {
    .left = 214,
    .leastMiddle = 380,
    .mostMiddle = 900,
    .leastRight = 280,
    .mostRight = 420,
    .middleShare = 0.62,
};
constexpr int saveMs = 2000;

/// Widgets one below the other, as one column of the page.
QWidget* stacked(std::initializer_list<QWidget*> widgets, int spacing, QWidget* growing = nullptr)
{
    auto* stack = new QWidget;
    auto* column = new QVBoxLayout(stack);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    for (QWidget* widget : widgets) {
        column->addWidget(widget, widget == growing ? 1 : 0);
    }
    if (growing == nullptr) {
        column->addStretch();
    }
    return stack;
}

/// The one file in `data` that may be a table of points, whatever its name: what is in it decides,
/// and who drops something else is told what a table is. Models and sessions are for the window.
QString tableIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    const QString ending = QFileInfo(path).suffix().toLower();
    const QStringList others {
        QStringLiteral("lovelace"), QStringLiteral("onnx"), QStringLiteral("lovelace-session")};
    return others.contains(ending) ? QString() : path;
}

/// The input or hidden neuron that `part` is, if it is one.
std::optional<PlaneNeuron> neuronBeforeOutput(const nn::Topology& topology, const NetworkPart& part)
{
    const auto column = static_cast<std::size_t>(part.column);
    if (part.kind != PartKind::Neuron || column == topology.layer_count()) {
        return {};
    }
    return PlaneNeuron {column, static_cast<std::size_t>(part.neuron)};
}

} // namespace

Playground::Playground(QWidget* parent)
    : Page(parent)
    , m_run(m_document)
    , m_comparison(m_document, m_run)
    , m_commands(new PlaygroundCommands(this))
    , m_data(new DataPanel(m_document, *m_commands))
    , m_training(new TrainingPanel(m_document))
    , m_bar(new TrainingBar(*m_commands))
    , m_twoRuns(new ComparisonPanel(m_comparison))
    , m_network(new NetworkPanel(m_document, *m_commands))
    , m_output(new OutputPanel(m_document, m_run))
    , m_scroll(new QScrollArea(this))
{
    auto* left = stacked({m_data, m_training}, sizes::inGroup);
    auto* middle = stacked({m_bar, m_twoRuns, m_network}, sizes::inControl, m_network);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_output->addSwitch(m_twoRuns->onSwitch());
    m_scroll->setWidget(new LabColumns(left, middle, m_output, widths, LastColumn::Right));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    setAcceptDrops(true);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &Page::stateChanged);
    connectCommands();
    connectMap();
    connectComparison();
    showProgress();
}

Playground::~Playground() = default;

void Playground::connectCommands()
{
    connect(m_commands->train, &QAction::triggered, this, [this] {
        if (m_run.isRunning()) {
            m_run.pause();
        } else {
            m_run.train();
        }
    });
    connect(m_commands->step, &QAction::triggered, &m_run, &PlaygroundRun::step);
    connect(m_commands->restart, &QAction::triggered, &m_document, &NetworkDocument::restart);
    connect(m_commands->newWeights, &QAction::triggered, this, [this] {
        changeSeed(&PlaygroundSetup::seed, tr("New Weights"));
    });
    connect(m_commands->newPoints, &QAction::triggered, this, [this] {
        changeSeed(&PlaygroundSetup::pointSeed, tr("New Points"));
    });
    connect(m_commands->openPoints, &QAction::triggered, this, [this] {
        emit fileRequested(
            tr("Open Points"),
            tr("Comma-separated values (*.csv *.tsv *.txt)"),
            [this](const QString& path) { openPoints(path); }
        );
    });
    connect(m_commands->clearPoints, &QAction::triggered, this, [this] {
        m_document.setOwnPoints(tr("Remove All Points"), {});
    });
    connect(m_commands->copySetup, &QAction::triggered, this, &Playground::copySetup);
    connect(m_commands->pasteSetup, &QAction::triggered, this, &Playground::pasteSetup);
}

void Playground::connectMap()
{
    RegionMap* map = &m_output->map();
    connect(map, &RegionMap::pointAdded, this, &Playground::addPoint);
    connect(map, &RegionMap::pointRemoved, this, &Playground::removePoint);
    connect(m_data, &DataPanel::newLabelChanged, map, &RegionMap::setNewLabel);
    connect(&m_run, &PlaygroundRun::mapsReady, this, [this](const PlaneMaps& maps) {
        m_network->showMaps(maps);
        m_output->showMaps(maps);
        m_twoRuns->showMapsOfA(maps);
        m_hasMaps = true;
    });
    connect(
        &m_network->canvas(),
        &NetworkCanvas::selectionChanged,
        this,
        [this](const NetworkPart& part) {
            m_output->enlarge(neuronBeforeOutput(m_document.topology(), part));
        }
    );
    connect(m_output, &OutputPanel::outputWanted, &m_network->canvas(), [this] {
        m_network->canvas().select({});
    });
    connect(&m_run, &PlaygroundRun::failed, this, &Page::failed);
    connect(&m_run, &PlaygroundRun::progressed, this, &Playground::showProgress);
    connect(&m_document, &NetworkDocument::changed, this, &Page::stateChanged);
    connect(m_output, &OutputPanel::viewChanged, this, &Page::stateChanged);
}

void Playground::connectComparison()
{
    connect(m_commands->compare, &QAction::toggled, &m_comparison, &Comparison::setOn);
    connect(&m_comparison, &Comparison::changed, m_commands->compare, [this] {
        m_commands->compare->setChecked(m_comparison.isOn());
    });
    connect(&m_comparison, &Comparison::changed, this, &Page::stateChanged);
    connect(&m_comparison, &Comparison::failed, this, &Page::failed);
    connect(&m_output->loss(), &LossPanel::drawn, m_twoRuns, &ComparisonPanel::yieldToOtherChart);
    connect(m_output, &OutputPanel::viewChanged, m_twoRuns, [this] {
        m_twoRuns->setView(
            m_output->showsTest(),
            m_output->isDiscrete() ? RegionShades::TwoColors : RegionShades::Smooth
        );
    });
}

void Playground::showProgress()
{
    m_bar->showEpoch(m_document.numbers().epoch);
    m_commands->showRunning(m_run.isRunning());
    m_commands->train->setEnabled(m_run.hasPoints());
    m_commands->step->setEnabled(m_run.hasPoints() && !m_run.isRunning());
    const std::size_t layers = m_document.setup().layers.size();
    m_commands->addLayer->setEnabled(layers < mostHiddenLayers);
    m_commands->removeLayer->setEnabled(layers > 0);
    m_commands->newPoints->setEnabled(m_document.setup().data.has_value());
    const OwnPoints& own = m_document.ownPoints();
    m_commands->clearPoints->setEnabled(own && !own->points.empty());
    if (m_run.isRunning() && !m_saveTimer.isActive()) {
        m_saveTimer.start();
    }
}

void Playground::changeSeed(std::uint32_t PlaygroundSetup::*seed, const QString& text)
{
    constexpr std::uint32_t most = 1'000'000;
    PlaygroundSetup setup = m_document.setup();
    setup.*seed = (setup.*seed + 1) % most;
    m_document.changeSetup(text, setup);
}

// Own points
// ---------------------------------------------------------------------------------------

void Playground::editOwnPoints(
    const QString& text, const std::function<void(nn::PointsTable&)>& change
)
{
    const OwnPoints& before = m_document.ownPoints();
    auto table = std::make_shared<nn::PointsTable>(before ? *before : nn::PointsTable {});
    change(*table);
    m_document.setOwnPoints(text, table);
}

void Playground::addPoint(const nn::PlanePoint& point)
{
    const OwnPoints& own = m_document.ownPoints();
    if (own && own->points.size() >= nn::max_points) {
        emit informed(tr("There is no room for more than %1 points.")
                          .arg(countText(static_cast<qint64>(nn::max_points))));
        return;
    }
    editOwnPoints(tr("Add Point"), [&](nn::PointsTable& table) { table.points.push_back(point); });
}

void Playground::removePoint(std::size_t index)
{
    const std::size_t row = m_run.points().rows.at(index);
    editOwnPoints(tr("Remove Point"), [row](nn::PointsTable& table) {
        table.points.erase(table.points.begin() + static_cast<std::ptrdiff_t>(row));
    });
}

void Playground::openPoints(const QString& path)
{
    const auto work = [path] { return nn::read_points_file(path.toStdU16String()); };
    runInBackground(this, work, [this](nn::Expected<nn::PointsTable> table) {
        if (!table) {
            emit failed(table.error());
            return;
        }
        PlaygroundSetup setup = m_document.setup();
        setup.data.reset();
        m_document.replace(
            tr("Open Points"), setup, std::make_shared<const nn::PointsTable>(std::move(*table))
        );
    });
}

void Playground::dragEnterEvent(QDragEnterEvent* event)
{
    if (tableIn(*event->mimeData()).isEmpty()) {
        event->ignore();
    } else {
        event->acceptProposedAction();
    }
}

void Playground::dropEvent(QDropEvent* event)
{
    const QString path = tableIn(*event->mimeData());
    if (path.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    openPoints(path);
}

// The setup as text
// --------------------------------------------------------------------------------

void Playground::copySetup()
{
    QGuiApplication::clipboard()->setText(setupText(m_document.setup()));
    emit informed(tr("The setup of this page is on the clipboard, as one line of text."));
}

void Playground::pasteSetup()
{
    const auto read = setupFromText(QGuiApplication::clipboard()->text());
    if (const auto* problem = std::get_if<SetupProblem>(&read)) {
        //: The placeholder says why a text from the clipboard cannot be used
        emit informed(tr("%1 Nothing has changed.").arg(problemText(*problem)));
        return;
    }
    m_document.replace(tr("Paste Setup"), std::get<PlaygroundSetup>(read), m_document.ownPoints());
}

// The page
// -----------------------------------------------------------------------------------------

QList<QAction*> Playground::commands()
{
    return m_commands->inMenu();
}

void Playground::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
    }
    Page::changeEvent(event);
}

} // namespace ui
