// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/io/csv_table.h"
#include "engine/io/points_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace nn;

class PointsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreReadAsTheFormatSays_data();
    void rowsAreReadAsTheFormatSays();
    void whatIsBeyondTheLimitsIsOnlyCounted();
    void twoNumbersAreTwoClasses();
    void twoWordsAreTwoClasses();
    void moreNumbersAreRegression();
    void spreadsheetsOfManyCountriesAreRead();
    void coordinatesFarAwayAreBroughtOntoThePlane();
    void coordinatesThatFitStayAsTheyAre();
    void badTablesAreRefused_data();
    void badTablesAreRefused();
    void hugeNumbersGiveFinitePoints();
    void theFileIsNamedInErrors();
    void anyBytesAreReadOrRefused();
};

void PointsFileTest::rowsAreReadAsTheFormatSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows"); // line:cell|cell
    QTest::newRow("plain") << QByteArray("1,2\n3,4\n") << "1:1|2 2:3|4";
    QTest::newRow("no end of line") << QByteArray("1,2\n3,4") << "1:1|2 2:3|4";
    QTest::newRow("carriage returns") << QByteArray("1,2\r\n3,4\r\n") << "1:1|2 2:3|4";
    QTest::newRow("blank lines") << QByteArray("\n\n1,2\n\n \n3,4") << "3:1|2 6:3|4";
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"c\"\"d\"\n") << "1:a,b|c\"d";
    QTest::newRow("blanks") << QByteArray("  1 , 2  \n") << "1:1|2";
    QTest::newRow("empty cell") << QByteArray("1,,2\n") << "1:1||2";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "1,2\n")
                                     << "1:1|2";
    QTest::newRow("open quote") << QByteArray("1,\"2") << "1:1|2";
    QTest::newRow("semicolons") << QByteArray("1,5;2\n") << "1:1,5|2";
    QTest::newRow("tabulators") << QByteArray("1\t\t2\n") << "1:1||2";
    QTest::newRow("nothing") << QByteArray() << "";
}

void PointsFileTest::rowsAreReadAsTheFormatSays()
{
    QFETCH(QByteArray, text);
    QStringList rows;
    const std::string table = text.toStdString();
    for (const CsvRow& row : csv_table(table, csv_separator(table)).rows) {
        QStringList cells;
        for (const std::string& cell : row.cells) {
            cells << QString::fromStdString(cell);
        }
        rows << QString("%1:%2").arg(row.line).arg(cells.join('|'));
    }
    QTEST(rows.join(' '), "rows");
}

void PointsFileTest::whatIsBeyondTheLimitsIsOnlyCounted()
{
    const CsvTable table = csv_table("1,2,3\n,,,4\n,,,\n5\n6,7\n", ',', {2, 2});
    const std::vector<CsvRow> expected {{1, {"1", "2"}, 3}, {2, {"", ""}, 4}};
    QCOMPARE(table.rows, expected);
    QCOMPARE(table.row_count, std::size_t {4});
}

void PointsFileTest::twoNumbersAreTwoClasses()
{
    const auto table = parse_points("1,2,5\n-3,4,-1\n0,0,5\n-5,-5,-1.0\n");
    QVERIFY(table.has_value());
    QVERIFY(!table->is_regression);
    QCOMPARE(table->points, (PlanePoints {{1, 2, 1}, {-3, 4, 0}, {0, 0, 1}, {-5, -5, 0}}));
    QCOMPARE(table->classes[1], std::string("5"));
    QCOMPARE(table->names[0], std::string());
}

void PointsFileTest::twoWordsAreTwoClasses()
{
    const auto table = parse_points("width,height,kind\n1,2,Öl\n3,4,Wein\n0,0,Öl\n-1,1,Wein\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->names, (std::array<std::string, 3> {"width", "height", "kind"}));
    QCOMPARE(table->classes, (std::array<std::string, 2> {"Wein", "Öl"}));
    QCOMPARE(table->points[0].target, 1.0);
    QCOMPARE(table->points[1].target, 0.0);
}

void PointsFileTest::moreNumbersAreRegression()
{
    const auto table = parse_points("1,2,10\n3,4,20\n0,0,30\n-5,-5,15\n");
    QVERIFY(table.has_value());
    QVERIFY(table->is_regression);
    QCOMPARE(table->scales[2], (ColumnScale {20, 10}));
    QCOMPARE(table->points[0].target, -1.0);
    QCOMPARE(table->points[3].target, -0.5);
}

void PointsFileTest::spreadsheetsOfManyCountriesAreRead()
{
    const PlanePoints expected {{1.5, -2.5, 0}, {3, 4, 1}, {0, 0, 0}, {-5, 5, 1}};
    for (const char* text :
         {"1,5;-2,5;a\n3;4;b\n0;0;a\n-5;5;b\n",
          "1.5\t\u22122.5\ta\n3\t+4\tb\n0\t0\ta\n-5\t5\tb\n",
          "\"1.5\",\"-2.5\",\"a\"\r\n3,4,b\r\n0,0,a\r\n-5,5,b\r\n"}) {
        const auto table = parse_points(text);
        QVERIFY2(table.has_value(), text);
        QCOMPARE(table->points, expected);
    }
}

void PointsFileTest::coordinatesFarAwayAreBroughtOntoThePlane()
{
    const auto table = parse_points("150,0.01,1\n190,0.03,2\n170,0.02,1\n160,0.01,2\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->scales[0], (ColumnScale {170, 4}));
    const std::vector<double> x1 {-5, 5, 0, -2.5};
    const std::vector<double> x2 {-5, 5, 0, -5};
    for (std::size_t i = 0; i < x1.size(); ++i) {
        QCOMPARE(table->points[i].x1, x1[i]);
        QVERIFY(std::abs(table->points[i].x2 - x2[i]) < 1e-12);
    }
}

void PointsFileTest::coordinatesThatFitStayAsTheyAre()
{
    const auto table = parse_points("6,-6,1\n-6,6,0\n1,1,0\n2,2,1\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->scales[0], ColumnScale {});
    QCOMPARE(table->points[0], (PlanePoint {6, -6, 1}));
}

void PointsFileTest::badTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("actual");
    const auto row = [](const char* name,
                        const QByteArray& text,
                        ErrorCode code,
                        const char* subject,
                        int expected,
                        int actual) {
        QTest::newRow(name) << text << static_cast<int>(code) << subject << expected << actual;
    };
    const QByteArray good = "1,2,0\n3,4,1\n5,6,0\n";
    row("nothing", "", ErrorCode::too_few, "", 4, 0);
    row("only a header", "a,b,c\n", ErrorCode::too_few, "", 4, 0);
    row("three points", good, ErrorCode::too_few, "", 4, 3);
    row("two columns", good + "1,2\n", ErrorCode::bad_table_row, "", 4, 2);
    row("four columns", good + "1,2,3,4\n", ErrorCode::bad_table_row, "", 4, 4);
    row("a word", good + "\n1,two,1\n", ErrorCode::bad_table_cell, "two", 2, 5);
    row("a second header", "a,b,c\n" + good + "a,b,c\n", ErrorCode::bad_table_cell, "a", 1, 5);
    row("infinity", good + "inf,1,1\n", ErrorCode::bad_table_cell, "inf", 1, 4);
    row("out of range", good + "1e999,1,1\n", ErrorCode::bad_table_cell, "1e999", 1, 4);
    row("number and rest", good + "1,2x,1\n", ErrorCode::bad_table_cell, "2x", 2, 4);
    row("empty cell", good + "1,,1\n", ErrorCode::bad_table_cell, "", 2, 4);
    row("empty answer", good + "1,2,\n", ErrorCode::bad_table_cell, "", 3, 4);
    row("slip among numbers", good + "1,2,l\n", ErrorCode::bad_table_cell, "l", 3, 4);
    row("one class", "1,2,1\n1,3,1\n2,1,1\n2,2,1.0\n", ErrorCode::too_few, "classes", 2, 1);
    row("one word", "1,2,a\n1,3,a\n2,1,a\n2,2,a\n", ErrorCode::too_few, "classes", 2, 1);
    row("three words", "1,2,a\n1,3,b\n2,1,c\n2,2,a\n", ErrorCode::too_large, "classes", 2, 3);
    row("Latin-1", good + "1,2,\xE9\n", ErrorCode::bad_magic, "", 3, 0);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), ErrorCode::bad_magic, "", 3, 0);
    row("zero bytes", good + QByteArray("1,\0,1\n", 6), ErrorCode::bad_magic, "", 3, 0);
    row("many points",
        QByteArray("1,2,0\n3,4,1\n").repeated(5001),
        ErrorCode::too_large,
        "points",
        10000,
        10002);
    row("many points under a header",
        "a,b,c\n" + QByteArray("1,2,0\n3,4,1\n").repeated(6000),
        ErrorCode::too_large,
        "points",
        10000,
        12000);
    row("one point too many",
        QByteArray("1,2,0\n").repeated(10'001),
        ErrorCode::too_large,
        "points",
        10000,
        10001);
    row("many columns",
        good + QByteArray(3'000'000, ',') + "1\n",
        ErrorCode::bad_table_row,
        "",
        4,
        3'000'001);
    row("many bytes", QByteArray(5 << 20, ' '), ErrorCode::too_large, "", 4 << 20, 5 << 20);
}

void PointsFileTest::badTablesAreRefused()
{
    QFETCH(QByteArray, text);
    const auto table = parse_points(text.toStdString());
    QVERIFY(!table.has_value());
    QTEST(static_cast<int>(table.error().code), "code");
    QTEST(QString::fromStdString(table.error().subject), "subject");
    QTEST(static_cast<int>(table.error().expected), "expected");
    QTEST(static_cast<int>(table.error().actual), "actual");
}

void PointsFileTest::hugeNumbersGiveFinitePoints()
{
    const auto table = parse_points("1e308,1,1e308\n-1e308,1,-1e308\n0,1,0\n1,1,7\n");
    QVERIFY(table.has_value());
    for (const PlanePoint& point : table->points) {
        QVERIFY(std::abs(point.x1) <= plane_reach && std::abs(point.x2) <= plane_reach);
        QVERIFY(std::abs(point.target) <= 1);
    }
}

void PointsFileTest::theFileIsNamedInErrors()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("points.csv").toStdString();
    QCOMPARE(read_points_file(path).error().code, ErrorCode::cannot_open);
    const std::string folder_path = folder.path().toStdString();
    QCOMPARE(
        read_points_file(folder_path).error(), (Error {ErrorCode::bad_magic, folder_path, 3, 0})
    );
    std::ofstream(path) << "1,2\n";
    QCOMPARE(read_points_file(path).error(), (Error {ErrorCode::bad_table_row, path, 1, 2}));
    std::ofstream(path) << "1,2,0\n2,,1\n";
    QCOMPARE(read_points_file(path).error(), (Error {ErrorCode::bad_table_cell, {}, 2, 2}));
    std::ofstream(path) << "1,2,a\n2,3,b\n4,5,a\n1,1,b\n";
    QCOMPARE(read_points_file(path)->points.size(), std::size_t {4});
}

void PointsFileTest::anyBytesAreReadOrRefused()
{
    Rng rng(1);
    constexpr std::string_view letters = "0123456789,;.\"\n\r\t -+eab\xE2\x88\x92";
    int read_count = 0;
    for (int run = 0; run < 20'000; ++run) {
        std::string text = "1,2,0\n3,4,1\n5,6,0\n1,1,1\n";
        for (std::uint64_t change = rng.below(8) + 1; change > 0; --change) {
            text.insert(rng.below(text.size()), 1, letters[rng.below(letters.size())]);
        }
        const auto table = parse_points(text);
        if (table) {
            ++read_count;
            for (const PlanePoint& point : table->points) {
                QVERIFY(std::abs(point.x1) <= plane_reach && std::abs(point.target) <= 1);
            }
        }
    }
    QVERIFY(read_count > 100 && read_count < 19'000);
}

QTEST_APPLESS_MAIN(PointsFileTest)
#include "points_file_test.moc"
