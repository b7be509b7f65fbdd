// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/stroke_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include "tests/support/gzip.h"

using namespace nn;
using test::Bytes;

namespace {

/// The only item of a text.
StrokeItem item_of(std::string_view text)
{
    const auto items = parse_strokes(text);
    return items && items->size() == 1 ? items->front() : StrokeItem {};
}

std::string repeated(std::string_view text, std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i) {
        result += text;
    }
    return result;
}

} // namespace

class StrokeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void strokesAreMovedToTheirPlace();
    void labelAndPlaceMayBeMissing_data();
    void labelAndPlaceMayBeMissing();
    void linesMayBeBlankOrEndAsOnWindows();
    void malformedLinesAreNamed_data();
    void malformedLinesAreNamed();
    void deepNestingIsHarmless();
    void tooManyPointsAreRefused();
    void aLineTooLongIsRefused();
    void everyTruncationIsRefused();
    void whatIsWrittenReadsBackTheSame();
    void numbersHaveTheFewestDigits();
    void filesMayBePacked();
    void fileErrorsNameTheFile();
};

void StrokeFileTest::strokesAreMovedToTheirPlace()
{
    const StrokeItem item = item_of(
        R"({"label":7,"strokes":[[[0,0],[1,0.5]],[[0.25,1]]],"writer":"w","place":[0.5,0.25,0.5]})"
    );
    QCOMPARE(item.label, std::optional<std::size_t>(7));
    const Drawing expected {{{0.5, 0.25}, {1, 0.5}}, {{0.625, 0.75}}};
    QVERIFY(item.drawing == expected);
}

void StrokeFileTest::labelAndPlaceMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("missing") << QByteArray(R"({"strokes":[[[1,2]]]})");
    QTest::newRow("null") << QByteArray(R"({"label":null,"place":null,"strokes":[[[1,2]]]})");
    QTest::newRow("others") << QByteArray(
        R"({"a":[[[[[1]]]],{"label":3}],"strokes":[[[1,2]]],"b":{"strokes":true},"c":"place"})"
    );
    QTest::newRow("twice") << QByteArray(R"({"label":1,"strokes":[[[5,5]]],)"
                                         R"("label":null,"strokes":[[[1,2]]]})");
    QTest::newRow("blanks") << QByteArray("\t{ \"strokes\" : [ [ [ 1.0 , 2e0 ] ] ] } \r");
}

void StrokeFileTest::labelAndPlaceMayBeMissing()
{
    QFETCH(QByteArray, line);
    const StrokeItem item = item_of(line.toStdString());
    QVERIFY((item.drawing == Drawing {{{1, 2}}}));
    QVERIFY(!item.label.has_value());
}

void StrokeFileTest::linesMayBeBlankOrEndAsOnWindows()
{
    const auto items = parse_strokes("\n{\"strokes\":[]}\r\n  \r\n{\"strokes\":[[]]}");
    QVERIFY(items.has_value());
    QCOMPARE(items->size(), std::size_t {2});
    QVERIFY(items->at(0).drawing.empty());
    QVERIFY((items->at(1).drawing == Drawing {{}}));
    QVERIFY(parse_strokes("").has_value());
    QVERIFY(parse_strokes("")->empty());
}

void StrokeFileTest::malformedLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* line, const char* subject) {
        QTest::newRow(line) << QByteArray(line) << QString(subject);
    };
    row("{", "json");
    row("[]", "json");
    row("3", "json");
    row("null", "json");
    row("\"strokes\"", "json");
    row("{\"strokes\":[]} x", "json");
    row("{\"strokes\":[]}{\"strokes\":[]}", "json");
    row("{\"strokes\":[[[1,NaN]]]}", "json");
    row("{\"strokes\":[[[1,1e999]]]}", "json");
    row("{\"strokes\":[[[1,01]]]}", "json");
    row("{\"a\":\"\xff\xfe\",\"strokes\":[]}", "json");
    row("{\"a\":\"\xed\xa0\x80\",\"strokes\":[]}", "json");
    row("{}", "strokes");
    row("{\"label\":1}", "strokes");
    row("{\"a\":{\"strokes\":[]}}", "strokes");
    row("{\"strokes\":null}", "strokes");
    row("{\"strokes\":{}}", "strokes");
    row("{\"strokes\":5}", "strokes");
    row("{\"strokes\":[5]}", "strokes");
    row("{\"strokes\":[[5]]}", "strokes");
    row("{\"strokes\":[[[5]]]}", "strokes");
    row("{\"strokes\":[[[]]]}", "strokes");
    row("{\"strokes\":[[[1,2,3]]]}", "strokes");
    row("{\"strokes\":[[[1,[2]]]]}", "strokes");
    row("{\"strokes\":[[[1,\"2\"]]]}", "strokes");
    row("{\"strokes\":[[[1,null]]]}", "strokes");
    row("{\"strokes\":[[{\"x\":1,\"y\":2}]]}", "strokes");
    row("{\"strokes\":[[[1e200,0]]],\"place\":[0,0,1e200]}", "strokes");
    row("{\"strokes\":[],\"label\":10}", "label");
    row("{\"strokes\":[],\"label\":-1}", "label");
    row("{\"strokes\":[],\"label\":3.5}", "label");
    row("{\"strokes\":[],\"label\":\"3\"}", "label");
    row("{\"strokes\":[],\"label\":[3]}", "label");
    row("{\"strokes\":[],\"label\":18446744073709551619}", "label");
    row("{\"strokes\":[],\"place\":[0,0]}", "place");
    row("{\"strokes\":[],\"place\":[0,0,1,1]}", "place");
    row("{\"strokes\":[],\"place\":[[0,0,1]]}", "place");
    row("{\"strokes\":[],\"place\":[0,0,true]}", "place");
    row("{\"strokes\":[],\"place\":{}}", "place");
    row("{\"strokes\":[],\"place\":1}", "place");
}

void StrokeFileTest::malformedLinesAreNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, subject);
    const auto refused = parse_strokes("{\"strokes\":[]}\n\n" + line.toStdString() + "\n");
    QVERIFY(!refused.has_value());
    const Error expected {ErrorCode::malformed_text, subject.toStdString(), 0, 3};
    QCOMPARE(refused.error(), expected);
}

void StrokeFileTest::deepNestingIsHarmless()
{
    constexpr std::size_t depth = 3'000'000;
    const std::string open = "{\"strokes\":[[[1,2]]],\"a\":" + repeated("[", depth);
    QVERIFY(!parse_strokes(open).has_value());
    QVERIFY((item_of(open + repeated("]", depth) + "}").drawing == Drawing {{{1, 2}}}));
    const auto refused = parse_strokes("{\"strokes\":" + repeated("[", depth));
    QVERIFY(!refused.has_value());
    QCOMPARE(QString::fromStdString(refused.error().subject), QString("strokes"));
}

void StrokeFileTest::tooManyPointsAreRefused()
{
    // One stroke counts as one.
    const std::string most = "{\"strokes\":[[[1,2]" + repeated(",[1,2]", max_stroke_points - 2);
    QCOMPARE(item_of(most + "]]}").drawing.at(0).size(), max_stroke_points - 1);
    for (const std::string& line :
         {most + ",[1,2]]]}",
          most + "],[]]}",
          "{\"strokes\":[[]" + repeated(",[]", max_stroke_points) + "]}",
          most + "]],\"strokes\":[[]]}"}) {
        const auto refused = parse_strokes(line);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error(), (Error {ErrorCode::too_large, {}, 100'000, 100'001}));
    }
}

void StrokeFileTest::aLineTooLongIsRefused()
{
    const std::string line = "{\"strokes\":[]" + std::string(max_stroke_line_bytes, ' ') + "}";
    const auto refused = parse_strokes(line);
    QVERIFY(!refused.has_value());
    const auto size = static_cast<std::int64_t>(line.size());
    QCOMPARE(refused.error(), (Error {ErrorCode::too_large, {}, 8'388'608, size}));
}

void StrokeFileTest::everyTruncationIsRefused()
{
    const std::string line =
        R"({"label":7,"strokes":[[[0,0],[1,0.5]],[[0.25,1e-3]]],"place":[0.5,0.25,0.5]})";
    for (std::size_t size = 1; size < line.size(); ++size) {
        const auto refused = parse_strokes(line.substr(0, size));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::malformed_text);
        QCOMPARE(refused.error().actual, 1);
    }
}

void StrokeFileTest::whatIsWrittenReadsBackTheSame()
{
    using Limits = std::numeric_limits<double>;
    const StrokeItem item {
        {{{0.1, 1.0 / 3}, {Limits::max(), Limits::lowest()}, {Limits::denorm_min(), 1e22}},
         {},
         {{0x1p53 + 2, -0x1p60}, {1e21, 123456789012345678.0}}},
        4};
    QVERIFY(item_of(stroke_line(item)) == item);
    const StrokeItem nothing;
    QVERIFY(item_of(stroke_line(nothing)) == nothing);
    QCOMPARE(QByteArray::fromStdString(stroke_line(nothing)), QByteArray("{\"strokes\":[]}"));
}

void StrokeFileTest::numbersHaveTheFewestDigits()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const StrokeItem item {{{{nan, 0}, {0.1, 0.30000000000000004}, {1, nan}, {2, 1e-7}}}, 0};
    QCOMPARE(
        QByteArray::fromStdString(stroke_line(item)),
        QByteArray(R"({"label":0,"strokes":[[[0.1,0.30000000000000004],[2,1e-07]]]})")
    );
}

void StrokeFileTest::filesMayBePacked()
{
    const QTemporaryDir folder;
    const Bytes text =
        test::bytes_of("{\"strokes\":[[[1,2]]]}\n{\"strokes\":[[[3,4]]],\"label\":9}\n");
    for (const Bytes& content : {text, test::gzip(text)}) {
        QVERIFY(test::put(folder.filePath("strokes"), content));
        const auto items = read_stroke_file(test::path_of(folder.filePath("strokes")));
        QVERIFY(items.has_value());
        QCOMPARE(items->size(), std::size_t {2});
        QCOMPARE(items->at(1).label, std::optional<std::size_t>(9));
    }
}

void StrokeFileTest::fileErrorsNameTheFile()
{
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("strokes"));
    const auto missing = read_stroke_file(path);
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error(), (Error {ErrorCode::cannot_open, path.string(), 0, ENOENT}));

    Bytes packed = test::gzip(test::bytes_of("{\"strokes\":[]}"));
    packed.resize(packed.size() / 2);
    QVERIFY(test::put(folder.filePath("strokes"), packed));
    const auto cut = read_stroke_file(path);
    QVERIFY(!cut.has_value());
    QCOMPARE(cut.error().code, ErrorCode::truncated);
    QCOMPARE(cut.error().subject, path.string());

    QVERIFY(test::put(folder.filePath("strokes"), test::bytes_of("{\"strokes\":[]}\nnonsense")));
    const auto nonsense = read_stroke_file(path);
    QVERIFY(!nonsense.has_value());
    QCOMPARE(nonsense.error(), (Error {ErrorCode::malformed_text, "json", 0, 2}));
}

QTEST_APPLESS_MAIN(StrokeFileTest)
#include "stroke_file_test.moc"
