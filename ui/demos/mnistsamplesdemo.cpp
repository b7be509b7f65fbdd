// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/mnistsamplesdemo.h"

#include "engine/base/random.h"
#include "ui/controls/flowlayout.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/pixeljson.h"
#include "ui/demos/statejson.h"
#include "ui/plots/digitgrid.h"
#include "ui/plots/digitimageview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int gridColumns = 8;
constexpr int enlargedSide = 252; ///< Nine for each pixel.
constexpr int digitCount = 10;

constexpr QLatin1String seedKey("seed");
constexpr QLatin1String onlyKey("only");
constexpr QLatin1String chosenKey("chosen");
constexpr QLatin1String allDigits("all");

std::optional<int> digitFrom(const QJsonValue& value)
{
    return wholeFrom(value, 0, digitCount - 1);
}

} // namespace

MnistSamplesDemo::MnistSamplesDemo(
    QUndoStack& undoStack, const DemoServices& services, QWidget* parent
)
    : DigitDemo(undoStack, services, parent), m_grid(new DigitGrid(gridColumns))
{
    m_header = makeHeader();
    rows().addWidget(new FigureColumns(m_grid, makeSide(), this));
    connectControls();
    retranslate();
}

MnistSamplesDemo::~MnistSamplesDemo()
{
    // A part that goes with the focus in it tells so, and by then this is no such figure any more.
    m_image->disconnect(this);
}

QWidget* MnistSamplesDemo::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new FlowLayout(sizes::inControl);
    header->setLayout(line);
    m_only = new QComboBox(header);
    for (int row = 0; row <= digitCount; ++row) {
        m_only->addItem(QString());
    }
    m_reshuffle = new QPushButton(header);
    line->addWidget(m_only);
    line->addWidget(m_reshuffle);
    return header;
}

QWidget* MnistSamplesDemo::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    m_image = new DigitImageView;
    m_image->setFixedSize(enlargedSide, enlargedSide);
    m_label = new RoleLabel(FontRole::Heading, TextTone::Ink);
    m_number = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_pixelText = new RoleLabel(FontRole::Number, TextTone::Ink);
    column->addWidget(m_label);
    column->addWidget(m_number);
    column->addWidget(m_image);
    column->addWidget(m_pixelText);
    column->addStretch(1);
    for (RoleLabel* text : {m_label, m_number, m_pixelText}) {
        text->setWordWrap(true);
    }
    return side;
}

void MnistSamplesDemo::connectControls()
{
    connect(m_grid, &DigitGrid::tileChosen, this, [this](int place) {
        edit(tr("Choose Digit"), [this, place] {
            m_state.chosen = place;
            showChosen();
        });
    });
    connect(m_only, &QComboBox::activated, this, [this](int row) {
        edit(tr("Choose Kind of Digit"), [this, row] {
            m_state.only = row == 0 ? std::nullopt : std::optional(row - 1);
            m_state.chosen = 0;
            drawLots();
        });
    });
    connect(m_reshuffle, &QPushButton::clicked, this, [this] {
        edit(tr("Reshuffle"), [this] {
            // Always another one: a button that does nothing looks broken.
            const int step = QRandomGenerator::global()->bounded(1, largestSeed);
            m_state.seed = (m_state.seed + step) % (largestSeed + 1);
            m_state.chosen = 0;
            drawLots();
        });
    });
    connect(m_image, &DigitImageView::pixelChanged, this, [this](std::optional<QPoint> pixel) {
        if (pixel != m_state.pixel) {
            m_state.pixel = pixel;
            showPixel();
            emit stateChanged();
        }
    });
}

QJsonObject MnistSamplesDemo::saveState() const
{
    QJsonObject state {
        {seedKey, m_state.seed},
        {onlyKey, m_state.only ? QJsonValue(*m_state.only) : QJsonValue(allDigits)},
        {chosenKey, m_state.chosen},
    };
    writePixel(state, m_state.pixel);
    return state;
}

void MnistSamplesDemo::restoreState(const QJsonObject& state)
{
    m_state.seed = wholeFrom(state.value(seedKey), 0, largestSeed).value_or(m_state.seed);
    const QJsonValue only = state.value(onlyKey);
    if (only.toString() == allDigits) {
        m_state.only.reset();
    } else if (const std::optional<int> digit = digitFrom(only)) {
        m_state.only = digit;
    }
    m_state.chosen = wholeFrom(state.value(chosenKey), 0, tileCount - 1).value_or(m_state.chosen);
    m_state.pixel = readPixel(state, m_state.pixel);
    drawLots();
}

QString MnistSamplesDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonValue seed = settings.value(seedKey);
    if (!seed.isUndefined() && !wholeFrom(seed, 0, largestSeed)) {
        return QStringLiteral("\"seed\" must be a whole number from 0 to %1").arg(largestSeed);
    }
    const QJsonValue only = settings.value(onlyKey);
    if (!only.isUndefined() && only.toString() != allDigits && !digitFrom(only)) {
        return QStringLiteral("\"only\" must be \"all\" or a digit");
    }
    const QJsonValue chosen = settings.value(chosenKey);
    if (!chosen.isUndefined() && !wholeFrom(chosen, 0, tileCount - 1)) {
        return QStringLiteral("\"chosen\" must be a whole number from 0 to %1").arg(tileCount - 1);
    }
    return pixelProblem(settings);
}

QString MnistSamplesDemo::headline() const
{
    return m_state.only ? tr("Test digits: %1").arg(*m_state.only) : tr("Test digits");
}

void MnistSamplesDemo::showDigits()
{
    drawLots();
}

void MnistSamplesDemo::drawLots()
{
    m_only->setCurrentIndex(m_state.only ? 1 + *m_state.only : 0);
    std::vector<int> candidates;
    for (int index = 0; index < digits().count(); ++index) {
        if (!m_state.only || digits().label(index) == *m_state.only) {
            candidates.push_back(index);
        }
    }
    nn::Rng rng(static_cast<std::uint64_t>(m_state.seed));
    rng.shuffle(std::span(candidates));
    candidates.resize(std::min<std::size_t>(candidates.size(), tileCount));
    m_shown = std::move(candidates);

    QList<DigitGrid::Tile> tiles;
    for (const int index : m_shown) {
        tiles.append({toImage(digits().image(index)), tr("a %1").arg(digits().label(index))});
    }
    m_grid->setTiles(tiles);
    showChosen();
    emit headlineChanged();
}

std::optional<int> MnistSamplesDemo::chosenIndex() const
{
    const auto place = static_cast<std::size_t>(m_state.chosen);
    return place < m_shown.size() ? std::optional(m_shown[place]) : std::nullopt;
}

void MnistSamplesDemo::showChosen()
{
    m_grid->setChosen(m_state.chosen);
    const std::optional<int> index = chosenIndex();
    m_image->setDigit(index ? digits().image(*index) : nn::DigitImage {});
    m_label->setText(index ? tr("Label: %1").arg(digits().label(*index)) : QString());
    m_number->setText(
        index ? tr("Test image %1 of %2").arg(countText(*index + 1), countText(digits().count()))
              : QString()
    );
    if (index) {
        publish(QStringLiteral("digit"), digits().label(*index));
        publish(QStringLiteral("only"), m_state.only.value_or(-1));
    }
    m_image->pointAt(m_state.pixel);
    showPixel();
}

void MnistSamplesDemo::showPixel()
{
    if (!m_state.pixel) {
        m_pixelText->setText(tr("Point at a pixel, or use the arrow keys on the image."));
        publish(QStringLiteral("value"), std::numeric_limits<double>::quiet_NaN());
        return;
    }
    const int value = m_image->inkAt(*m_state.pixel);
    //: Row and column are counted from 1.
    m_pixelText->setText(tr("Row %1, column %2: %3 of 255")
                             .arg(m_state.pixel->y() + 1)
                             .arg(m_state.pixel->x() + 1)
                             .arg(value));
    publish(QStringLiteral("value"), value);
}

void MnistSamplesDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    DigitDemo::changeEvent(event);
}

void MnistSamplesDemo::retranslate()
{
    m_grid->setAccessibleName(tr("Test digits"));
    m_only->setAccessibleName(tr("Which digits"));
    m_only->setItemText(0, tr("All digits"));
    for (int digit = 0; digit < digitCount; ++digit) {
        m_only->setItemText(1 + digit, tr("Only %1").arg(digit));
    }
    m_reshuffle->setText(tr("Reshuffle"));
    drawLots();
}

} // namespace ui
