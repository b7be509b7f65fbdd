// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/trainingpanel.h"

#include "ui/controls/ladderslider.h"
#include "ui/controls/numberfield.h"
#include "ui/document/setupdifference.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <limits>

namespace ui {

QString optimizerName(nn::OptimizerKind kind)
{
    switch (kind) {
    case nn::OptimizerKind::sgd:
        return TrainingPanel::tr("Gradient descent");
    case nn::OptimizerKind::momentum:
        return TrainingPanel::tr("Momentum");
    case nn::OptimizerKind::nesterov:
        return TrainingPanel::tr("Nesterov");
    case nn::OptimizerKind::adam:
        return TrainingPanel::tr("Adam");
    }
    Q_UNREACHABLE();
}

QString startName(int start)
{
    if (start == automaticStart) {
        return TrainingPanel::tr("Automatic");
    }
    switch (static_cast<nn::Initializer>(start)) {
    case nn::Initializer::zeros:
        return TrainingPanel::tr("All zero");
    case nn::Initializer::uniform:
        return TrainingPanel::tr("Uniform");
    case nn::Initializer::normal:
        return TrainingPanel::tr("Normal");
    case nn::Initializer::glorot:
        return TrainingPanel::tr("Glorot");
    case nn::Initializer::he:
        return TrainingPanel::tr("He");
    }
    Q_UNREACHABLE();
}

QString penaltyText(double penalty)
{
    return penalty == 0 ? TrainingPanel::tr("none") : shortNumber(penalty);
}

QString shortNumber(double value)
{
    constexpr int significant = 3;
    return QLocale().toString(value, 'g', significant);
}

TrainingPanel::TrainingPanel(NetworkDocument& document, QWidget* parent)
    : SetupPanel(document, parent)
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_optimizerName(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_optimizer(new QComboBox)
    , m_startName(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_start(new QComboBox)
    , m_seedName(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_seed(new NumberField)
{
    m_batch = makeSlider(
        valuesOf(SetupPart::BatchSize),
        [](double count) { return countText(qint64(count)); },
        [](PlaygroundSetup& setup, double value) { setup.batchSize = int(value); }
    );
    m_rate = makeSlider(
        valuesOf(SetupPart::LearningRate),
        shortNumber,
        [](PlaygroundSetup& setup, double value) { setup.learningRate = value; }
    );
    m_l1 =
        makeSlider(valuesOf(SetupPart::L1), penaltyText, [](PlaygroundSetup& setup, double value) {
            setup.l1 = value;
        });
    m_l2 =
        makeSlider(valuesOf(SetupPart::L2), penaltyText, [](PlaygroundSetup& setup, double value) {
            setup.l2 = value;
        });
    makeChoices();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl + sizes::step);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_title, m_batch, m_rate, m_l1, m_l2}) {
        column->addWidget(widget);
    }
    for (const auto& [name, choice] :
         {std::pair<RoleLabel*, QWidget*> {m_optimizerName, m_optimizer},
          {m_startName, m_start},
          {m_seedName, m_seed}}) {
        // With a place of its own the narrow field does not make its name's lines shorter, too.
        const auto place = choice == m_seed ? Qt::AlignLeft : Qt::Alignment();
        name->setBuddy(choice);
        name->setWordWrap(true);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(sizes::step);
        pair->addWidget(name);
        pair->addWidget(choice, 0, place);
        column->addLayout(pair); // Takes them, in the order of the Tab key.
    }
    column->addStretch();
    retranslate();
    showDocument();
}

void TrainingPanel::makeChoices()
{
    for (const nn::OptimizerKind kind : nn::all_optimizers) {
        m_optimizer->addItem(QString(), static_cast<int>(kind));
    }
    m_start->addItem(QString(), automaticStart);
    for (const nn::Initializer initializer : nn::all_initializers) {
        m_start->addItem(QString(), static_cast<int>(initializer));
    }
    for (QComboBox* box : {m_optimizer, m_start}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setFocusPolicy(Qt::StrongFocus);
    }
    m_seed->setScale(0, std::numeric_limits<int>::max(), 1, 0);
    connect(m_optimizer, &QComboBox::activated, this, [this](int index) {
        const int kind = m_optimizer->itemData(index).toInt();
        edit([kind](PlaygroundSetup& setup) {
            setup.optimizer = static_cast<nn::OptimizerKind>(kind);
        });
    });
    connect(m_start, &QComboBox::activated, this, [this](int index) {
        const int start = m_start->itemData(index).toInt();
        edit([start](PlaygroundSetup& setup) {
            setup.initializer = start == automaticStart
                ? std::nullopt
                : std::optional(static_cast<nn::Initializer>(start));
        });
    });
    connect(m_seed, &NumberField::editBegan, this, &TrainingPanel::beginGesture);
    connect(m_seed, &NumberField::edited, this, [this](double seed) {
        editInGesture([seed](PlaygroundSetup& setup) {
            setup.seed = static_cast<std::uint32_t>(seed);
        });
    });
}

QString TrainingPanel::editText() const
{
    return tr("Change Training");
}

void TrainingPanel::showDocument()
{
    const PlaygroundSetup& setup = document().setup();
    m_batch->setShownValue(setup.batchSize);
    m_rate->setShownValue(setup.learningRate);
    m_l1->setShownValue(setup.l1);
    m_l2->setShownValue(setup.l2);
    m_optimizer->setCurrentIndex(m_optimizer->findData(static_cast<int>(setup.optimizer)));
    m_start->setCurrentIndex(m_start->findData(startIn(setup)));
    m_seed->setShownValue(setup.seed);
}

void TrainingPanel::retranslate()
{
    m_title->setText(tr("Training"));
    m_batch->setName(tr("Batch size"));
    m_rate->setName(tr("Learning rate"));
    //: A penalty on the sum of all weights without their signs
    m_l1->setName(tr("Regularisation L1"));
    //: A penalty on the squares of all weights
    m_l2->setName(tr("Regularisation L2"));
    m_optimizerName->setText(tr("Optimiser"));
    m_startName->setText(tr("Weights at the start"));
    m_seedName->setText(tr("Seed of the weights"));
    m_optimizer->setAccessibleName(m_optimizerName->text());
    m_start->setAccessibleName(m_startName->text());
    m_seed->setAccessibleName(m_seedName->text());
    for (int index = 0; index < m_optimizer->count(); ++index) {
        const auto kind = static_cast<nn::OptimizerKind>(m_optimizer->itemData(index).toInt());
        m_optimizer->setItemText(index, optimizerName(kind));
    }
    for (int index = 0; index < m_start->count(); ++index) {
        m_start->setItemText(index, startName(m_start->itemData(index).toInt()));
    }
}

} // namespace ui
