// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/gzip.h"

#include <QTest>

#include <numeric>

#include "tests/support/gzip.h"

using namespace nn;
using test::Bytes;

namespace {

/// Numbers that compress a little: enough for several of the unpacker's buffers.
Bytes sample()
{
    Bytes bytes(200'000);
    std::uint32_t state = 1;
    for (std::uint8_t& byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<std::uint8_t>(state >> 29U);
    }
    return bytes;
}

} // namespace

class GzipTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPackedComesOut();
    void membersAreJoined();
    void theLimitIsExact();
    void aBombOfZerosIsRefused();
    void everyTruncationIsRefused();
    void flippedBytesNeverGiveOtherContent();
    void garbageAfterTheEndIsRefused();
};

void GzipTest::whatWasPackedComesOut()
{
    const Bytes packed = test::gzip(sample());
    QVERIFY(is_gzip(packed));
    QVERIFY(!is_gzip(sample()));
    QVERIFY(!is_gzip(Bytes {0x1f}));
    const auto unpacked = gunzip(packed, 1U << 20U);
    QVERIFY(unpacked.has_value());
    QVERIFY(*unpacked == sample());
}

void GzipTest::membersAreJoined()
{
    Bytes packed = test::gzip(test::bytes_of("neu"));
    const Bytes second = test::gzip(test::bytes_of("ron"));
    packed.insert(packed.end(), second.begin(), second.end());
    const auto unpacked = gunzip(packed, 6);
    QVERIFY(unpacked.has_value());
    QCOMPARE(test::array_of(*unpacked), QByteArray("neuron"));
}

void GzipTest::theLimitIsExact()
{
    const Bytes packed = test::gzip(sample());
    QVERIFY(gunzip(packed, 200'000).has_value());
    const auto refused = gunzip(packed, 199'999);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::too_large);
    QCOMPARE(refused.error().expected, 199'999);
    QVERIFY(refused.error().actual > 199'999);
}

void GzipTest::aBombOfZerosIsRefused()
{
    const auto refused = gunzip(test::gzip(Bytes(50'000'000)), 1'000'000);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::too_large);
    QVERIFY(refused.error().actual < 2'000'000); // It stopped at the limit.
}

void GzipTest::everyTruncationIsRefused()
{
    const Bytes packed = test::gzip(test::bytes_of("a neuron adds up its inputs"));
    for (std::size_t size = 0; size < packed.size(); ++size) {
        const auto refused = gunzip(std::span(packed).first(size), 1'000);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::truncated);
        QCOMPARE(refused.error().actual, static_cast<std::int64_t>(size));
    }
}

void GzipTest::flippedBytesNeverGiveOtherContent()
{
    const Bytes original = test::bytes_of("a neuron adds up its inputs");
    const Bytes packed = test::gzip(original);
    int refused_count = 0;
    for (std::size_t i = 0; i < packed.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            Bytes damaged = packed;
            damaged[i] ^= static_cast<std::uint8_t>(1U << bit);
            const auto unpacked = gunzip(damaged, 1'000);
            QVERIFY(!unpacked.has_value() || *unpacked == original); // A flag that says nothing.
            refused_count += unpacked.has_value() ? 0 : 1;
        }
    }
    QVERIFY(refused_count > static_cast<int>(packed.size()) * 6);
}

void GzipTest::garbageAfterTheEndIsRefused()
{
    Bytes packed = test::gzip(sample());
    packed.push_back('x');
    const auto refused = gunzip(packed, 1U << 20U);
    QVERIFY(!refused.has_value());
}

QTEST_APPLESS_MAIN(GzipTest)
#include "gzip_test.moc"
