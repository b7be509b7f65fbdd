// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdint>
#include <string>

#include "tests/support/bytes.h"
#include "tests/support/onnx_answers.h"

using namespace nn;
using namespace test;

namespace {

/// Where a file says that the numbers of a tensor are. What is empty is left out.
struct Where
{
    std::string location = "net.onnx.data";
    std::string offset {};
    std::string length {};
};

/// Moves the numbers of a tensor to the end of `data`.
void move_out(onnx::TensorProto& tensor, std::string& data, const Where& where)
{
    const auto note = [&tensor](const std::string& key, const std::string& value) {
        if (!value.empty()) {
            onnx::StringStringEntryProto& entry = *tensor.add_external_data();
            entry.set_key(key);
            entry.set_value(value);
        }
    };
    note("location", where.location);
    note("offset", where.offset);
    note("length", where.length);
    data += tensor.raw_data();
    tensor.clear_raw_data();
    tensor.set_data_location(onnx::TensorProto::EXTERNAL);
}

} // namespace

/// Networks whose weights are in a second file.
class OnnxExternalTest : public QObject
{
    Q_OBJECT

private slots:
    void weightsBesideTheNetworkAreRead();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void aLinkToAnotherFolderIsRefused();
    void bytesAloneHaveNoSecondFile();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool putFile(const QString& name, const std::string& content) const
    {
        return put(path(name), bytes_of(QByteArray::fromStdString(content)));
    }
    Expected<Model> loaded(const OnnxGraph& file) const
    {
        const bool is_there = put(path("net.onnx"), file.content());
        return is_there ? load_onnx(path_of(path("net.onnx")))
                        : Expected<Model>(Error {ErrorCode::cannot_write});
    }

    QTemporaryDir m_folder;
};

/// PyTorch gives each tensor a place in one file; everything may be left out that goes without
/// saying.
void OnnxExternalTest::weightsBesideTheNetworkAreRead()
{
    OnnxGraph file = perceptron();
    const auto expected = decode_onnx(file.content());
    std::string data;
    move_out(tensor_of(file, 0), data, {.length = "80"});
    data += "....";
    move_out(tensor_of(file, 1), data, {.offset = "84", .length = "20"});
    move_out(tensor_of(file, 2), data, {.offset = "104"});
    QVERIFY(putFile("net.onnx.data", data));
    std::string biases;
    move_out(tensor_of(file, 3), biases, {.location = "zweite Datei"});
    QVERIFY(putFile("zweite Datei", biases));
    const auto model = loaded(file);
    QVERIFY2(model.has_value(), model ? "" : model.error().subject.c_str());
    QVERIFY(*model == *expected);
}

void OnnxExternalTest::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<Error>("error");
    const auto row = [](const char* name, const Where& where, const Error& error) {
        QTest::newRow(name) << where << error;
    };
    // Subjects that are paths are given without the folder.
    const Error elsewhere {ErrorCode::external_tensor, "0.weight"};
    row("no such file", {"other.data"}, {ErrorCode::cannot_open, "/other.data", 0, ENOENT});
    row("a folder", {"folder"}, {ErrorCode::cannot_open, "/folder"});
    row("no name", {""}, elsewhere);
    row("a file in a folder", {"folder/inner.data"}, elsewhere);
    row("a file above", {"../net.onnx.data"}, elsewhere);
    row("a path", {"/etc/hostname"}, elsewhere);
    row("a path of Windows", {"folder\\inner.data"}, elsewhere);
    row("the folder itself", {"."}, elsewhere);
    row("a long name", {std::string(100'000, 'x')}, elsewhere);
    row("a place that is no number", {"net.onnx.data", "first"}, elsewhere);
    row("a negative place", {"net.onnx.data", "-4"}, elsewhere);
    row("behind the end", {"net.onnx.data", "4"}, {ErrorCode::truncated, "/net.onnx.data", 84, 80});
    row("far behind the end",
        {"net.onnx.data", "18446744073709551615"},
        {ErrorCode::truncated, "/net.onnx.data", INT64_MAX, 80});
    row("too few bytes", {"net.onnx.data", "0", "76"}, {ErrorCode::truncated, "0.weight", 80, 76});
    row("too many bytes",
        {"net.onnx.data", "0", "84"},
        {ErrorCode::trailing_bytes, "0.weight", 80, 84});
}

void OnnxExternalTest::whatIsNotThereIsRefused()
{
    QFETCH(Where, where);
    QFETCH(Error, error);
    QVERIFY(QDir(m_folder.path()).mkpath("folder"));
    QVERIFY(putFile("folder/inner.data", std::string(80, 'x')));
    OnnxGraph file = perceptron();
    std::string data;
    move_out(tensor_of(file, 0), data, where);
    QVERIFY(putFile("net.onnx.data", data));
    const auto model = loaded(file);
    QVERIFY(!model.has_value());
    if (error.subject.starts_with('/')) {
        error.subject = m_folder.path().toStdString() + error.subject;
    }
    QCOMPARE(QString::fromStdString(model.error().subject), QString::fromStdString(error.subject));
    QCOMPARE(model.error(), error);
}

void OnnxExternalTest::aLinkToAnotherFolderIsRefused()
{
    const QTemporaryDir other;
    OnnxGraph file = perceptron();
    std::string data;
    move_out(tensor_of(file, 0), data, {.location = "link.data"});
    QVERIFY(put(other.filePath("secret"), bytes_of(QByteArray::fromStdString(data))));
    QVERIFY(putFile("there.data", data));
    QVERIFY(QFile::link(other.filePath("secret"), path("link.data")));
    const auto model = loaded(file);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error(), (Error {ErrorCode::external_tensor, "0.weight"}));
    QVERIFY(QFile::remove(path("link.data")));
    QVERIFY(QFile::link(path("there.data"), path("link.data")));
    QVERIFY(loaded(file).has_value());
}

void OnnxExternalTest::bytesAloneHaveNoSecondFile()
{
    OnnxGraph file = perceptron();
    std::string data;
    move_out(tensor_of(file, 0), data, {});
    const auto model = decode_onnx(file.content());
    QVERIFY(!model.has_value());
    QCOMPARE(model.error(), (Error {ErrorCode::external_tensor, "0.weight"}));
}

QTEST_GUILESS_MAIN(OnnxExternalTest)
#include "onnx_external_test.moc"
