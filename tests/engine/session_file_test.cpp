// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"
#include "engine/io/session_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>

#include "tests/support/archive_text.h"
#include "tests/support/bytes.h"
#include "tests/support/model_envelope.h"
#include "tests/support/sample_model.h"

using namespace nn;
using test::Bytes;

namespace {

constexpr std::int64_t begin = 24; ///< Of the archive in the file.

Bytes small_model()
{
    return test::in_model_envelope(test::ArchiveText {}.joined());
}

Session sample_session()
{
    return {
        .page = "forward-pass",
        .progress = test::bytes_of(R"({"forward-pass": {"place": 0.25}})"),
        .networks =
            {{"手書き.lovelace", *encode_model(test::sample_model())}, {"b", small_model()}},
        .created_by = "lovelace 0.1",
        .created_at = 1'700'000'000,
    };
}

/// An archive made by hand, and the error it should give.
struct Hostile
{
    const char* name;
    std::string archive;
    Error error;
};

std::vector<Hostile> hostile_archives()
{
    using enum ErrorCode;
    return {
        {"a page that is not UTF-8", "0 0 2 195 40 0 0\n", {bad_value, "page"}},
        {"a page of 5000 bytes", "0 0 5000 0 0\n", {too_large, "page", 4096, 5000}},
        {"progress of 2^60 bytes",
         "0 0 0 1152921504606846976 0\n",
         {too_large, "progress", 67'108'864, 1'152'921'504'606'846'976}},
        {"progress that is not there",
         "0 0 0 67108864 0\n",
         {truncated, {}, begin + 14 + 2 * 8'388'608, begin + 17}},
        {"bytes after the last", "0 0 0 1 256 0\n", {bad_value, "progress", 0, 1}},
        {"4 billion networks", "0 0 0 0 4294967296\n", {too_large, "networks", 64, 4'294'967'296}},
        {"a network without a name", "0 0 0 0 1 0 0\n", {bad_value, "network"}},
        {"a name that leaves the folder", "0 0 0 0 1 4 46 46 47 97 0\n", {bad_value, "network"}},
        {"a backslash", "0 0 0 0 1 2 92 97 0\n", {bad_value, "network"}},
        {"a hidden file", "0 0 0 0 1 2 46 97 0\n", {bad_value, "network"}},
        {"a line feed in a name", "0 0 0 0 1 2 97 10 0\n", {bad_value, "network"}},
        {"a network that is none", "0 0 0 0 1 1 97 1 88\n", {bad_magic, "a"}},
        {"an empty network", "0 0 0 0 1 1 97 0\n", {truncated, "a", 24, 0}},
        {"more than the end", "0 0 0 0 0 0\n", {trailing_bytes, {}, begin + 10, begin + 12}},
        {"no end", "0 0 0 0 0", {truncated, {}, begin + 10, begin + 9}},
    };
}

} // namespace

class SessionFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void anEmptySessionIsOne();
    void theFormatIsAsDocumented();
    void hostileArchivesAreRefused_data();
    void hostileArchivesAreRefused();
    void everyCutIsRefused();
    void everyFlippedByteIsRefused();
    void aNewerVersionIsRefused();
    void whatCouldNotBeOpenedIsNotSaved();
    void theSameNameTwiceIsRefused();
    void aDamagedNetworkIsNamed();
    void filesAreToldByTheirContent();
    void missingFilesAreTold();
};

void SessionFileTest::everythingComesBack()
{
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("a.lovelace-session"));
    QVERIFY(save_session(sample_session(), path).has_value());
    const auto loaded = load_session(path);
    QVERIFY(loaded.has_value());
    QVERIFY(*loaded == sample_session());
    QVERIFY(*decode_model(loaded->networks.front().content) == test::sample_model());
}

void SessionFileTest::anEmptySessionIsOne()
{
    const auto content = encode_session({});
    QVERIFY(content.has_value());
    QVERIFY(*decode_session(*content) == Session {});
}

void SessionFileTest::theFormatIsAsDocumented()
{
    // The first eight bytes are one number, the lowest first.
    Session session;
    session.page = "a";
    session.progress = {1, 0, 0, 0, 0, 0, 0, 1, 2};
    QCOMPARE(
        test::array_of(*encode_session(session)),
        test::array_of(test::in_session_envelope("0 0 1 97 9 72057594037927937 2 0\n"))
    );
}

void SessionFileTest::hostileArchivesAreRefused_data()
{
    QTest::addColumn<Hostile>("hostile");
    for (const Hostile& hostile : hostile_archives()) {
        QTest::newRow(hostile.name) << hostile;
    }
}

void SessionFileTest::hostileArchivesAreRefused()
{
    QFETCH(Hostile, hostile);
    const auto refused = decode_session(test::in_session_envelope(hostile.archive));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), hostile.error);
}

void SessionFileTest::everyCutIsRefused()
{
    const Bytes content = *encode_session(sample_session());
    for (std::size_t size = 0; size < content.size(); ++size) {
        const auto refused = decode_session(std::span(content).first(size));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::truncated);
    }
}

void SessionFileTest::everyFlippedByteIsRefused()
{
    Session session = sample_session();
    session.networks.erase(session.networks.begin()); // The large one.
    Bytes content = *encode_session(session);
    for (std::uint8_t& byte : content) {
        byte ^= 0x10U;
        QVERIFY(!decode_session(content).has_value());
        byte ^= 0x10U;
    }
    QVERIFY(decode_session(content).has_value());
}

void SessionFileTest::aNewerVersionIsRefused()
{
    Bytes content = *encode_session({});
    content[8] = 2;
    QCOMPARE(decode_session(content).error(), (Error {ErrorCode::unsupported_version, {}, 1, 2}));
}

void SessionFileTest::whatCouldNotBeOpenedIsNotSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a");
    Session session = sample_session();
    session.networks.back().name = "../b";
    QCOMPARE(save_session(session, test::path_of(path)).error().code, ErrorCode::bad_value);
    session = sample_session();
    session.progress.resize(max_session_progress + 1);
    QCOMPARE(save_session(session, test::path_of(path)).error().code, ErrorCode::too_large);
    QVERIFY(!QFile::exists(path));
}

void SessionFileTest::theSameNameTwiceIsRefused()
{
    Session session = sample_session();
    session.networks.back().name = session.networks.front().name;
    QCOMPARE(encode_session(session).error(), (Error {ErrorCode::bad_value, "network"}));
}

void SessionFileTest::aDamagedNetworkIsNamed()
{
    Session session = sample_session();
    session.networks.back().content.back() ^= 1U;
    const auto refused = encode_session(session);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::checksum_mismatch);
    QCOMPARE(refused.error().subject, std::string("b"));
}

void SessionFileTest::filesAreToldByTheirContent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("looks-like-a-model.lovelace");
    QVERIFY(!is_session_file(test::path_of(path)));
    QVERIFY(test::put(path, *encode_session({})));
    QVERIFY(is_session_file(test::path_of(path)));
    QVERIFY(test::put(path, small_model()));
    QVERIFY(!is_session_file(test::path_of(path)));
    QVERIFY(test::put(path, test::bytes_of("LSESS")));
    QVERIFY(!is_session_file(test::path_of(path)));
}

void SessionFileTest::missingFilesAreTold()
{
    const auto missing = load_session("/no/such/file");
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::cannot_open);
    QCOMPARE(missing.error().subject, std::string("/no/such/file"));
}

QTEST_GUILESS_MAIN(SessionFileTest)
#include "session_file_test.moc"
