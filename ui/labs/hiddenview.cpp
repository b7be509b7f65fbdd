// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/hiddenview.h"

#include "engine/explain/input_shares.h"
#include "ui/plots/tilegrid.h"
#include "ui/plots/tileview.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t neuronTileCount = 20;
constexpr std::size_t firstMapTileCount = 8;
constexpr std::size_t lastMapTileCount = 12;
constexpr std::size_t framedCount = 5;
constexpr std::size_t namedFeeds = 3;
constexpr double leastFramedShare = 0.2; ///< The strongest of those who say nothing is not strong.

} // namespace

HiddenView::HiddenView(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::step);
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        m_groups[index] = makeGroup();
        const Group& group = m_groups[index];
        column->addWidget(group.heading);
        column->addWidget(group.caption);
        column->addSpacing(sizes::inControl);
        column->addWidget(group.grid);
        column->addSpacing(sizes::inControl);
        connect(group.grid, &TileGrid::currentChanged, this, [this, index](int tile) {
            m_current.reset();
            if (tile >= 0) {
                m_current = {index, tile};
            }
            showDetail();
        });
    }
    m_detail = new RoleLabel(FontRole::Caption, TextTone::Muted, this);
    m_detail->setWordWrap(true);
    column->addWidget(m_detail);
    column->addStretch(1);
    setReader(nullptr);
}

HiddenView::~HiddenView() = default;

HiddenView::Group HiddenView::makeGroup()
{
    Group group;
    group.heading = new RoleLabel(FontRole::Heading, TextTone::Ink, this);
    group.heading->setWordWrap(true);
    group.caption = new RoleLabel(FontRole::Caption, TextTone::Muted, this);
    group.caption->setWordWrap(true);
    group.grid = new TileGrid(this);
    return group;
}

void HiddenView::setReader(const DigitReader* reader)
{
    m_reader = reader;
    m_current.reset();
    makeFigures();
    for (Group& group : m_groups) {
        const bool used = group.figures != nullptr;
        group.grid->setTileCount(used ? static_cast<int>(group.figures->places().size()) : 0);
        group.grid->setColumnLimit(
            used && group.figures->kind() == TileFigures::Kind::Templates ? 3 : 4
        );
        group.heading->setVisible(used);
        group.caption->setVisible(used);
        group.grid->setVisible(used);
        if (used && group.figures->kind() != TileFigures::Kind::Maps) {
            std::vector<std::size_t> all(group.figures->places().size());
            for (std::size_t place = 0; place < all.size(); ++place) {
                all[place] = place;
            }
            showTiles(group, all);
        }
    }
    retranslate();
}

void HiddenView::makeFigures()
{
    for (Group& group : m_groups) {
        group.figures.reset();
    }
    if (m_reader == nullptr) {
        return;
    }
    const std::optional<HiddenLayers> hidden = hiddenLayersOf(m_reader->model().topology);
    if (!hidden) {
        return;
    }
    using Kind = TileFigures::Kind;
    const auto make = [this](std::size_t layer, Kind kind, std::size_t count) {
        return std::make_unique<TileFigures>(*m_reader, layer, kind, count);
    };
    switch (hidden->picture) {
    case HiddenPicture::Templates:
        m_groups[0].figures = make(hidden->first, Kind::Templates, neuronTileCount);
        break;
    case HiddenPicture::Neurons:
        m_groups[0].figures = make(hidden->first, Kind::Weights, neuronTileCount);
        break;
    case HiddenPicture::FeatureMaps:
        m_groups[0].figures = make(hidden->first, Kind::Maps, firstMapTileCount);
        if (hidden->last != hidden->first) {
            m_groups[1].figures = make(hidden->last, Kind::Maps, lastMapTileCount);
        }
        break;
    }
}

void HiddenView::showTiles(Group& group, const std::vector<std::size_t>& places)
{
    const Colors& colors = colorsOf(*this);
    for (const std::size_t place : places) {
        const std::size_t neuron = group.figures->places()[place];
        TileView& tile = group.grid->tile(static_cast<int>(place));
        tile.setImage(group.figures->image(neuron, colors));
        const int number = static_cast<int>(neuron) + 1;
        switch (group.figures->kind()) {
        case TileFigures::Kind::Templates:
            tile.setCaption(QString::number(neuron));
            tile.setAccessibleName(tr("Weights of the digit %1").arg(neuron));
            break;
        case TileFigures::Kind::Weights:
            tile.setCaption({});
            tile.setAccessibleName(tr("Neuron %1").arg(number));
            break;
        case TileFigures::Kind::Maps:
            tile.setCaption({});
            tile.setAccessibleName(tr("Channel %1").arg(number));
            break;
        }
    }
}

void HiddenView::showAnswers(StrongestNeurons::Pace pace)
{
    if (!m_reader || m_reader->reading().scores.empty()) {
        return;
    }
    for (Group& group : m_groups) {
        if (group.figures) {
            answer(group, pace);
        }
    }
    showDetail();
}

void HiddenView::answer(Group& group, StrongestNeurons::Pace pace)
{
    TileFigures& figures = *group.figures;
    showTiles(group, figures.follow(pace));
    const std::size_t frames = figures.kind() == TileFigures::Kind::Templates ? 1 : framedCount;
    const std::vector<std::size_t> strong = figures.strongestNow(frames);
    for (std::size_t place = 0; place < figures.places().size(); ++place) {
        const std::size_t neuron = figures.places()[place];
        TileView& tile = group.grid->tile(static_cast<int>(place));
        tile.setAnswer(figures.share(neuron), numberText(figures.answer(neuron), 2));
        const bool isStrong = std::find(strong.begin(), strong.end(), neuron) != strong.end();
        tile.setFramed(isStrong && figures.share(neuron) >= leastFramedShare);
    }
}

void HiddenView::setMarkedPixel(std::optional<QPoint> pixel)
{
    m_markedPixel = pixel;
    for (const Group& group : m_groups) {
        const bool shows = group.figures && group.figures->kind() != TileFigures::Kind::Maps;
        for (int i = 0; i < group.grid->tileCount(); ++i) {
            group.grid->tile(i).setMarkedPixel(shows ? pixel : std::nullopt);
        }
    }
    showDetail();
}

/// Which neurons the pixel that is pointed at feeds most; a space, which keeps the line, if none.
QString HiddenView::feedsText() const
{
    if (!m_markedPixel || !m_reader || !nn::layer_on_inputs(m_reader->model().topology)) {
        return QStringLiteral(" ");
    }
    const nn::Model& model = m_reader->model();
    const auto side = static_cast<int>(nn::digit_side);
    const auto input = static_cast<std::size_t>(m_markedPixel->y() * side + m_markedPixel->x());
    const nn::Real value = static_cast<nn::Real>(m_reader->reading().image[input]) / 255;
    if (value == 0) {
        return tr("Without ink the pixel feeds nothing.");
    }
    const auto feeds = nn::feeds_of(model.topology, model.parameters, input, value);
    const bool areDigits = m_groups[0].figures->kind() == TileFigures::Kind::Templates;
    QStringList texts;
    for (const nn::InputFeed& feed : std::span(feeds).first(std::min(namedFeeds, feeds.size()))) {
        const QString name =
            areDigits ? tr("digit %1").arg(feed.neuron) : tr("neuron %1").arg(feed.neuron + 1);
        texts.append(name + u' ' + signedText(feed.product, 2));
    }
    return tr("The pixel feeds most: %1. Click it to follow it.").arg(joinedList(texts));
}

void HiddenView::showDetail()
{
    if (!m_current || !m_groups[m_current->first].figures) {
        m_detail->setText(feedsText());
        return;
    }
    const Group& group = m_groups[m_current->first];
    const auto place = static_cast<std::size_t>(m_current->second);
    const std::size_t neuron = group.figures->places()[place];
    const TileView& tile = group.grid->tile(m_current->second);
    QStringList texts {tr("%1 answers %2.").arg(tile.accessibleName(), tile.answerText())};
    if (m_markedPixel) {
        if (const auto weight = group.figures->weightOf(neuron, *m_markedPixel)) {
            texts.append(tr("Weight of the pixel: %1.").arg(signedText(*weight, 3)));
        }
    }
    m_detail->setText(joinedSentences(texts));
}

std::vector<std::size_t> HiddenView::neurons(std::size_t group) const
{
    return m_groups[group].figures ? m_groups[group].figures->places() : std::vector<std::size_t>();
}

QString HiddenView::headingText(std::size_t group) const
{
    return m_groups[group].heading->text();
}

QString HiddenView::detailText() const
{
    return m_detail->text();
}

void HiddenView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HiddenView::retranslate()
{
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        if (m_groups[index].figures) {
            retranslateGroup(index);
        }
    }
    showAnswers(StrongestNeurons::Pace::AtRest);
    showDetail();
}

void HiddenView::retranslateGroup(std::size_t index)
{
    Group& group = m_groups[index];
    const QString shown = countText(static_cast<qint64>(group.figures->places().size()));
    const QString all = countText(static_cast<qint64>(group.figures->neuronCount()));
    switch (group.figures->kind()) {
    case TileFigures::Kind::Templates:
        group.heading->setText(tr("Weights · 10 digits"));
        group.caption->setText(tr("Each tile is what a digit looks for: blue adds, orange takes "
                                  "away. The bar is its score now."));
        break;
    case TileFigures::Kind::Weights:
        group.heading->setText(tr("Hidden layer · %1 of %2 neurons").arg(shown, all));
        group.caption->setText(tr("Each tile is what a neuron looks for: blue adds, orange takes "
                                  "away. The bar is how strongly it answers now."));
        break;
    case TileFigures::Kind::Maps:
        group.heading->setText(
            index == 0 ? tr("First convolution · %1 of %2 channels").arg(shown, all)
                       : tr("Last convolution · %1 of %2 channels").arg(shown, all)
        );
        group.caption->setText(
            index == 0
                ? tr("Each tile is where in your picture a filter finds what it looks for. The "
                     "bar is its strongest answer.")
                : tr("The same after more layers: coarser places, richer shapes.")
        );
        break;
    }
    group.grid->setAccessibleName(group.heading->text());
    std::vector<std::size_t> allPlaces(group.figures->places().size());
    for (std::size_t place = 0; place < allPlaces.size(); ++place) {
        allPlaces[place] = place;
    }
    if (!m_reader->reading().scores.empty() || group.figures->kind() != TileFigures::Kind::Maps) {
        showTiles(group, allPlaces);
    }
}

} // namespace ui
