// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that are asked for more often than a screen shows them.

#include "ui/jobs/framepace.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/patience.h"

using namespace ui;

class TestFramePace : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAskedForOftenIsDueOnce();
    void whatIsDroppedIsNotDue();
    void aFrameThatDropsItselfIsFollowedByOthers();
    void anAskFromWithinAFrameIsForTheNext();
};

void TestFramePace::whatIsAskedForOftenIsDueOnce()
{
    FramePace pace;
    const QSignalSpy due(&pace, &FramePace::due);
    for (int count = 0; count < 100; ++count) {
        pace.ask();
    }
    QVERIFY(due.isEmpty()); // Not before the event loop turns.
    TRY_COMPARE(due.size(), 1);
    FramePace other; // Has frames for as long as one might come too many.
    const QSignalSpy others(&other, &FramePace::due);
    connect(&other, &FramePace::due, &other, &FramePace::ask);
    other.ask();
    TRY_VERIFY(others.size() >= 3); // It goes on.
    QCOMPARE(due.size(), 1);
}

void TestFramePace::whatIsDroppedIsNotDue()
{
    FramePace pace;
    FramePace other;
    const QSignalSpy due(&pace, &FramePace::due);
    const QSignalSpy others(&other, &FramePace::due);
    connect(&other, &FramePace::due, &other, &FramePace::ask);
    pace.ask();
    pace.drop();
    other.ask();
    TRY_VERIFY(others.size() >= 3); // It goes on.
    QVERIFY(due.isEmpty());
    pace.ask();
    TRY_COMPARE(due.size(), 1);
}

void TestFramePace::aFrameThatDropsItselfIsFollowedByOthers()
{
    FramePace pace;
    const QSignalSpy due(&pace, &FramePace::due);
    connect(&pace, &FramePace::due, &pace, &FramePace::drop);
    for (int count = 1; count <= 3; ++count) {
        pace.ask();
        TRY_COMPARE(due.size(), count);
    }
}

void TestFramePace::anAskFromWithinAFrameIsForTheNext()
{
    FramePace pace;
    QElapsedTimer clock;
    clock.start();
    int frames = 0;
    connect(&pace, &FramePace::due, &pace, [&] {
        if (++frames < 10) {
            pace.ask();
        }
    });
    pace.ask();
    TRY_COMPARE(frames, 10);
    // Slower on a busy machine, faster on none.
    QVERIFY(clock.elapsed() >= 9 * (FramePace::frameMs - 1));
}

QTEST_GUILESS_MAIN(TestFramePace)
#include "tst_framepace.moc"
