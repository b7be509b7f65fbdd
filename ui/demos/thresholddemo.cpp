// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/thresholddemo.h"

#include "engine/train/metrics.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/confusiongrid.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/scoreline.h"
#include "ui/demos/statejson.h"
#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr std::size_t evenPositives = 20;
constexpr std::size_t rarePositives = 4;
constexpr std::size_t exampleCount = 40;
constexpr int shareDecimals = 3;

bool isThreshold(const QJsonValue& value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

bool isSeed(const QJsonValue& value)
{
    const double seed = value.toDouble(-1);
    return seed >= 0 && seed <= largestSeed && seed == std::floor(seed);
}

} // namespace

ThresholdDemo::ThresholdDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_header(new QWidget(this))
    , m_data(new QComboBox(m_header))
    , m_newData(new QPushButton(m_header))
    , m_line(new ScoreLine(this))
    , m_grid(new ConfusionGrid)
    , m_thresholdName(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_thresholdField(new NumberField)
    , m_rule(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
{
    auto* header = new FlowLayout(sizes::inControl);
    m_header->setLayout(header);
    header->addWidget(m_data);
    header->addWidget(m_newData);
    m_data->addItems({QString(), QString()});
    m_rule->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inGroup);
    column->addWidget(m_line);
    column->addWidget(new FigureColumns(m_grid, makeSide()));
    column->addWidget(m_rule);

    const auto begin = [this] { m_gesture = newGesture(); };
    connect(m_line, &ScoreLine::editBegan, this, begin);
    connect(m_line, &ScoreLine::thresholdMoved, this, &ThresholdDemo::setThreshold);
    connect(m_thresholdField, &NumberField::editBegan, this, begin);
    connect(m_thresholdField, &NumberField::edited, this, &ThresholdDemo::setThreshold);
    connect(m_data, &QComboBox::activated, this, [this](int index) {
        edit(tr("Choose Data"), [&] {
            m_state.data = index == 0 ? Data::Even : Data::Rare;
            takeExamples();
        });
    });
    connect(m_newData, &QPushButton::clicked, this, [this] {
        edit(tr("New Data"), [&] {
            m_state.seed = m_state.seed % largestSeed + 1;
            takeExamples();
        });
    });
    retranslate();
    takeExamples();
}

ThresholdDemo::~ThresholdDemo() = default;

QWidget* ThresholdDemo::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::step);
    auto* row = new QHBoxLayout;
    row->setSpacing(sizes::inControl);
    m_thresholdName->setBuddy(m_thresholdField);
    m_thresholdField->setScale(0, 1, 0.01, 2);
    row->addWidget(m_thresholdName);
    row->addWidget(m_thresholdField);
    row->addStretch(1);
    layout->addLayout(row);
    constexpr std::array formulas {"accuracy-value", "precision-value", "recall-value"};
    for (std::size_t index = 0; index < formulas.size(); ++index) {
        Share& share = m_shares.at(index);
        share.name = new RoleLabel(FontRole::Caption, TextTone::Muted);
        share.fraction = new FormulaView(FormulaStore::shipped());
        share.fraction->setFormula(QString::fromLatin1(formulas.at(index)));
        share.name->setWordWrap(true);
        layout->addSpacing(sizes::inControl);
        layout->addWidget(share.name);
        layout->addWidget(share.fraction);
    }
    m_noPrecision = new RoleLabel(FontRole::Control, TextTone::Ink);
    m_noPrecision->setWordWrap(true);
    layout->insertWidget(layout->indexOf(m_shares[1].fraction) + 1, m_noPrecision);
    layout->addStretch(1);
    return side;
}

void ThresholdDemo::setThreshold(double threshold)
{
    edit(tr("Move Threshold"), m_gesture, [&] {
        m_state.threshold = inHundredths(threshold, 0, 1);
        show();
    });
}

void ThresholdDemo::takeExamples()
{
    const std::size_t positives = m_state.data == Data::Even ? evenPositives : rarePositives;
    m_examples =
        nn::make_score_data(positives, exampleCount - positives, std::uint64_t(m_state.seed));
    m_line->setExamples(m_examples);
    show();
}

QJsonObject ThresholdDemo::saveState() const
{
    return {
        {QStringLiteral("threshold"), m_state.threshold},
        {QStringLiteral("data"),
         m_state.data == Data::Even ? QStringLiteral("even") : QStringLiteral("rare")},
        {QStringLiteral("seed"), m_state.seed},
    };
}

void ThresholdDemo::restoreState(const QJsonObject& state)
{
    const QJsonValue threshold = state.value(QLatin1String("threshold"));
    if (isThreshold(threshold)) {
        m_state.threshold = inHundredths(threshold.toDouble(), 0, 1);
    }
    const QString kind = state.value(QLatin1String("data")).toString();
    if (kind == QLatin1String("even")) {
        m_state.data = Data::Even;
    } else if (kind == QLatin1String("rare")) {
        m_state.data = Data::Rare;
    }
    const QJsonValue seed = state.value(QLatin1String("seed"));
    if (isSeed(seed)) {
        m_state.seed = seed.toInt();
    }
    takeExamples();
}

QString ThresholdDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonValue threshold = settings.value(QLatin1String("threshold"));
    if (!threshold.isUndefined() && !isThreshold(threshold)) {
        return QStringLiteral("\"threshold\" has to be a number from 0 to 1");
    }
    const QJsonValue kind = settings.value(QLatin1String("data"));
    if (!kind.isUndefined() && kind != QLatin1String("even") && kind != QLatin1String("rare")) {
        return QStringLiteral("\"data\" has to be \"even\" or \"rare\"");
    }
    const QJsonValue seed = settings.value(QLatin1String("seed"));
    if (!seed.isUndefined() && !isSeed(seed)) {
        return QStringLiteral("\"seed\" has to be a whole number from 0 to %1").arg(largestSeed);
    }
    return {};
}

void ThresholdDemo::show()
{
    const nn::ConfusionMatrix confusion = nn::binary_confusion(m_examples, m_state.threshold);
    m_data->setCurrentIndex(m_state.data == Data::Even ? 0 : 1);
    m_line->setThreshold(m_state.threshold);
    m_thresholdField->setShownValue(m_state.threshold);
    m_grid->setConfusion(confusion);
    showShares(confusion);
    publish(QStringLiteral("threshold"), m_state.threshold);
    publish(QStringLiteral("hits"), double(confusion.at(1, 1)));
    publish(QStringLiteral("misses"), double(confusion.at(1, 0)));
    publish(QStringLiteral("false_alarms"), double(confusion.at(0, 1)));
    publish(QStringLiteral("correct_rejections"), double(confusion.at(0, 0)));
    publish(QStringLiteral("accuracy"), confusion.accuracy());
    publish(QStringLiteral("precision"), confusion.precision(1));
    publish(QStringLiteral("recall"), confusion.recall(1));
}

void ThresholdDemo::showShares(const nn::ConfusionMatrix& confusion)
{
    const std::size_t hits = confusion.at(1, 1);
    const auto put = [](FormulaView* fraction, const QString& slot, std::size_t count) {
        fraction->setValue(slot, countText(qint64(count)));
    };
    const auto putShare = [](const Share& share, double value) {
        share.fraction->setValue(QStringLiteral("v"), numberText(value, shareDecimals));
    };
    const auto& [accuracy, precision, recall] = m_shares;
    put(accuracy.fraction, QStringLiteral("t"), hits);
    put(accuracy.fraction, QStringLiteral("n"), confusion.at(0, 0));
    put(accuracy.fraction, QStringLiteral("a"), confusion.total());
    put(accuracy.fraction, QStringLiteral("b"), confusion.total());
    put(precision.fraction, QStringLiteral("t"), hits);
    put(precision.fraction, QStringLiteral("u"), hits);
    put(precision.fraction, QStringLiteral("f"), confusion.at(0, 1));
    put(recall.fraction, QStringLiteral("t"), hits);
    put(recall.fraction, QStringLiteral("u"), hits);
    put(recall.fraction, QStringLiteral("m"), confusion.at(1, 0));
    putShare(accuracy, confusion.accuracy());
    putShare(precision, confusion.precision(1));
    putShare(recall, confusion.recall(1));
    const bool hasPrecision = hits + confusion.at(0, 1) > 0;
    precision.fraction->setVisible(hasPrecision);
    m_noPrecision->setVisible(!hasPrecision);
}

QString ThresholdDemo::headline() const
{
    return tr("One output, two classes");
}

QWidget* ThresholdDemo::headerControls()
{
    return m_header;
}

void ThresholdDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    Demo::changeEvent(event);
}

void ThresholdDemo::retranslate()
{
    m_data->setAccessibleName(tr("Data"));
    m_data->setItemText(0, tr("As many of both"));
    m_data->setItemText(1, tr("Class 1 is rare"));
    m_newData->setText(tr("New Data"));
    m_line->setAccessibleName(tr("Outputs and threshold"));
    m_line->setAccessibleDescription(
        tr("Arrow keys move the threshold by a hundredth, Page Up and Page Down by a tenth.")
    );
    m_line->setToolTip(tr("Drag the threshold"));
    m_thresholdName->setText(tr("Threshold"));
    m_thresholdField->setAccessibleName(tr("Threshold"));
    m_shares[0].name->setText(tr("Accuracy: of all, how many are right?"));
    m_shares[1].name->setText(tr("Precision: of those it calls 1, how many are 1?"));
    m_shares[2].name->setText(tr("Recall: of those that are 1, how many does it find?"));
    m_noPrecision->setText(
        tr("It calls nothing 1, so there is nothing to take a share of: 0 divided by 0 is no "
           "number.")
    );
    m_rule->setText(tr("An output above the threshold is answered with 1. A ring marks a wrong "
                       "answer. Shares are rounded to three decimals."));
    emit headlineChanged();
}

} // namespace ui
