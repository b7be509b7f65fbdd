// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/recording.h"

#include <QTest>

#include <algorithm>

using namespace nn;

namespace {

RecordedEpoch recorded(std::size_t epoch)
{
    return {epoch, {{static_cast<Real>(epoch)}}, 1.0 / static_cast<double>(epoch + 1), 0};
}

Recording recording_of(std::size_t capacity, std::size_t epoch_count)
{
    Recording recording(capacity);
    for (std::size_t epoch = 0; epoch <= epoch_count; ++epoch) {
        recording.add(recorded(epoch));
    }
    return recording;
}

std::vector<std::size_t> epochs_of(const Recording& recording)
{
    std::vector<std::size_t> epochs;
    for (const RecordedEpoch& epoch : recording.epochs()) {
        epochs.push_back(epoch.epoch);
    }
    return epochs;
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsThereWhileThereIsRoom();
    void aLongRunIsThinned();
    void firstAndNewestAreAlwaysThereAndMemoryIsBounded();
    void theLastEpochNotAfterTheWantedOneIsGiven();
    void aRunGoesOnFromAnEarlierEpoch();
    void aClearedRecordingKeepsEveryEpochAgain();
};

void RecordingTest::everythingIsThereWhileThereIsRoom()
{
    QCOMPARE(epochs_of(recording_of(5, 4)), (std::vector<std::size_t> {0, 1, 2, 3, 4}));
}

void RecordingTest::aLongRunIsThinned()
{
    QCOMPARE(epochs_of(recording_of(5, 5)), (std::vector<std::size_t> {0, 2, 4, 5}));
    QCOMPARE(epochs_of(recording_of(5, 7)), (std::vector<std::size_t> {0, 2, 4, 6, 7}));
    QCOMPARE(epochs_of(recording_of(5, 9)), (std::vector<std::size_t> {0, 4, 8, 9}));
}

void RecordingTest::firstAndNewestAreAlwaysThereAndMemoryIsBounded()
{
    Recording recording(16);
    for (std::size_t epoch = 0; epoch < 10'000; ++epoch) {
        recording.add(recorded(epoch));
        QVERIFY(recording.epochs().size() <= 16);
        QCOMPARE(recording.epochs().front().epoch, std::size_t {0});
        QCOMPARE(recording.epochs().back(), recorded(epoch));
    }
    QVERIFY(recording.epochs().size() >= 8);
}

void RecordingTest::theLastEpochNotAfterTheWantedOneIsGiven()
{
    const Recording recording = recording_of(5, 7); // 0, 2, 4, 6, 7
    QCOMPARE(recording.at(0).epoch, std::size_t {0});
    QCOMPARE(recording.at(3).epoch, std::size_t {2});
    QCOMPARE(recording.at(6), recorded(6));
    QCOMPARE(recording.at(100).epoch, std::size_t {7});
}

void RecordingTest::aRunGoesOnFromAnEarlierEpoch()
{
    Recording recording = recording_of(5, 7);
    recording.drop_after(4);
    QCOMPARE(epochs_of(recording), (std::vector<std::size_t> {0, 2, 4}));
    recording.add(recorded(5));
    recording.add(recorded(6));
    QCOMPARE(epochs_of(recording), (std::vector<std::size_t> {0, 2, 4, 6}));
}

void RecordingTest::aClearedRecordingKeepsEveryEpochAgain()
{
    Recording recording = recording_of(5, 100);
    recording.clear();
    QVERIFY(recording.epochs().empty());
    recording.add(recorded(0));
    recording.add(recorded(1));
    recording.add(recorded(2));
    QCOMPARE(epochs_of(recording), (std::vector<std::size_t> {0, 1, 2}));
}

QTEST_APPLESS_MAIN(RecordingTest)
#include "recording_test.moc"
