// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/mnist.h"
#include "engine/io/file_bytes.h"
#include "engine/io/gzip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

#include "tests/support/gzip.h"

using namespace nn;
using test::Bytes;

namespace {

const Bytes two_images {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 51, 255, 1, 2, 3};
const Bytes two_labels {0, 0, 8, 1, 0, 0, 0, 2, 9, 0};

void checkDigits(const Expected<Dataset>& data, std::size_t count)
{
    QVERIFY(data.has_value());
    QCOMPARE(data->count, count);
    QVERIFY((data->input == Shape {28, 28, 1}));
    QCOMPARE(data->pixels.size(), count * 784);
    QCOMPARE(data->labels.size(), count);
    QCOMPARE(data->class_count, std::size_t {10});
    for (std::uint8_t label = 0; label < 10; ++label) { // Each class is about a tenth.
        const auto members = std::ranges::count(data->labels, label);
        QVERIFY(members > static_cast<std::ptrdiff_t>(count / 12));
        QVERIFY(members < static_cast<std::ptrdiff_t>(count / 8));
    }
}

} // namespace

class MnistTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFilesAreTheOriginals_data();
    void theShippedFilesAreTheOriginals();
    void theShippedDataIsComplete();
    void fashionMnistIsReadTheSameWay();
    void inputsAndTargetsAreWhatTheNetworkReads();
    void plainFilesComeBeforePackedOnes();
    void badPairsAreRefused_data();
    void badPairsAreRefused();
    void aMissingFolderIsNamed();
};

void MnistTest::theShippedFilesAreTheOriginals_data()
{
    QTest::addColumn<QByteArray>("md5");
    QTest::newRow("train-images-idx3-ubyte.gz") << QByteArray("6bbc9ace898e44ae57da46a324031adb");
    QTest::newRow("train-labels-idx1-ubyte.gz") << QByteArray("a25bea736e30d166cdddb491f175f624");
    QTest::newRow("t10k-images-idx3-ubyte.gz") << QByteArray("2646ac647ad5339dbf082846283269ea");
    QTest::newRow("t10k-labels-idx1-ubyte.gz") << QByteArray("27ae3e4e09519cfbb04c329615203637");
}

void MnistTest::theShippedFilesAreTheOriginals()
{
    QFETCH(QByteArray, md5);
    const auto path = std::filesystem::path(MNIST_FOLDER) / QTest::currentDataTag();
    const auto packed = read_file(path, 64U << 20U);
    QVERIFY(packed.has_value());
    const auto content = gunzip(*packed, 64U << 20U);
    QVERIFY(content.has_value());
    const QByteArrayView view(content->data(), static_cast<qsizetype>(content->size()));
    QCOMPARE(QCryptographicHash::hash(view, QCryptographicHash::Md5).toHex(), md5);
}

void MnistTest::theShippedDataIsComplete()
{
    checkDigits(read_mnist(MNIST_FOLDER, MnistPart::test), 10'000);
    const auto training = read_mnist(MNIST_FOLDER, MnistPart::training);
    checkDigits(training, 60'000);
    const std::array<std::uint8_t, 5> first {5, 0, 4, 1, 9}; // As every book prints them.
    QVERIFY(std::ranges::equal(first, std::span(training->labels).first(5)));
}

void MnistTest::fashionMnistIsReadTheSameWay()
{
    const std::filesystem::path folder("/usr/share/datasets/fashion-mnist");
    if (!QDir(QString::fromStdString(folder.string())).exists()) {
        QSKIP("The package dataset-fashion-mnist is not installed.");
    }
    checkDigits(read_mnist(folder, MnistPart::test), 10'000);
    checkDigits(read_mnist(folder, MnistPart::training), 60'000);
}

void MnistTest::inputsAndTargetsAreWhatTheNetworkReads()
{
    const QTemporaryDir folder;
    QVERIFY(test::put(folder.filePath("t10k-images-idx3-ubyte"), two_images));
    QVERIFY(test::put(folder.filePath("t10k-labels-idx1-ubyte.gz"), test::gzip(two_labels)));
    const auto data = read_mnist(test::path_of(folder.path()), MnistPart::test);
    QVERIFY(data.has_value());
    QVERIFY((data->input == Shape {1, 3, 1}));

    std::array<Real, 3> input {};
    data->copy_input(0, input);
    QVERIFY((input == std::array<Real, 3> {0, Real {51} / 255, 1}));
    std::array<Real, 10> target {};
    target.fill(7);
    data->copy_target(0, target);
    QVERIFY((target == std::array<Real, 10> {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
    data->copy_target(1, target);
    QVERIFY((target == std::array<Real, 10> {1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));

    Dataset numbers;
    numbers.input = {1, 1, 2};
    numbers.count = 2;
    numbers.values = {1, 2, 3, 4};
    numbers.target_count = 1;
    numbers.targets = {-1, -2};
    std::array<Real, 2> pair {};
    numbers.copy_input(1, pair);
    QVERIFY((pair == std::array<Real, 2> {3, 4}));
    std::array<Real, 1> answer {};
    numbers.copy_target(1, answer);
    QCOMPARE(answer[0], Real {-2});
}

void MnistTest::plainFilesComeBeforePackedOnes()
{
    const QTemporaryDir folder;
    Bytes other_labels = two_labels;
    other_labels.back() = 3;
    QVERIFY(test::put(folder.filePath("train-images-idx3-ubyte"), two_images));
    QVERIFY(test::put(folder.filePath("train-labels-idx1-ubyte"), two_labels));
    QVERIFY(test::put(folder.filePath("train-labels-idx1-ubyte.gz"), test::gzip(other_labels)));
    const auto data = read_mnist(test::path_of(folder.path()), MnistPart::training);
    QVERIFY(data.has_value());
    QCOMPARE(data->labels.back(), std::uint8_t {0});
}

void MnistTest::badPairsAreRefused_data()
{
    QTest::addColumn<QByteArray>("images");
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<qint64>("actual");
    const auto row = [](const char* name,
                        const Bytes& images,
                        const Bytes& labels,
                        ErrorCode code,
                        qint64 expected,
                        qint64 actual) {
        QTest::newRow(name) << test::array_of(images) << test::array_of(labels) << code << expected
                            << actual;
    };
    const Bytes no_images {0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3};
    const Bytes flat_images {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3};
    row("labels twice", two_labels, two_labels, ErrorCode::wrong_dimension, 3, 1);
    row("images twice", two_images, two_images, ErrorCode::wrong_dimension, 1, 3);
    row("a label of 10",
        two_images,
        {0, 0, 8, 1, 0, 0, 0, 2, 9, 10},
        ErrorCode::label_out_of_range,
        10,
        10);
    row("a label less", two_images, {0, 0, 8, 1, 0, 0, 0, 1, 9}, ErrorCode::count_mismatch, 2, 1);
    row("no labels", two_images, {0, 0, 8, 1, 0, 0, 0, 0}, ErrorCode::truncated, 1, 0);
    row("no images", no_images, two_labels, ErrorCode::truncated, 1, 0);
    row("no pixels", flat_images, two_labels, ErrorCode::wrong_dimension, 1, 0);
    row("cut images", {0, 0, 8, 3}, two_labels, ErrorCode::truncated, 16, 4);
}

void MnistTest::badPairsAreRefused()
{
    QFETCH(QByteArray, images);
    QFETCH(QByteArray, labels);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, expected);
    QFETCH(qint64, actual);
    const QTemporaryDir folder;
    QVERIFY(test::put(folder.filePath("train-images-idx3-ubyte"), test::bytes_of(images)));
    QVERIFY(test::put(folder.filePath("train-labels-idx1-ubyte"), test::bytes_of(labels)));
    const auto data = read_mnist(test::path_of(folder.path()), MnistPart::training);
    QVERIFY(!data.has_value());
    QCOMPARE(data.error().code, code);
    QCOMPARE(data.error().expected, expected);
    QCOMPARE(data.error().actual, actual);
    QVERIFY(QString::fromStdString(data.error().subject).startsWith(folder.path()));
}

void MnistTest::aMissingFolderIsNamed()
{
    const auto data = read_mnist("/no/such/folder", MnistPart::training);
    QVERIFY(!data.has_value());
    QCOMPARE(data.error().code, ErrorCode::cannot_open);
    QCOMPARE(
        QString::fromStdString(data.error().subject),
        QString("/no/such/folder/train-labels-idx1-ubyte")
    );
}

QTEST_APPLESS_MAIN(MnistTest)
#include "mnist_test.moc"
