// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/network_file.h"

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

QTEST_GUILESS_MAIN(NetworkFileTest)
#include "network_file_test.moc"
