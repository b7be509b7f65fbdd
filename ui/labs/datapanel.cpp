// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/datapanel.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/ladderslider.h"
#include "ui/labs/datatile.h"
#include "ui/labs/labcommands.h"
#include "ui/labs/playgroundcommands.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int tileColumns = 3;
constexpr int ownTile = static_cast<int>(nn::all_plane_data.size());
constexpr std::size_t tilePoints = 70;

std::optional<nn::PlaneData> dataOf(int tile)
{
    return tile == ownTile ? std::nullopt
                           : std::optional(nn::all_plane_data.at(static_cast<std::size_t>(tile)));
}

} // namespace

QString featureName(nn::PlaneFeature feature)
{
    switch (feature) {
    case nn::PlaneFeature::x1:
        return QStringLiteral("x₁");
    case nn::PlaneFeature::x2:
        return QStringLiteral("x₂");
    case nn::PlaneFeature::x1_squared:
        return QStringLiteral("x₁²");
    case nn::PlaneFeature::x2_squared:
        return QStringLiteral("x₂²");
    case nn::PlaneFeature::product:
        return QStringLiteral("x₁x₂");
    case nn::PlaneFeature::sin_x1:
        return QStringLiteral("sin x₁");
    case nn::PlaneFeature::sin_x2:
        return QStringLiteral("sin x₂");
    }
    Q_UNREACHABLE();
}

DataPanel::DataPanel(NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent)
    : SetupPanel(document, parent)
    , m_tiles(new QButtonGroup(this))
    , m_features(new QButtonGroup(this))
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_featureTitle(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_tileGrid(new QWidget(this))
    , m_featureFlow(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl + sizes::step);
    makeTiles();
    column->addWidget(m_title);
    column->addWidget(m_tileGrid);
    m_ownRow = makeOwnRow(commands);
    column->addWidget(m_ownRow);
    makeSliders();
    for (LadderSlider* slider : {m_count, m_noise, m_share}) {
        column->addWidget(slider);
    }
    QPushButton* fresh = makeButton(commands.newPoints, this);
    column->addWidget(fresh, 0, Qt::AlignLeft);
    column->addWidget(m_featureTitle);
    column->addWidget(m_featureFlow); // Takes it, as the last that Tab comes to.
    column->addStretch();
    retranslate();
    showDocument();
}

void DataPanel::makeTiles()
{
    auto* grid = new QGridLayout(m_tileGrid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(sizes::inControl);
    for (int tile = 0; tile <= ownTile; ++tile) {
        auto* button = new DataTile(m_tileGrid);
        if (const auto made = dataOf(tile)) {
            constexpr double slightNoise = 0.05;
            button->setPoints(
                nn::make_plane_data(*made, tilePoints, slightNoise, 1), nn::is_regression(*made)
            );
        }
        m_tiles->addButton(button, tile);
        grid->addWidget(button, tile / tileColumns, tile % tileColumns);
    }
    connect(m_tiles, &QButtonGroup::idClicked, this, [this](int tile) {
        edit([tile](PlaygroundSetup& setup) { setup.data = dataOf(tile); });
    });
    auto* flow = new FlowLayout(sizes::step);
    m_featureFlow->setLayout(flow);
    m_features->setExclusive(false);
    for (const nn::PlaneFeature feature : nn::all_plane_features) {
        auto* button = new QPushButton(featureName(feature), m_featureFlow);
        button->setCheckable(true);
        m_features->addButton(button, static_cast<int>(feature));
        flow->addWidget(button);
    }
    connect(m_features, &QButtonGroup::idClicked, this, [this](int id) {
        const auto feature = static_cast<nn::PlaneFeature>(id);
        edit([feature](PlaygroundSetup& setup) {
            const auto found = std::ranges::find(setup.features, feature);
            if (found == setup.features.end()) {
                setup.features.push_back(feature);
                std::ranges::sort(setup.features);
            } else if (setup.features.size() > 1) { // A network without inputs learns nothing.
                setup.features.erase(found);
            }
        });
        showDocument();
    });
}

/// What there is only for own points.
QWidget* DataPanel::makeOwnRow(PlaygroundCommands& commands)
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(sizes::inControl);
    row->setLayout(flow);
    m_labels = new QButtonGroup(row);
    for (const int label : {0, 1}) {
        auto* button = new QPushButton(row);
        button->setCheckable(true);
        button->setChecked(label == m_newLabel);
        m_labels->addButton(button, label);
        flow->addWidget(button);
    }
    connect(m_labels, &QButtonGroup::idClicked, this, [this](int label) {
        m_newLabel = label;
        emit newLabelChanged(label);
    });
    flow->addWidget(makeButton(commands.openPoints, row));
    flow->addWidget(makeButton(commands.clearPoints, row));
    return row;
}

void DataPanel::makeSliders()
{
    const auto percent = [](double share) { return percentText(share, 0); };
    std::vector<double> noises;
    for (int step = 0; step <= 10; ++step) {
        noises.push_back(step * 0.05);
    }
    std::vector<double> shares;
    for (int step = 1; step <= 9; ++step) {
        shares.push_back(step / 10.0);
    }
    m_count = makeSlider(
        {20, 50, 100, 200, 300, 500, 700, 1000, 1500, 2000},
        [](double count) { return countText(qint64(count)); },
        [](PlaygroundSetup& setup, double value) { setup.pointCount = int(value); }
    );
    m_noise = makeSlider(noises, percent, [](PlaygroundSetup& setup, double value) {
        setup.noise = value;
    });
    m_share = makeSlider(shares, percent, [](PlaygroundSetup& setup, double value) {
        setup.trainingShare = value;
    });
}

QString DataPanel::editText() const
{
    return tr("Change Data");
}

void DataPanel::showDocument()
{
    const PlaygroundSetup& setup = document().setup();
    const int tile =
        setup.data ? static_cast<int>(*setup.data) : ownTile; // In the order of the enumeration.
    m_tiles->button(tile)->setChecked(true);
    for (QAbstractButton* button : m_features->buttons()) {
        const auto feature = static_cast<nn::PlaneFeature>(m_features->id(button));
        button->setChecked(std::ranges::find(setup.features, feature) != setup.features.end());
    }
    m_count->setShownValue(setup.pointCount);
    m_noise->setShownValue(setup.noise);
    m_share->setShownValue(setup.trainingShare);
    m_ownRow->setVisible(!setup.data);
    m_count->setVisible(setup.data.has_value());
    m_noise->setVisible(setup.data.has_value());
}

QString DataPanel::nameOf(const std::optional<nn::PlaneData>& data)
{
    if (!data) {
        return tr("Own points");
    }
    switch (*data) {
    case nn::PlaneData::circle:
        return tr("Circle");
    case nn::PlaneData::exclusive_or:
        return tr("XOR");
    case nn::PlaneData::blobs:
        return tr("Blobs");
    case nn::PlaneData::spiral:
        return tr("Spiral");
    case nn::PlaneData::ring:
        return tr("Ring");
    case nn::PlaneData::moons:
        return tr("Moons");
    case nn::PlaneData::plane:
        //: Data set: a number that grows along the diagonal
        return tr("Slope");
    case nn::PlaneData::bumps:
        //: Data set: a number with hills and valleys
        return tr("Bumps");
    }
    Q_UNREACHABLE();
}

void DataPanel::retranslate()
{
    m_title->setText(tr("Data"));
    m_featureTitle->setText(tr("Inputs of the network"));
    for (QAbstractButton* button : m_tiles->buttons()) {
        button->setText(nameOf(dataOf(m_tiles->id(button))));
        button->setAccessibleName(button->text());
    }
    for (QAbstractButton* button : m_features->buttons()) {
        button->setAccessibleName(tr("Input %1").arg(button->text()));
    }
    m_labels->button(0)->setText(tr("■ Class 0"));
    m_labels->button(1)->setText(tr("● Class 1"));
    m_labels->button(0)->setAccessibleName(tr("New points are of class 0"));
    m_labels->button(1)->setAccessibleName(tr("New points are of class 1"));
    m_count->setName(tr("Points"));
    m_noise->setName(tr("Noise"));
    m_share->setName(tr("Training share"));
}

} // namespace ui
