// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mergedjson.h"

#include <QJsonDocument>
#include <QTest>

/// What two programs wrote to one file.
class TestMergedJson : public QObject
{
    Q_OBJECT

private slots:
    void bothAreKept_data();
    void bothAreKept();
};

void TestMergedJson::bothAreKept_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char* name,
                        const char* there,
                        const char* before,
                        const char* now,
                        const char* merged) {
        QTest::newRow(name) << QByteArray(there) << QByteArray(before) << QByteArray(now)
                            << QByteArray(merged);
    };
    row("nothing changed here", R"({"a":2})", R"({"a":1})", R"({"a":1})", R"({"a":2})");
    row("changed here", R"({"a":1})", R"({"a":1})", R"({"a":2})", R"({"a":2})");
    row("changed in both: the last one", R"({"a":3})", R"({"a":1})", R"({"a":2})", R"({"a":2})");
    row("new in both", R"({"a":1})", "{}", R"({"b":2})", R"({"a":1,"b":2})");
    row("taken away here", R"({"a":1,"b":2})", R"({"a":1})", "{}", R"({"b":2})");
    row("taken away there", R"({"b":2})", R"({"a":1,"b":1})", R"({"a":1,"b":1})", R"({"b":2})");
    row("two pages",
        R"({"pages":{"one":{"x":2},"two":{"x":1}}})",
        R"({"pages":{"one":{"x":1},"two":{"x":1}}})",
        R"({"pages":{"one":{"x":1},"two":{"x":2}}})",
        R"({"pages":{"one":{"x":2},"two":{"x":2}}})");
    row("one page in both is taken whole",
        R"({"pages":{"one":{"x":2,"z":1}}})",
        R"({"pages":{"one":{"x":1}}})",
        R"({"pages":{"one":{"y":3}}})",
        R"({"pages":{"one":{"y":3}}})");
    row("drawings collected in both",
        R"({"pages":{"lab":{"drawings":[{"d":1},{"d":7}],"pad":"7"}}})",
        R"({"pages":{"lab":{"drawings":[{"d":1}],"pad":"1"}}})",
        R"({"pages":{"lab":{"drawings":[{"d":1},{"d":4}],"pad":"4"}}})",
        R"({"pages":{"lab":{"drawings":[{"d":1},{"d":4},{"d":7}],"pad":"4"}}})");
    row("drawings collected there, the page changed here",
        R"({"pages":{"lab":{"drawings":[{"d":7}],"pad":"7"}}})",
        R"({"pages":{"lab":{"drawings":[],"pad":""}}})",
        R"({"pages":{"lab":{"drawings":[],"pad":"4"}}})",
        R"({"pages":{"lab":{"drawings":[{"d":7}],"pad":"4"}}})");
    row("a drawing deleted here, another one collected there",
        R"({"pages":{"lab":{"drawings":[{"d":1},{"d":7}]}}})",
        R"({"pages":{"lab":{"drawings":[{"d":1}]}}})",
        R"({"pages":{"lab":{"drawings":[]}}})",
        R"({"pages":{"lab":{"drawings":[{"d":7}]}}})");
    row("the first drawings of both",
        R"({"pages":{"lab":{"drawings":[{"d":7}]}}})",
        R"({"pages":{}})",
        R"({"pages":{"lab":{"drawings":[{"d":4}]}}})",
        R"({"pages":{"lab":{"drawings":[{"d":4},{"d":7}]}}})");
    row("other lists of a page are taken whole",
        R"({"pages":{"lab":{"points":[1,2]}}})",
        R"({"pages":{"lab":{"points":[1]}}})",
        R"({"pages":{"lab":{"points":[1,3]}}})",
        R"({"pages":{"lab":{"points":[1,3]}}})");
    row("everything started anew here",
        R"({"pages":{"one":{"x":1},"two":{}}})",
        R"({"pages":{"one":{"x":1}}})",
        R"({"pages":{}})",
        R"({"pages":{"two":{}}})");
    row("lists",
        R"({"a":["x","o"]})",
        R"({"a":["o"]})",
        R"({"a":["y","o"]})",
        R"({"a":["y","o","x"]})");
    row("what was taken off a list here",
        R"({"a":["x","o"]})",
        R"({"a":["o"]})",
        R"({"a":[]})",
        R"({"a":["x"]})");
    row("another kind of value",
        R"({"a":[1]})",
        R"({"a":1})",
        R"({"a":{"b":1}})",
        R"({"a":{"b":1}})");
}

void TestMergedJson::bothAreKept()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, merged);
    const auto object = [](const QByteArray& json) {
        return QJsonDocument::fromJson(json).object();
    };
    const QJsonObject result = ui::mergedJson(object(there), object(before), object(now));
    QCOMPARE(QJsonDocument(result).toJson(QJsonDocument::Compact), merged);
}

QTEST_GUILESS_MAIN(TestMergedJson)
#include "tst_mergedjson.moc"
