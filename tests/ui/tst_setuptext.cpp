// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/playgroundmodel.h"
#include "ui/document/setuptext.h"

#include <QTest>

using namespace ui;

namespace {

/// Nothing in it is as in the beginning.
PlaygroundSetup unusual()
{
    PlaygroundSetup setup;
    setup.data = nn::PlaneData::ring;
    setup.pointCount = 123;
    setup.noise = 0.35;
    setup.trainingShare = 0.8;
    setup.pointSeed = 77;
    setup.features = {nn::PlaneFeature::x2, nn::PlaneFeature::sin_x1};
    setup.layers = {{5, nn::Activation::tanh}, {1, nn::Activation::relu}};
    setup.initializer = nn::Initializer::zeros;
    setup.seed = 4'000'000'000U;
    setup.batchSize = 31;
    setup.learningRate = 0.003;
    setup.optimizer = nn::OptimizerKind::momentum;
    setup.l1 = 2e-4;
    setup.l2 = 0.04;
    return setup;
}

PlaygroundSetup afterItsText(const PlaygroundSetup& setup)
{
    return std::get<PlaygroundSetup>(setupFromText(setupText(setup)));
}

} // namespace

/// Setups of the playground as text, and those of networks from elsewhere.
class TestSetupText : public QObject
{
    Q_OBJECT

private slots:
    void setupsSurviveTheirText();
    void everyChoiceSurvivesItsText();
    void numbersStandUnderTheirNames();
    void whatIsNotInATextIsAsAtTheBeginning();
    void badTextsAreRefusedWithTheReason_data();
    void badTextsAreRefusedWithTheReason();
    void aNetworkFromElsewhereIsTakenIfThePlaygroundHasSuch();
    void aNetworkOfOwnPointsKeepsThem();
};

void TestSetupText::setupsSurviveTheirText()
{
    PlaygroundSetup setup;
    QCOMPARE(std::get<PlaygroundSetup>(setupFromText(setupText(setup))), setup);
    setup.data.reset();
    setup.noise = 0.1;
    setup.trainingShare = 0.7;
    setup.pointSeed = 4'000'000'000U;
    setup.features.assign(nn::all_plane_features.begin(), nn::all_plane_features.end());
    setup.layers = {{1, nn::Activation::leaky_relu}, {16, nn::Activation::identity}};
    setup.initializer = nn::Initializer::he;
    setup.learningRate = 0.1;
    setup.optimizer = nn::OptimizerKind::nesterov;
    setup.l2 = 1e-4;
    QCOMPARE(std::get<PlaygroundSetup>(setupFromText(setupText(setup))), setup);
    setup.layers.clear();
    QCOMPARE(std::get<PlaygroundSetup>(setupFromText(setupText(setup))), setup);
}

void TestSetupText::everyChoiceSurvivesItsText()
{
    PlaygroundSetup setup = unusual();
    QCOMPARE(afterItsText(setup), setup);
    for (const nn::PlaneData data : nn::all_plane_data) {
        setup.data = data;
        QCOMPARE(afterItsText(setup), setup);
    }
    for (const nn::OptimizerKind optimizer : nn::all_optimizers) {
        setup.optimizer = optimizer;
        QCOMPARE(afterItsText(setup), setup);
    }
    for (const nn::Initializer initializer : nn::all_initializers) {
        setup.initializer = initializer;
        QCOMPARE(afterItsText(setup), setup);
    }
    for (const nn::Activation activation : nn::all_activations) {
        if (activation != nn::Activation::softmax) { // Of a whole layer; the playground has none.
            setup.layers = {{3, activation}, {16, activation}};
            QCOMPARE(afterItsText(setup), setup);
        }
    }
    for (const nn::PlaneFeature feature : nn::all_plane_features) {
        setup.features = {feature};
        QCOMPARE(afterItsText(setup), setup);
    }
}

void TestSetupText::numbersStandUnderTheirNames()
{
    // Else a text that somebody was sent meant something else in the next version.
    QCOMPARE(
        setupText(unusual()),
        QString("lovelace-playground:1?data=ring&count=123&noise=0.35&training=0.8&point-seed=77"
                "&features=x2,sin(x1)&layers=5tanh,1relu&start=zeros&seed=4000000000&batch=31"
                "&rate=0.003&optimizer=momentum&l1=2e-04&l2=0.04")
    );
}

void TestSetupText::whatIsNotInATextIsAsAtTheBeginning()
{
    const auto read = setupFromText(" lovelace-playground:1?data=spi\n ral&batch=3\n");
    PlaygroundSetup setup;
    setup.data = nn::PlaneData::spiral;
    setup.batchSize = 3;
    QCOMPARE(std::get<PlaygroundSetup>(read), setup);
}

void TestSetupText::badTextsAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* name, const QString& rest, const QString& reason) {
        QTest::newRow(name) << QString("lovelace-playground:1?" + rest) << reason;
    };
    const QString noSetup = "This text is not a setup of the playground.";
    QTest::newRow("nothing") << QString() << noSetup;
    QTest::newRow("a web address") << QString("https://example.org/?data=spiral") << noSetup;
    QTest::newRow("no version") << QString("lovelace-playground:?data=spiral") << noSetup;
    QTest::newRow("a negative version") << QString("lovelace-playground:-1?") << noSetup;
    QTest::newRow("newer") << QString("lovelace-playground:2?data=spiral")
                           << "This setup was made by a newer Lovelace, which can open it.";
    add("too long", QString(5000, 'a'), "This text is too long for a setup.");
    add("unknown key", "colour=3", "A setup has nothing called “colour”.");
    add("twice", "seed=3&seed=4", "“seed” is in this setup two times.");
    add("unknown data", "data=moon", "“data” cannot be “moon”.");
    add("too much noise", "noise=0.6", "“noise” cannot be “0.6”.");
    add("not a number", "rate=nan", "“rate” cannot be “nan”.");
    add("infinite", "rate=inf", "“rate” cannot be “inf”.");
    add("no rate", "rate=0", "“rate” cannot be “0”.");
    add("too many layers",
        "layers=1relu,1relu,1relu,1relu,1relu,1relu,1relu",
        "“layers” cannot be “1relu,1relu,1relu,1relu,1relu,1relu,1rel…”.");
    add("too many neurons", "layers=17relu", "“layers” cannot be “17relu”.");
    add("no neurons", "layers=0relu", "“layers” cannot be “0relu”.");
    add("softmax inside", "layers=3softmax", "“layers” cannot be “3softmax”.");
    add("no features", "features=", "“features” cannot be “”.");
    add("a feature twice", "features=x1,x1", "“features” cannot be “x1,x1”.");
    add("batch of none", "batch=0", "“batch” cannot be “0”.");
    add("too many points", "count=2001", "“count” cannot be “2001”.");
    add("negative seed", "seed=-1", "“seed” cannot be “-1”.");
    add("long value", "data=" + QString(100, 'x'), "“data” cannot be “" + QString(40, 'x') + "…”.");
}

void TestSetupText::badTextsAreRefusedWithTheReason()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const auto read = setupFromText(text);
    QVERIFY(std::holds_alternative<SetupProblem>(read));
    QCOMPARE(problemText(std::get<SetupProblem>(read)), reason);
}

void TestSetupText::aNetworkFromElsewhereIsTakenIfThePlaygroundHasSuch()
{
    PlaygroundSetup setup;
    setup.features = {nn::PlaneFeature::x1, nn::PlaneFeature::x2, nn::PlaneFeature::x1_squared};
    setup.layers = {{3, nn::Activation::tanh}, {16, nn::Activation::relu}};
    const auto read = playgroundSetupFor(topologyOf(setup, AnswerKind::Classes), {});
    QVERIFY(read.has_value());
    QCOMPARE(read->features, setup.features);
    QCOMPARE(read->layers, setup.layers);

    setup.layers[1].neuronCount = 17; // More than can be shown.
    const auto tooWide = playgroundSetupFor(topologyOf(setup, AnswerKind::Classes), {});
    QCOMPARE(tooWide.error().code, nn::ErrorCode::bad_layer);
    const auto digits = nn::Topology::make({{28, 28, 1}, {nn::Dense {10}}});
    QCOMPARE(playgroundSetupFor(*digits, {}).error().code, nn::ErrorCode::bad_shape);
}

void TestSetupText::aNetworkOfOwnPointsKeepsThem()
{
    PlaygroundSetup setup;
    setup.data.reset();
    auto table = std::make_shared<nn::PointsTable>();
    table->points = {{0, 0, 0.5}, {1, 1, 1}};
    table->is_regression = true;
    const std::string notes = setupText(setup).toStdString();
    const auto topology = topologyOf(setup, AnswerKind::Numbers);
    QVERIFY(!playgroundSetupFor(topology, notes, table)->data);
    QCOMPARE(playgroundSetupFor(topology, notes)->data, nn::PlaneData::plane);
}

QTEST_GUILESS_MAIN(TestSetupText)
#include "tst_setuptext.moc"
