// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/network_file.h"
#include "engine/nn/initializer.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/bytes.h"
#include "tests/support/sample_model.h"

using namespace nn;

class NetworkFileTest : public QObject
{
    Q_OBJECT

private slots:
    void theEndingChoosesTheFormat();
    void whatIsInAFileCountsWhenItIsOpened();
    void aNetworkWithoutANameIsCalledLikeItsFile();
    void anythingElseIsRefused();
    void logitsOfOtherProgramsBecomeProbabilities_data();
    void logitsOfOtherProgramsBecomeProbabilities();

private:
    std::filesystem::path path(const QString& name) const
    {
        return test::path_of(m_folder.filePath(name));
    }

    QTemporaryDir m_folder;
};

void NetworkFileTest::theEndingChoosesTheFormat()
{
    for (const char* name : {"a.lovelace", "a.onnx", "a.JSON", "a.csv", "a"}) {
        QVERIFY(save_network(test::sample_model(), path(name)).has_value());
    }
    const auto content = [this](const char* name) {
        return test::content_of(m_folder.filePath(name));
    };
    QVERIFY(content("a.lovelace").startsWith("LOVELACE"));
    QVERIFY(content("a").startsWith("LOVELACE"));
    QVERIFY(content("a.onnx").startsWith("\x08"));
    QVERIFY(content("a.JSON").startsWith("{\"format\":\"lovelace-weights\""));
    QVERIFY(content("a.csv").startsWith("layer,kind,neuron,input,"));
}

void NetworkFileTest::whatIsInAFileCountsWhenItIsOpened()
{
    QVERIFY(save_network(test::sample_model(), path("b.onnx")).has_value());
    QVERIFY(QFile::rename(m_folder.filePath("b.onnx"), m_folder.filePath("c.lovelace")));
    const auto model = load_network(path("c.lovelace"));
    QVERIFY(model.has_value());
    QVERIFY(*model == test::sample_model());
}

void NetworkFileTest::aNetworkWithoutANameIsCalledLikeItsFile()
{
    Model model = test::sample_model();
    model.notes.name.clear();
    QVERIFY(save_network(model, path("nameless one.onnx")).has_value());
    QCOMPARE(load_network(path("nameless one.onnx"))->notes.name, std::string("nameless one"));
}

void NetworkFileTest::anythingElseIsRefused()
{
    QVERIFY(test::put(m_folder.filePath("text.onnx"), test::bytes_of("# a text of some length")));
    const auto model = load_network(path("text.onnx"));
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, ErrorCode::bad_magic);
    QCOMPARE(load_network(path("missing.onnx")).error().code, ErrorCode::cannot_open);
}

void NetworkFileTest::logitsOfOtherProgramsBecomeProbabilities_data()
{
    QTest::addColumn<std::string>("program");
    QTest::addColumn<std::size_t>("outputs");
    QTest::addColumn<Activation>("before");
    QTest::addColumn<Activation>("after");
    const auto row = [](const char* name, const char* program, std::size_t outputs) -> QTestData& {
        return QTest::newRow(name) << std::string(program) << outputs;
    };
    row("a classifier", "pytorch 2.1", 10) << Activation::identity << Activation::softmax;
    row("one number", "pytorch 2.1", 1) << Activation::identity << Activation::identity;
    row("probabilities", "keras", 10) << Activation::sigmoid << Activation::sigmoid;
    row("ours", "lovelace-cli 0.1.0", 10) << Activation::identity << Activation::identity;
    row("nobody knows whose", "", 10) << Activation::identity << Activation::identity;
}

void NetworkFileTest::logitsOfOtherProgramsBecomeProbabilities()
{
    QFETCH(const std::string, program);
    QFETCH(const std::size_t, outputs);
    QFETCH(const Activation, before);
    QFETCH(const Activation, after);
    const auto topology = Topology::make({{1, 1, 4}, {Dense {outputs, before}}});
    Rng rng(3);
    Model model {*topology, make_parameters(*topology, rng), {}, {}};
    model.notes.created_by = program;
    const Model changed = with_probabilities(model);
    QCOMPARE(changed.topology.activation(0), after);
    QVERIFY(changed.parameters == model.parameters);
}

QTEST_GUILESS_MAIN(NetworkFileTest)
#include "network_file_test.moc"
