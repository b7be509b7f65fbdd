// SPDX-License-Identifier: GPL-3.0-or-later
// What the figure does; how it is laid out is in mnistforwardparts.cpp.
#include "ui/demos/mnistforwarddemo.h"

#include "ui/controls/numberfield.h"
#include "ui/demos/networkchoice.h"
#include "ui/demos/statejson.h"
#include "ui/digits/networkshelf.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/neurongrid.h"
#include "ui/plots/predictionview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int waitMs = 300;

constexpr QLatin1String indexKey("index");
constexpr QLatin1String networkKey("network");
constexpr QLatin1String onlyMistakesKey("only_mistakes");

/// The last hidden layer of neurons: the one the ten outputs listen to.
std::optional<std::size_t> hiddenLayerOf(const nn::Topology& topology)
{
    for (std::size_t layer = topology.layer_count() - 1; layer-- > 0;) {
        if (std::holds_alternative<nn::Dense>(topology.spec().layers[layer])) {
            return layer;
        }
    }
    return {};
}

} // namespace

MnistForwardDemo::MnistForwardDemo(
    QUndoStack& undoStack, const DemoServices& services, QWidget* parent
)
    : DigitDemo(undoStack, services, parent)
    , m_state {.network = NetworkShelf::firstNetwork()}
    , m_waitTimer(new QTimer(this))
{
    makeParts();
    connectControls();
    followStore();
    retranslate();
}

MnistForwardDemo::~MnistForwardDemo()
{
    // A part that goes with the focus in it tells so, and by then this is no such figure any more.
    m_image->disconnect(this);
    m_hidden->disconnect(this);
}

void MnistForwardDemo::connectControls()
{
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_random, &QPushButton::clicked, this, &MnistForwardDemo::goAnywhere);
    connect(m_number, &NumberField::edited, this, [this](double number) {
        goTo(static_cast<int>(std::lround(number)) - 1);
    });
    connect(m_onlyMistakes, &QCheckBox::toggled, this, &MnistForwardDemo::setOnlyMistakes);
    connect(m_network, &NetworkChoice::chosen, this, [this](const QString& id) {
        edit(tr("Choose Network"), [this, &id] {
            m_state.network = id;
            show();
        });
    });
    connect(m_image, &DigitImageView::pixelChanged, this, &MnistForwardDemo::showPixel);
    connect(m_hidden, &NeuronGrid::currentChanged, this, &MnistForwardDemo::showNeuron);
    m_waitTimer->setSingleShot(true);
    m_waitTimer->setInterval(waitMs);
    m_waitTimer->callOnTimeout(this, &MnistForwardDemo::showChoices);
}

void MnistForwardDemo::followStore()
{
    if (store() == nullptr) {
        return;
    }
    connect(store(), &DigitStore::answersProgressed, this, [this](const QString& id, double share) {
        if (id == m_state.network) {
            m_shareFound = share;
            showChoices();
        }
    });
    connect(store(), &DigitStore::answersFound, this, [this](const QString& id) {
        if (id == m_state.network) {
            goToMistake();
            showChoices();
        }
    });
}

// Which digit ------------------------------------------------------------------------------------

void MnistForwardDemo::goTo(int index)
{
    if (digits().contains(index)) {
        m_state.index = index;
        show();
        emit stateChanged();
    }
}

void MnistForwardDemo::step(int direction)
{
    if (!m_state.onlyMistakes) {
        goTo(digits().neighbor(m_state.index, direction));
        return;
    }
    const std::vector<int> wrong = mistakes();
    if (wrong.empty()) {
        return;
    }
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(wrong, m_state.index);
        goTo(next != wrong.end() ? *next : wrong.front());
    } else {
        const auto next = std::ranges::lower_bound(wrong, m_state.index);
        goTo(next != wrong.begin() ? *(next - 1) : wrong.back());
    }
}

void MnistForwardDemo::goAnywhere()
{
    const std::vector<int> wrong = mistakes();
    const int count = m_state.onlyMistakes ? static_cast<int>(wrong.size()) : digits().count();
    if (count < 1) {
        return;
    }
    auto* dice = QRandomGenerator::global();
    if (m_state.onlyMistakes) {
        const auto now = std::ranges::lower_bound(wrong, m_state.index) - wrong.begin();
        const auto steps = dice->bounded(1, std::max(2, count));
        goTo(wrong[static_cast<std::size_t>((now + steps) % count)]);
    } else {
        goTo(digits().neighbor(m_state.index, dice->bounded(1, std::max(2, count))));
    }
}

void MnistForwardDemo::setOnlyMistakes(bool only)
{
    edit(only ? tr("Only Mistakes") : tr("All Digits"), [this, only] {
        m_state.onlyMistakes = only;
        goToMistake();
        show();
    });
}

void MnistForwardDemo::goToMistake()
{
    const std::vector<int> wrong = mistakes();
    if (!m_state.onlyMistakes || wrong.empty()
        || std::ranges::binary_search(wrong, m_state.index)) {
        return;
    }
    step(1);
}

std::vector<int> MnistForwardDemo::mistakes() const
{
    std::vector<int> wrong;
    if (const DigitAnswers* answers = foundAnswers()) {
        for (int index = 0; index < digits().count(); ++index) {
            if ((*answers)[static_cast<std::size_t>(index)] != digits().label(index)) {
                wrong.push_back(index);
            }
        }
    }
    return wrong;
}

const DigitAnswers* MnistForwardDemo::foundAnswers() const
{
    return store() != nullptr ? store()->answers(m_state.network) : nullptr;
}

// State ------------------------------------------------------------------------------------------

QJsonObject MnistForwardDemo::saveState() const
{
    return {
        {indexKey, m_state.index},
        {networkKey, m_state.network},
        {onlyMistakesKey, m_state.onlyMistakes},
    };
}

void MnistForwardDemo::restoreState(const QJsonObject& state)
{
    m_state.index = wholeFrom(state.value(indexKey), 0, testCount - 1).value_or(m_state.index);
    if (const QString id = state.value(networkKey).toString(); NetworkShelf::isBuiltIn(id)) {
        m_state.network = id;
    }
    m_state.onlyMistakes = state.value(onlyMistakesKey).toBool(m_state.onlyMistakes);
    show();
}

QString MnistForwardDemo::checkSettings(const QJsonObject& settings) const
{
    if (QString problem = choiceProblem(settings); !problem.isEmpty()) {
        return problem;
    }
    const QJsonValue only = settings.value(onlyMistakesKey);
    return only.isUndefined() || only.isBool()
        ? QString()
        : QStringLiteral("\"only_mistakes\" must be true or false");
}

QString MnistForwardDemo::headline() const
{
    return reader() != nullptr ? NetworkShelf::shapeText(reader()->model().topology)
                               : NetworkShelf::title(m_state.network);
}

void MnistForwardDemo::showDigits()
{
    show();
}

void MnistForwardDemo::show()
{
    if (useNetwork(m_state.network)) {
        emit headlineChanged();
    }
    read();
    showChoices();
}

void MnistForwardDemo::read()
{
    const bool isThere = digits().contains(m_state.index);
    m_image->setDigit(isThere ? digits().image(m_state.index) : nn::DigitImage {});
    showPixel();
    if (!isThere || reader() == nullptr) {
        m_prediction->setTruth({});
        m_prediction->setPrediction({}, {});
        m_hidden->setActivations({});
        showNeuron();
        return;
    }
    const Reading& reading = reader()->read(m_image->digit());
    const int label = digits().label(m_state.index);
    m_prediction->setTruth(label);
    m_prediction->setPrediction(reading.scores, reading.verdict);
    const auto layer = hiddenLayerOf(reader()->model().topology);
    m_hidden->setActivations(layer ? reader()->activations(*layer) : std::span<const nn::Real>());
    showNeuron();

    const auto answer = static_cast<int>(reading.verdict.best);
    publish(indexKey, m_state.index);
    publish(QStringLiteral("digit"), label);
    publish(QStringLiteral("answer"), answer);
    publish(QStringLiteral("is_wrong"), answer == label ? 0 : 1);
    publish(
        QStringLiteral("is_doubtful"), reading.verdict.certainty == nn::Certainty::digit ? 0 : 1
    );
    publish(QStringLiteral("score"), reading.scores[reading.verdict.best]);
}

// Words ------------------------------------------------------------------------------------------

void MnistForwardDemo::showPixel()
{
    const std::optional<QPoint> pixel = m_image->pixel();
    m_pixelText->setText(
        pixel ? tr("Row %1, column %2: %3 of 255")
                    .arg(pixel->y() + 1)
                    .arg(pixel->x() + 1)
                    .arg(m_image->inkAt(*pixel))
              : tr("784 pixels go in.")
    );
}

void MnistForwardDemo::showNeuron()
{
    const std::vector<nn::Real>& outputs = m_hidden->activations();
    const bool hasHidden = !outputs.empty();
    m_hidden->setVisible(hasHidden);
    const auto count = static_cast<int>(outputs.size());
    const auto silent = static_cast<int>(std::ranges::count(outputs, nn::Real(0)));
    m_hiddenHeading->setText(tr("Hidden layer"));
    if (!hasHidden) {
        m_hiddenCaption->setText(tr("This network has none: the ten outputs look at the pixels."));
        m_neuronText->setText({});
        return;
    }
    m_hiddenCaption->setText(
        tr("%n neuron(s), a square each. The deeper the blue, the stronger the output.", "", count)
    );
    if (const std::optional<int> neuron = m_hidden->current()) {
        m_neuronText->setText(tr("Neuron %1: %2")
                                  .arg(*neuron + 1)
                                  .arg(numberText(outputs[static_cast<std::size_t>(*neuron)], 2)));
    } else {
        m_neuronText->setText(tr("%1 of %2 are silent at 0.").arg(silent).arg(count));
    }
}

void MnistForwardDemo::showChoices()
{
    const bool isThere = digits().count() > 0 && reader() != nullptr;
    const bool isKnown = foundAnswers() != nullptr;
    if (m_state.onlyMistakes && isThere && !isKnown) {
        askForMistakes();
    }
    const bool isFree = isThere && (!m_state.onlyMistakes || isKnown);
    for (QPushButton* button : {m_back, m_next, m_random}) {
        button->setEnabled(isFree);
    }
    m_number->setScale(1, std::max(1, digits().count()), 1, 0);
    m_number->setShownValue(m_state.index + 1);
    //: After the number of a test image
    m_numberEnd->setText(tr("of %1").arg(countText(digits().count())));
    m_network->setShown(m_state.network);
    const QSignalBlocker blocker(m_onlyMistakes);
    m_onlyMistakes->setChecked(m_state.onlyMistakes);
    m_networkText->setText(
        reader() != nullptr ? NetworkShelf::trainingTexts(reader()->model(), m_state.network)
                                  .join(QStringLiteral(" · "))
                            : QString()
    );
    m_mistakeText->setText(mistakeText());
}

void MnistForwardDemo::askForMistakes()
{
    if (m_askedFor != m_state.network) {
        m_askedFor = m_state.network;
        m_shareFound = 0;
        m_waitTimer->start();
        store()->findAnswers(m_state.network);
    }
}

QString MnistForwardDemo::mistakeText() const
{
    if (!m_state.onlyMistakes) {
        return {};
    }
    if (foundAnswers() != nullptr) {
        const auto count = static_cast<int>(mistakes().size());
        return tr("%n mistake(s) in %1 digits.", nullptr, count).arg(countText(digits().count()));
    }
    return m_waitTimer->isActive() ? QString()
                                   : tr("Reading all digits: %1").arg(percentText(m_shareFound, 0));
}

void MnistForwardDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    DigitDemo::changeEvent(event);
}

void MnistForwardDemo::retranslate()
{
    m_back->setText(tr("← Back"));
    m_next->setText(tr("Next →"));
    m_random->setText(tr("Random"));
    m_imageHeading->setText(tr("Pixels"));
    m_numberName->setText(tr("Test image"));
    m_number->setAccessibleName(tr("Number of the test image"));
    m_onlyMistakes->setText(tr("Only mistakes"));
    show();
    emit headlineChanged();
}

} // namespace ui
