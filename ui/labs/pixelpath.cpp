// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/pixelpath.h"

#include "ui/labs/digitbuttons.h"
#include "ui/plots/contributionbars.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/signedimage.h"
#include "ui/plots/tileview.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int side = static_cast<int>(nn::digit_side);
constexpr std::size_t mostFeeds = 12;
constexpr std::size_t mostTerms = 10;
constexpr int decimals = 3;
constexpr std::int64_t stepsPerUnit = 1000;
constexpr int columnGap = 7 * sizes::step;
constexpr int mapSide = 5 * side;
/// More would take longer than a frame at each movement of the pen.
constexpr std::size_t mostParameters = 1'000'000;

std::size_t inputAt(QPoint pixel)
{
    return static_cast<std::size_t>(pixel.y() * side + pixel.x());
}

QString stepsText(std::int64_t steps)
{
    return signedText(static_cast<double>(steps) / stepsPerUnit, decimals);
}

} // namespace

PixelPath::PixelPath(QWidget* parent)
    : QWidget(parent)
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_note(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_parts(new QWidget(this))
    , m_image(new DigitImageView(m_parts))
    , m_pixelText(new RoleLabel(FontRole::Caption, TextTone::Muted, m_parts))
    , m_feedsTitle(new RoleLabel(FontRole::Heading, TextTone::Ink, m_parts))
    , m_feeds(new ContributionBars(m_parts))
    , m_outputsTitle(new RoleLabel(FontRole::Caption, TextTone::Muted, m_parts))
    , m_outputs(new DigitButtons(m_parts))
    , m_sumTitle(new RoleLabel(FontRole::Heading, TextTone::Ink, m_parts))
    , m_map(new TileView(m_parts))
    , m_sum(new ContributionBars(m_parts))
    , m_rounding(new RoleLabel(FontRole::Caption, TextTone::Muted, m_parts))
{
    layOut();
    m_feeds->setChoosable(true);
    connect(m_image, &DigitImageView::pixelChanged, this, [this](std::optional<QPoint> pixel) {
        if (pixel) {
            setPixel(*pixel);
        }
    });
    connect(m_feeds, &ContributionBars::rowChosen, this, [this](int row) {
        choose({*nn::layer_on_inputs(m_reader->model().topology), m_fed.at(row)});
    });
    connect(m_outputs, &DigitButtons::chosen, this, [this](int digit) {
        choose({m_reader->model().topology.layer_count() - 1, static_cast<std::size_t>(digit)});
    });
    retranslate();
}

PixelPath::~PixelPath() = default;

void PixelPath::layOut()
{
    for (RoleLabel* label :
         {m_heading, m_note, m_pixelText, m_feedsTitle, m_outputsTitle, m_sumTitle, m_rounding}) {
        label->setWordWrap(true);
    }
    m_image->setFixedSize(10 * side, 10 * side);
    m_map->setFixedSize(mapSide, mapSide);
    m_map->setFocusPolicy(Qt::NoFocus); // The bars say the same in numbers.
    const auto column = [](std::initializer_list<QWidget*> widgets) {
        auto* layout = new QVBoxLayout;
        layout->setSpacing(sizes::inControl);
        for (QWidget* widget : widgets) {
            layout->addWidget(widget);
        }
        layout->addStretch(1);
        return layout;
    };
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_parts);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(columnGap);
    m_columns->addLayout(column({m_image, m_pixelText}));
    m_columns->addLayout(column({m_feedsTitle, m_feeds, m_outputsTitle, m_outputs}), 1);
    m_columns->addLayout(column({m_sumTitle, m_map, m_sum, m_rounding}), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(
        sizes::pageMargin, sizes::cardPadding, sizes::pageMargin, sizes::cardPadding
    );
    all->setSpacing(sizes::inControl);
    all->addWidget(m_heading);
    all->addWidget(m_note);
    all->addWidget(m_parts);
    all->addStretch(1);
}

bool PixelPath::isOffered() const
{
    return m_reader && nn::layer_on_inputs(m_reader->model().topology)
        && m_reader->model().topology.parameter_count() <= mostParameters;
}

void PixelPath::setReader(const DigitReader* reader)
{
    m_reader = reader;
    m_trace = {};
    if (isOffered()) {
        const nn::Topology& topology = reader->model().topology;
        const std::size_t first = *nn::layer_on_inputs(topology);
        const bool isThere = m_place.layer < topology.layer_count()
            && m_place.neuron < topology.layer(m_place.layer).output.size()
            && nn::has_input_shares(topology, m_place.layer);
        if (!isThere || m_place.layer < first) {
            m_place = {first, 0};
            m_isChosen = false;
        }
    }
    retranslate();
}

void PixelPath::showReading()
{
    if (!isVisible() || !isOffered()) {
        return;
    }
    const nn::DigitImage& image = m_reader->reading().image;
    m_image->setDigit(image);
    std::vector<nn::Real> input(image.size());
    std::transform(image.begin(), image.end(), input.begin(), [](std::uint8_t ink) {
        return static_cast<nn::Real>(ink) / 255;
    });
    nn::forward(m_reader->model().topology, m_reader->model().parameters, input, m_trace);
    showAll();
}

void PixelPath::setPixel(QPoint pixel)
{
    if (pixel != m_pixel) {
        m_pixel = pixel;
        showAll();
        emit stateChanged();
    }
}

void PixelPath::choose(const Place& place)
{
    if (!m_isChosen || !(place == m_place)) {
        m_isChosen = true;
        m_place = place;
        showAll();
        emit stateChanged();
    }
    showFeeds(); // The buttons follow what is chosen.
}

void PixelPath::showAll()
{
    if (m_trace.layers.empty() || !isOffered()) {
        return;
    }
    showFeeds();
    showSum();
}

QString PixelPath::nameOf(const Place& place) const
{
    const bool isOutput = place.layer + 1 == m_reader->model().topology.layer_count();
    return isOutput ? tr("Digit %1").arg(place.neuron) : tr("Neuron %1").arg(place.neuron + 1);
}

QString PixelPath::pixelName(std::size_t input) const
{
    const int place = static_cast<int>(input);
    return tr("column %1, row %2").arg(place % side + 1).arg(place / side + 1);
}

void PixelPath::showFeeds()
{
    if (m_trace.layers.empty()) {
        return;
    }
    const nn::Model& model = m_reader->model();
    const std::size_t first = *nn::layer_on_inputs(model.topology);
    const nn::Real value = m_trace.input[inputAt(m_pixel)];
    m_image->setPinnedPixel(m_pixel);
    m_pixelText->setText(joinedSentences({
        tr("The pixel in %1 has the value %2.")
            .arg(pixelName(inputAt(m_pixel)), numberText(value, decimals)),
        tr("Point at another one, or use the arrow keys."),
    }));
    auto feeds = nn::feeds_of(model.topology, model.parameters, inputAt(m_pixel), value);
    feeds.resize(value == 0 ? 0 : std::min(feeds.size(), mostFeeds));
    if (!m_isChosen && !feeds.empty()) {
        m_place = {first, feeds.front().neuron};
    }
    QList<ContributionBars::Row> rows;
    m_fed.clear();
    int chosen = -1;
    for (const nn::InputFeed& feed : feeds) {
        if (m_place == Place {first, feed.neuron}) {
            chosen = static_cast<int>(rows.size());
        }
        m_fed.append(feed.neuron);
        rows.append({
            .name = nameOf({first, feed.neuron}),
            .value = feed.product,
            .number = signedText(feed.product, decimals),
        });
    }
    m_feedsTitle->setText(
        rows.isEmpty() ? tr("Without ink a pixel feeds nothing")
                       : tr("What it feeds: weight × value, strongest first")
    );
    m_feeds->setRows(rows);
    m_feeds->setVisible(!rows.isEmpty());
    m_feeds->setChosen(chosen);
    const bool isOutput = m_place.layer + 1 == model.topology.layer_count();
    m_outputs->setDigit(isOutput ? std::optional(static_cast<int>(m_place.neuron)) : std::nullopt);
}

void PixelPath::showSum()
{
    const nn::Model& model = m_reader->model();
    const nn::InputShares shares =
        nn::input_shares(model.topology, model.parameters, m_trace, m_place.layer, m_place.neuron);
    const double z = m_trace.layers[m_place.layer].z[m_place.neuron];
    const double answer = m_trace.layers[m_place.layer].a[m_place.neuron];
    const nn::PrintedSum sum = nn::printed_sum(shares, z, mostTerms, stepsPerUnit);
    const auto row = [](const QString& name, std::int64_t steps) {
        return ContributionBars::Row {
            .name = name, .value = static_cast<double>(steps), .number = stepsText(steps)};
    };
    const bool isFirst = m_place.layer == *nn::layer_on_inputs(model.topology);
    QList<ContributionBars::Row> rows {row(isFirst ? tr("bias") : tr("all biases"), sum.biases)};
    for (const nn::PrintedSum::Term& term : sum.terms) {
        rows.append(row(pixelName(term.input), term.steps));
    }
    if (sum.other_count > 0 || sum.others != 0) {
        const auto count = static_cast<qint64>(sum.other_count);
        rows.append(row(tr("all other pixels (%1)").arg(countText(count)), sum.others));
    }
    rows.append(row(tr("z, the sum"), sum.z));
    rows.last().isSum = true;
    m_sum->setRows(rows);
    m_sumTitle->setText(tr("%1: z = %2, answer %3")
                            .arg(nameOf(m_place), stepsText(sum.z), numberText(answer, decimals)));
    std::vector<nn::Real> map(shares.inputs.begin(), shares.inputs.end());
    nn::Real largest = 0;
    for (const nn::Real share : map) {
        largest = std::max(largest, std::abs(share));
    }
    m_map->setImage(
        signedImage(map, {side, side}, std::max(largest, nn::Real {1e-6F}), colorsOf(*this))
    );
    m_map->setMarkedPixel(m_pixel);
}

// State -------------------------------------------------------------------------------------------

QJsonObject PixelPath::saveState() const
{
    QJsonObject state {{QStringLiteral("x"), m_pixel.x()}, {QStringLiteral("y"), m_pixel.y()}};
    if (m_isChosen) {
        state.insert(QStringLiteral("layer"), static_cast<int>(m_place.layer));
        state.insert(QStringLiteral("neuron"), static_cast<int>(m_place.neuron));
    }
    return state;
}

void PixelPath::restoreState(const QJsonObject& state)
{
    const auto number = [&state](const char16_t* name, int now) {
        return state.value(QStringView(name)).toInt(now);
    };
    m_pixel = {
        std::clamp(number(u"x", m_pixel.x()), 0, side - 1),
        std::clamp(number(u"y", m_pixel.y()), 0, side - 1)};
    m_place = {
        static_cast<std::size_t>(std::max(0, number(u"layer", static_cast<int>(m_place.layer)))),
        static_cast<std::size_t>(std::max(0, number(u"neuron", static_cast<int>(m_place.neuron))))};
    m_isChosen = state.contains(QStringLiteral("neuron"));
    setReader(m_reader); // Whether there is such a neuron.
    showReading();
}

QString PixelPath::sumTitle() const
{
    return m_sumTitle->text();
}

QString PixelPath::noteText() const
{
    return m_note->text();
}

void PixelPath::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showReading();
}

QSize PixelPath::minimumSizeHint() const
{
    int width = m_image->width();
    for (const QWidget* widget :
         {static_cast<const QWidget*>(m_feeds),
          static_cast<const QWidget*>(m_outputs),
          static_cast<const QWidget*>(m_sum)}) {
        width = std::max(width, widget->minimumSizeHint().width());
    }
    return {width + 2 * sizes::pageMargin, QWidget::minimumSizeHint().height()};
}

void PixelPath::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int bars =
        std::max(m_feeds->minimumSizeHint().width(), m_outputs->minimumSizeHint().width())
        + m_sum->minimumSizeHint().width();
    const int wanted = m_image->width() + bars + 2 * columnGap + 2 * sizes::pageMargin;
    m_columns->setDirection(width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PixelPath::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PixelPath::retranslate()
{
    m_heading->setText(tr("Follow a pixel into the network"));
    m_feeds->setAccessibleName(tr("What the pixel feeds"));
    m_sum->setAccessibleName(tr("What adds up to z"));
    m_map->setAccessibleName(tr("What each pixel adds to z"));
    m_outputs->setNamePattern(tr("Score of the digit %1"));
    m_rounding->setText(tr("Each number is rounded to thousandths. “All other pixels” is what then "
                           "remains, so the lines add up to z exactly as they are printed. In the "
                           "picture, blue adds and orange takes away."));
    const bool offered = isOffered();
    m_parts->setVisible(offered);
    if (!m_reader) {
        m_note->setText(tr("There is no network."));
        return;
    }
    const nn::Topology& topology = m_reader->model().topology;
    if (!nn::layer_on_inputs(topology)) {
        m_note->setText(
            tr("Pixels can be followed in networks whose first layer is connected to all of them. "
               "This one begins with a convolution: a filter looks at every place with the same "
               "few weights, and “Draw” shows where each finds what it looks for. Choose another "
               "network below.")
        );
        return;
    }
    if (!offered) {
        m_note->setText(tr("This network is too large to follow pixels as you point at them."));
        return;
    }
    const bool hasOutputs = nn::has_input_shares(topology, topology.layer_count() - 1);
    m_outputsTitle->setText(
        hasOutputs ? tr("Or choose a digit, to see what adds to its z, through all neurons:")
                   : tr("What a pixel adds to the digits cannot be told apart here: the neurons in "
                        "between bend their sums in curves.")
    );
    m_outputs->setVisible(hasOutputs);
    m_note->setText(tr("A pixel is multiplied by a weight for each neuron, and each neuron adds up "
                       "what it is given. Choose a neuron to see its sum."));
    showAll();
}

} // namespace ui
