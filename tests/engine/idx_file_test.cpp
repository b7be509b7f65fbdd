// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/idx_file.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/gzip.h"

using namespace nn;
using test::Bytes;

namespace {

/// Two images of 1 x 3 pixels.
const Bytes two_images {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 1, 2, 3, 250, 251, 252};

} // namespace

class IdxFileTest : public QObject
{
    Q_OBJECT

private slots:
    void shapeAndElementsAreRead();
    void gzipIsReadAsPlain();
    void everyTruncationIsRefusedWithItsNumbers();
    void badContentIsRefused_data();
    void badContentIsRefused();
    void aHugeClaimInASmallFileIsRefused();
    void errorsNameTheFile();
};

void IdxFileTest::shapeAndElementsAreRead()
{
    const auto array = parse_idx(two_images);
    QVERIFY(array.has_value());
    QVERIFY((array->shape == std::vector<std::size_t> {2, 1, 3}));
    QVERIFY((array->elements == Bytes {1, 2, 3, 250, 251, 252}));
}

void IdxFileTest::gzipIsReadAsPlain()
{
    const auto array = parse_idx(test::gzip(two_images));
    QVERIFY(array.has_value());
    QVERIFY((array->shape == std::vector<std::size_t> {2, 1, 3}));
    QVERIFY((array->elements == Bytes {1, 2, 3, 250, 251, 252}));

    const QTemporaryDir folder;
    for (const Bytes& content : {two_images, test::gzip(two_images)}) {
        QVERIFY(test::put(folder.filePath("idx"), content));
        const auto from_file = read_idx_file(test::path_of(folder.filePath("idx")));
        QVERIFY(from_file.has_value());
        QVERIFY(from_file->shape == array->shape);
        QVERIFY(from_file->elements == array->elements);
    }
}

void IdxFileTest::everyTruncationIsRefusedWithItsNumbers()
{
    for (std::size_t size = 0; size < two_images.size(); ++size) {
        const auto refused = parse_idx(std::span(two_images).first(size));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::truncated);
        QCOMPARE(refused.error().actual, static_cast<std::int64_t>(size));
        QCOMPARE(refused.error().expected, size < 4 ? 4 : size < 16 ? 16 : 22);
    }
}

void IdxFileTest::badContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<qint64>("actual");
    const auto row = [](const char* name, Bytes content, ErrorCode code, qint64 want, qint64 got) {
        QTest::newRow(name) << test::array_of(content) << code << want << got;
    };
    row("a picture", test::bytes_of("\x89PNG\r\n"), ErrorCode::bad_magic, 0, 0);
    row("second byte", {0, 1, 8, 1, 0, 0, 0, 0}, ErrorCode::bad_magic, 0, 0);
    row("floats", {0, 0, 13, 1, 0, 0, 0, 1, 1, 2, 3, 4}, ErrorCode::unsupported_type, 8, 13);
    row("one more", {0, 0, 8, 1, 0, 0, 0, 1, 7, 7}, ErrorCode::trailing_bytes, 9, 10);
    row("no header", {0, 0, 8, 255, 0, 0}, ErrorCode::truncated, 1024, 6);
}

void IdxFileTest::badContentIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, expected);
    QFETCH(qint64, actual);
    const auto refused = parse_idx(test::bytes_of(content));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error {code, {}, expected, actual}));
    const auto refused_packed = parse_idx(test::gzip(test::bytes_of(content)));
    QVERIFY(!refused_packed.has_value());
    QCOMPARE(refused_packed.error(), refused.error());
}

void IdxFileTest::aHugeClaimInASmallFileIsRefused()
{
    // 2^32 - 1 along four axes: the product has 128 bits.
    Bytes content {0, 0, 8, 4};
    content.resize(4 + 16, 0xff);
    const auto refused = parse_idx(content);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::too_large);
    QCOMPARE(refused.error().expected, 268'435'456);
    QCOMPARE(refused.error().actual, 4'294'967'295);

    const auto below_the_limit = parse_idx(Bytes {0, 0, 8, 1, 0x0f, 0xff, 0xff, 0xff, 1});
    QVERIFY(!below_the_limit.has_value());
    QCOMPARE(below_the_limit.error(), (Error {ErrorCode::truncated, {}, 8 + 268'435'455, 9}));
}

void IdxFileTest::errorsNameTheFile()
{
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("labels"));
    const auto missing = read_idx_file(path);
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error(), (Error {ErrorCode::cannot_open, path.string(), 0, ENOENT}));

    QVERIFY(test::put(folder.filePath("labels"), Bytes {0, 0, 8, 1}));
    const auto short_file = read_idx_file(path);
    QVERIFY(!short_file.has_value());
    QCOMPARE(short_file.error(), (Error {ErrorCode::truncated, path.string(), 8, 4}));

    const auto a_folder = read_idx_file(test::path_of(folder.path()));
    QVERIFY(!a_folder.has_value());
    QCOMPARE(a_folder.error().code, ErrorCode::cannot_read);
}

QTEST_APPLESS_MAIN(IdxFileTest)
#include "idx_file_test.moc"
