// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"

#include <QTest>

using namespace nn;

class DatasetTest : public QObject
{
    Q_OBJECT

private slots:
    void aPartOfPicturesHasTheirLabels();
    void aPartOfNumbersHasTheirTargets();
    void aPartMayBeEmpty();
};

void DatasetTest::aPartOfPicturesHasTheirLabels()
{
    Dataset all;
    all.input = {1, 2, 1};
    all.count = 3;
    all.pixels = {1, 2, 3, 4, 5, 6};
    all.class_count = 4;
    all.labels = {3, 1, 2};
    const Dataset part = part_of(all, 1, 2);
    QCOMPARE(part.count, std::size_t {2});
    QVERIFY(part.input == all.input);
    QCOMPARE(part.pixels, (std::vector<std::uint8_t> {3, 4, 5, 6}));
    QCOMPARE(part.labels, (std::vector<std::uint8_t> {1, 2}));
    QCOMPARE(part.class_count, std::size_t {4});
    QVERIFY(part.values.empty() && part.targets.empty());
}

void DatasetTest::aPartOfNumbersHasTheirTargets()
{
    Dataset all;
    all.input = {1, 1, 2};
    all.count = 2;
    all.values = {1, 2, 3, 4};
    all.target_count = 3;
    all.targets = {1, 2, 3, 4, 5, 6};
    const Dataset part = part_of(all, 1, 1);
    QCOMPARE(part.values, (std::vector<Real> {3, 4}));
    QCOMPARE(part.targets, (std::vector<Real> {4, 5, 6}));
    QVERIFY(part.pixels.empty() && part.labels.empty());
}

void DatasetTest::aPartMayBeEmpty()
{
    Dataset all;
    all.input = {1, 1, 1};
    all.count = 1;
    all.pixels = {7};
    all.class_count = 1;
    all.labels = {0};
    const Dataset part = part_of(all, 1, 0);
    QCOMPARE(part.count, std::size_t {0});
    QVERIFY(part.pixels.empty() && part.labels.empty());
}

QTEST_GUILESS_MAIN(DatasetTest)
#include "dataset_test.moc"
