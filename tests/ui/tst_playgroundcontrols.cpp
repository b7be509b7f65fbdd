// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/setuptext.h"

#include "tests/ui/comparisontest.h"

using namespace ui;

namespace {

using Change = std::function<void(PlaygroundSetup& setup)>;

/// What is done to a control.
enum class Hand
{
    ClickAtEnd, ///< On a slider, at its right end.
    KeyRight,
    Choose, ///< From a list, by mouse.
    KeyEnd, ///< To the last of a list.
    Type,
    Click,
};

} // namespace

Q_DECLARE_METATYPE(Change)

/// Each control of the playground changes what it is for, and nothing else.
class TestPlaygroundControls : public ComparisonTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void everyControlChangesItsOwnField_data();
    void everyControlChangesItsOwnField();

private:
    CalmSlider* sliderOf(const QString& name);
    void use(const QString& name, Hand hand, const QString& input);
};

CalmSlider* TestPlaygroundControls::sliderOf(const QString& name)
{
    for (auto* slider : m_page->findChildren<CalmSlider*>()) {
        if (slider->accessibleName().startsWith(name + ": ") && slider->isVisible()) {
            return slider;
        }
    }
    return nullptr;
}

void TestPlaygroundControls::use(const QString& name, Hand hand, const QString& input)
{
    switch (hand) {
    case Hand::ClickAtEnd: {
        CalmSlider* slider = sliderOf(name);
        QVERIFY(slider != nullptr);
        click(slider, QPoint(slider->width() - 2, slider->height() / 2));
        break;
    }
    case Hand::KeyRight:
        QVERIFY(sliderOf(name) != nullptr);
        QVERIFY(tabTo(sliderOf(name)));
        key(Qt::Key_Right);
        break;
    case Hand::Choose:
        choose(named<QComboBox>(name), input);
        break;
    case Hand::KeyEnd:
        QVERIFY(tabTo(named<QComboBox>(name)));
        key(Qt::Key_End);
        break;
    case Hand::Type:
        click(named<NumberField>(name));
        named<NumberField>(name)->selectAll();
        type(input);
        key(Qt::Key_Return);
        break;
    case Hand::Click:
        click(named<QAbstractButton>(name));
        break;
    }
}

void TestPlaygroundControls::everyControlChangesItsOwnField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("hand");
    QTest::addColumn<QString>("input");
    QTest::addColumn<Change>("change");
    const auto add = [](const QString& name, Hand hand, const QString& input, Change change) {
        const QString row = QString("%1 %2 %3").arg(name).arg(int(hand)).arg(input);
        QTest::newRow(qPrintable(row)) << name << int(hand) << input << std::move(change);
    };
    const auto slider = [&add](const QString& name, auto field, double next, double last) {
        using Value = std::remove_reference_t<decltype(std::declval<PlaygroundSetup>().*field)>;
        const auto to = [field](double value) {
            return [field, value](PlaygroundSetup& setup) { setup.*field = Value(value); };
        };
        add(name, Hand::KeyRight, {}, to(next));
        add(name, Hand::ClickAtEnd, {}, to(last));
    };
    slider("Points", &PlaygroundSetup::pointCount, 700, 2000);
    slider("Noise", &PlaygroundSetup::noise, 0.05, 0.5);
    slider("Training share", &PlaygroundSetup::trainingShare, 0.6, 0.9);
    slider("Batch size", &PlaygroundSetup::batchSize, 20, 500);
    slider("Learning rate", &PlaygroundSetup::learningRate, 0.03, 100);
    slider("Regularisation L1", &PlaygroundSetup::l1, 0.0001, 1);
    slider("Regularisation L2", &PlaygroundSetup::l2, 0.0001, 1);

    const auto optimizer = [](nn::OptimizerKind kind) {
        return [kind](PlaygroundSetup& setup) { setup.optimizer = kind; };
    };
    add("Optimiser", Hand::Choose, "Gradient descent", optimizer(nn::OptimizerKind::sgd));
    add("Optimiser", Hand::Choose, "Momentum", optimizer(nn::OptimizerKind::momentum));
    add("Optimiser", Hand::Choose, "Nesterov", optimizer(nn::OptimizerKind::nesterov));
    const auto start = [](nn::Initializer initializer) {
        return [initializer](PlaygroundSetup& setup) { setup.initializer = initializer; };
    };
    add("Weights at the start", Hand::Choose, "All zero", start(nn::Initializer::zeros));
    add("Weights at the start", Hand::Choose, "Uniform", start(nn::Initializer::uniform));
    add("Weights at the start", Hand::Choose, "Normal", start(nn::Initializer::normal));
    add("Weights at the start", Hand::Choose, "Glorot", start(nn::Initializer::glorot));
    add("Weights at the start", Hand::KeyEnd, {}, start(nn::Initializer::he));
    add("Seed of the weights", Hand::Type, "42", [](PlaygroundSetup& setup) { setup.seed = 42; });
    add("New Weights", Hand::Click, {}, [](PlaygroundSetup& setup) { setup.seed = 2; });
    add("New Points", Hand::Click, {}, [](PlaygroundSetup& setup) { setup.pointSeed = 2; });

    for (const std::size_t layer : {0U, 1U}) {
        const QString activation = QString("Activation of hidden layer %1").arg(layer + 1);
        add(activation, Hand::Choose, "ReLU", [layer](PlaygroundSetup& setup) {
            setup.layers[layer].activation = nn::Activation::relu;
        });
        add(activation, Hand::Choose, "Tanh", [layer](PlaygroundSetup& setup) {
            setup.layers[layer].activation = nn::Activation::tanh;
        });
        const QString neurons = QString("Neurons of hidden layer %1").arg(layer + 1);
        add(neurons, Hand::Type, "5", [layer](PlaygroundSetup& setup) {
            setup.layers[layer].neuronCount = 5;
        });
    }

    const auto data = [](nn::PlaneData kind) {
        return [kind](PlaygroundSetup& setup) { setup.data = kind; };
    };
    add("XOR", Hand::Click, {}, data(nn::PlaneData::exclusive_or));
    add("Blobs", Hand::Click, {}, data(nn::PlaneData::blobs));
    add("Spiral", Hand::Click, {}, data(nn::PlaneData::spiral));
    add("Ring", Hand::Click, {}, data(nn::PlaneData::ring));
    add("Moons", Hand::Click, {}, data(nn::PlaneData::moons));
    add("Slope", Hand::Click, {}, data(nn::PlaneData::plane));
    add("Bumps", Hand::Click, {}, data(nn::PlaneData::bumps));
    add("Own points", Hand::Click, {}, [](PlaygroundSetup& setup) { setup.data.reset(); });

    using Features = std::vector<nn::PlaneFeature>;
    const auto inputs = [](const Features& features) {
        return [features](PlaygroundSetup& setup) { setup.features = features; };
    };
    constexpr auto x1 = nn::PlaneFeature::x1;
    constexpr auto x2 = nn::PlaneFeature::x2;
    add("Input x₁", Hand::Click, {}, inputs({x2}));
    add("Input x₂", Hand::Click, {}, inputs({x1}));
    add("Input x₁²", Hand::Click, {}, inputs({x1, x2, nn::PlaneFeature::x1_squared}));
    add("Input x₂²", Hand::Click, {}, inputs({x1, x2, nn::PlaneFeature::x2_squared}));
    add("Input x₁x₂", Hand::Click, {}, inputs({x1, x2, nn::PlaneFeature::product}));
    add("Input sin x₁", Hand::Click, {}, inputs({x1, x2, nn::PlaneFeature::sin_x1}));
    add("Input sin x₂", Hand::Click, {}, inputs({x1, x2, nn::PlaneFeature::sin_x2}));
}

void TestPlaygroundControls::everyControlChangesItsOwnField()
{
    QFETCH(const QString, name);
    QFETCH(const int, hand);
    QFETCH(const QString, input);
    QFETCH(const Change, change);
    const PlaygroundSetup before = document().setup();
    PlaygroundSetup expected = before;
    change(expected);
    QVERIFY(expected != before);
    use(name, Hand(hand), input);
    QCOMPARE(setupText(document().setup()), setupText(expected)); // Says what is wrong.
    QCOMPARE(document().setup(), expected);
    QCOMPARE(m_page->undoStack()->count(), 1);
    m_page->undoStack()->undo();
    QCOMPARE(document().setup(), before);
}

QTEST_MAIN(TestPlaygroundControls)
#include "tst_playgroundcontrols.moc"
