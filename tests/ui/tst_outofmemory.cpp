// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/playgroundrun.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <thread>

#include "tests/support/patience.h"

using namespace ui;

namespace {

/// Whether threads other than that of the window get no more memory, but for small things.
std::atomic<bool> isFull = false; // NOLINT: operator new has no other way to know.
const std::thread::id windowThread = std::this_thread::get_id();
constexpr std::size_t small = 1024;

void* memory(std::size_t size, std::size_t alignment)
{
    if (isFull && size > small && std::this_thread::get_id() != windowThread) {
        throw std::bad_alloc();
    }
    const std::size_t whole = (size / alignment + 1) * alignment;
    if (void* found = std::aligned_alloc(alignment, whole)) {
        return found;
    }
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size)
{
    return memory(size, alignof(std::max_align_t));
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return memory(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* place) noexcept
{
    std::free(place);
}
void operator delete(void* place, std::size_t /*size*/) noexcept
{
    std::free(place);
}
void operator delete(void* place, std::align_val_t /*alignment*/) noexcept
{
    std::free(place);
}
void operator delete(void* place, std::size_t /*size*/, std::align_val_t /*alignment*/) noexcept
{
    std::free(place);
}

class TestOutOfMemory : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { isFull = false; }

    void picturesComeAgainWhenThereIsMemory();
    void trainingGoesOnWhenThereIsMemory();
};

void TestOutOfMemory::picturesComeAgainWhenThereIsMemory()
{
    const PlaygroundSetup setup;
    const nn::Topology topology = topologyOf(setup, AnswerKind::Classes);
    const nn::Parameters parameters = startOf(setup, topology);
    isFull = true;
    PlaneMapJob job(topology, setup.features);
    QSignalSpy ready(&job, &PlaneMapJob::mapsReady);
    job.show(parameters);
    TRY_VERIFY(!job.isBusy());
    QCOMPARE(ready.size(), 0);
    isFull = false;
    job.show(parameters);
    TRY_COMPARE(ready.size(), 1);
    QVERIFY(!job.isBusy());
}

void TestOutOfMemory::trainingGoesOnWhenThereIsMemory()
{
    NetworkDocument document;
    PlaygroundRun run(document);
    QSignalSpy failed(&run, &PlaygroundRun::failed);
    QSignalSpy progressed(&run, &PlaygroundRun::progressed);
    TRY_VERIFY(!progressed.isEmpty());
    isFull = true;
    run.train();
    TRY_COMPARE(failed.size(), 1);
    QVERIFY(!run.isRunning());
    isFull = false;
    run.step();
    TRY_COMPARE(document.numbers().epoch, std::size_t {1});
    TRY_VERIFY(!run.isRunning());
}

QTEST_GUILESS_MAIN(TestOutOfMemory)
#include "tst_outofmemory.moc"
