// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <limits>
#include <locale>

#include "tests/support/archive_text.h"
#include "tests/support/bytes.h"
#include "tests/support/model_envelope.h"
#include "tests/support/sample_model.h"

using namespace nn;
using test::ArchiveText;
using test::Bytes;

namespace {

Bytes encoded(const Model& model)
{
    const auto content = encode_model(model);
    return content ? *content : Bytes();
}

bool same_bits(const Parameters& a, const Parameters& b)
{
    return a.values.size() == b.values.size()
        && std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(Real)) == 0;
}

/// Writes 1.234.567,8 instead of 1234567.8, as half of the world does.
class CommaPoint : public std::numpunct<char>
{
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class ModelFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aModelComesBackBitForBit();
    void theFixtureOfVersion1IsReadAndWrittenBitForBit();
    void theEnvelopeIsAsDocumented();
    void theLocaleChangesNothing();
    void whatIsRefusedIsNotSaved_data();
    void whatIsRefusedIsNotSaved();
    void aBlurThatNoFileHoldsIsRefused();
    void badWeightsAreNamedAndTheOldFileStays();
    void everyTruncationIsRefused();
    void everyTruncationWithARightChecksumIsRefused();
    void everyFlippedBitIsRefused();
    void trailingBytesAreRefused();
    void theSmallestModelIsRead();
    void aFileErrorNamesTheFile();
};

void ModelFileTest::aModelComesBackBitForBit()
{
    const Model model = test::sample_model();
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("m.lovelace"));
    QVERIFY(save_model(model, path).has_value());
    const auto loaded = load_model(path);
    QVERIFY(loaded.has_value());
    QVERIFY(*loaded == model);
    QVERIFY(same_bits(loaded->parameters, model.parameters)); // Tells -0 from 0.
    QVERIFY(encoded(*loaded) == encoded(model));
}

void ModelFileTest::theFixtureOfVersion1IsReadAndWrittenBitForBit()
{
    const QByteArray fixture = test::content_of(TESTDATA_FOLDER "/models/version-1.lovelace");
    QVERIFY(!fixture.isEmpty());
    const auto model = decode_model(test::bytes_of(fixture));
    QVERIFY(model.has_value());
    QVERIFY(*model == test::sample_model());
    QVERIFY(same_bits(model->parameters, test::sample_model().parameters));
    QCOMPARE(test::array_of(encoded(test::sample_model())), fixture);
}

void ModelFileTest::theEnvelopeIsAsDocumented()
{
    const Bytes content = encoded(test::sample_model());
    const std::string archive(content.begin() + 24, content.end());
    QVERIFY(content == test::in_model_envelope(archive));
}

void ModelFileTest::theLocaleChangesNothing()
{
    const Bytes content = encoded(test::sample_model());
    const std::locale before =
        std::locale::global(std::locale(std::locale::classic(), new CommaPoint));
    const Bytes with_commas = encoded(test::sample_model());
    const auto model = decode_model(content);
    std::locale::global(before);
    QVERIFY(with_commas == content);
    QVERIFY(model.has_value());
    QVERIFY(*model == test::sample_model());
}

void ModelFileTest::whatIsRefusedIsNotSaved_data()
{
    QTest::addColumn<ModelNotes>("notes");
    QTest::addColumn<double>("penWidth");
    QTest::addColumn<QString>("subject");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    ModelNotes notes;
    notes.recipe = "\xff\xfe";
    QTest::newRow("not UTF-8") << notes << 2.0 << "recipe";
    notes = {};
    notes.notes = "\xed\xa0\x80";
    QTest::newRow("a surrogate") << notes << 2.0 << "notes";
    notes = {};
    notes.test_accuracy = 1.01;
    QTest::newRow("more than all") << notes << 2.0 << "test_accuracy";
    notes.test_accuracy = nan;
    QTest::newRow("no accuracy") << notes << 2.0 << "test_accuracy";
    QTest::newRow("no pen") << ModelNotes {} << 0.0 << "pen_width";
    QTest::newRow("a broom") << ModelNotes {} << 28.5 << "pen_width";
    QTest::newRow("not a pen") << ModelNotes {} << nan << "pen_width";
}

void ModelFileTest::whatIsRefusedIsNotSaved()
{
    QFETCH(ModelNotes, notes);
    QFETCH(double, penWidth);
    QFETCH(QString, subject);
    Model model = test::sample_model();
    model.notes = notes;
    model.preparation.pen_width = penWidth;
    const auto refused = encode_model(model);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error {ErrorCode::bad_value, subject.toStdString()}));
}

void ModelFileTest::aBlurThatNoFileHoldsIsRefused()
{
    Model model = test::sample_model();
    model.preparation.blur = StageState::on;
    const auto refused = encode_model(model);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error {ErrorCode::bad_value, "blur"}));
}

void ModelFileTest::badWeightsAreNamedAndTheOldFileStays()
{
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("m.lovelace"));
    QVERIFY(save_model(test::sample_model(), path).has_value());
    using Limits = std::numeric_limits<Real>;
    for (const Real bad : {Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity()}) {
        Model model = test::sample_model();
        model.parameters.values[7] = bad;
        const auto refused = save_model(model, path);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error(), (Error {ErrorCode::not_finite, path.string(), 0, 7}));
    }
    Model model = test::sample_model();
    model.notes.name.assign(max_model_text + 1, 'x');
    const auto refused = save_model(model, path);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error {ErrorCode::too_large, "name", 65'536, 65'537}));
    const auto old = load_model(path);
    QVERIFY(old.has_value());
    QVERIFY(*old == test::sample_model());
}

void ModelFileTest::everyTruncationIsRefused()
{
    const Bytes content = encoded(test::sample_model());
    for (std::size_t size = 0; size < content.size(); ++size) {
        const auto refused = decode_model(std::span(content).first(size));
        QVERIFY(!refused.has_value());
        const auto whole = static_cast<std::int64_t>(size < 24 ? 24 : content.size());
        QCOMPARE(
            refused.error(),
            (Error {ErrorCode::truncated, {}, whole, static_cast<std::int64_t>(size)})
        );
    }
}

void ModelFileTest::everyTruncationWithARightChecksumIsRefused()
{
    const Bytes content = encoded(test::sample_model());
    const std::string archive(content.begin() + 24, content.end());
    for (std::size_t size = 0; size < archive.size(); ++size) {
        const auto refused = decode_model(test::in_model_envelope(archive.substr(0, size)));
        QVERIFY(!refused.has_value());
        QVERIFY(
            refused.error().code == ErrorCode::truncated
            || refused.error().code == ErrorCode::damaged_archive
        );
        QVERIFY(refused.error().actual <= static_cast<std::int64_t>(24 + size));
    }
}

void ModelFileTest::everyFlippedBitIsRefused()
{
    const Bytes content = encoded(test::sample_model());
    for (std::size_t i = 0; i < content.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            Bytes damaged = content;
            damaged[i] ^= static_cast<std::uint8_t>(1U << bit);
            const auto refused = decode_model(damaged);
            QVERIFY(!refused.has_value());
            const ErrorCode code = refused.error().code;
            if (i < 8) {
                QCOMPARE(code, ErrorCode::bad_magic);
            } else if (i < 12) {
                QCOMPARE(code, ErrorCode::unsupported_version);
            } else if (i >= 20) {
                QCOMPARE(code, ErrorCode::checksum_mismatch);
                QVERIFY(refused.error().expected != refused.error().actual);
            } else {
                QVERIFY(
                    code == ErrorCode::truncated || code == ErrorCode::trailing_bytes
                    || code == ErrorCode::too_large
                );
            }
        }
    }
}

void ModelFileTest::trailingBytesAreRefused()
{
    Bytes content = encoded(test::sample_model());
    content.push_back('\n');
    const auto size = static_cast<std::int64_t>(content.size());
    const auto refused = decode_model(content);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error {ErrorCode::trailing_bytes, {}, size - 1, size}));
}

void ModelFileTest::theSmallestModelIsRead()
{
    const auto model = decode_model(test::in_model_envelope(ArchiveText {}.joined()));
    QVERIFY(model.has_value());
    QVERIFY((model->topology.spec() == NetworkSpec {{1, 1, 2}, {Dense {1, Activation::identity}}}));
    QVERIFY(std::ranges::equal(model->parameters.values, std::vector<Real> {0.5, 0.25, -1}));
    QVERIFY(model->notes == ModelNotes {});
    QVERIFY(model->preparation == PreparationSettings {});
}

void ModelFileTest::aFileErrorNamesTheFile()
{
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("m.lovelace"));
    const auto missing = load_model(path);
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error(), (Error {ErrorCode::cannot_open, path.string(), 0, ENOENT}));

    const auto not_a_file = load_model(test::path_of(folder.path()));
    QVERIFY(!not_a_file.has_value());
    QCOMPARE(not_a_file.error().code, ErrorCode::cannot_read);

    QVERIFY(test::put(folder.filePath("m.lovelace"), {}));
    const auto empty = load_model(path);
    QVERIFY(!empty.has_value());
    QCOMPARE(empty.error(), (Error {ErrorCode::truncated, path.string(), 24, 0}));

    const auto no_folder = save_model(test::sample_model(), "/no/such/folder/m.lovelace");
    QVERIFY(!no_folder.has_value());
    QCOMPARE(
        no_folder.error(),
        (Error {ErrorCode::cannot_write, "/no/such/folder/m.lovelace", 0, ENOENT})
    );
}

QTEST_APPLESS_MAIN(ModelFileTest)
#include "model_file_test.moc"
