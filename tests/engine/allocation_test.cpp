// SPDX-License-Identifier: GPL-3.0-or-later
// Counts every request for memory while networks train: malloc and its relatives stand here, before
// those of the C library, for operator new and for the linear algebra library alike.
#include "engine/nn/initializer.h"
#include "engine/nn/predictor.h"
#include "engine/train/trainer.h"

#include <QTest>

#include <atomic>
#include <cerrno>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

std::atomic<std::size_t> request_count {0};

} // namespace

#if defined(__GLIBC__) && !defined(WITH_SANITIZER)
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size)
{
    ++request_count;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size)
{
    ++request_count;
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size)
{
    ++request_count;
    return __libc_realloc(memory, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    ++request_count;
    return __libc_memalign(alignment, size);
}
void* memalign(std::size_t alignment, std::size_t size)
{
    ++request_count;
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** memory, std::size_t alignment, std::size_t size)
{
    ++request_count;
    *memory = __libc_memalign(alignment, size);
    return *memory == nullptr ? ENOMEM : 0;
}
}
constexpr bool can_count = true;
#else
constexpr bool can_count = false;
#endif

class AllocationTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreCounted();
    void nothingIsAllocatedAfterTheFirstEpoch_data();
    void nothingIsAllocatedAfterTheFirstEpoch();
    void predictingAgainAllocatesNothing();
};

void AllocationTest::requestsAreCounted()
{
    if (!can_count) {
        QSKIP("The C library cannot be replaced here.");
    }
    const std::size_t before = request_count;
    Buffer aligned(100);
    std::vector<Real> plain(100);
    QVERIFY(request_count >= before + 2);
    QCOMPARE(aligned[99], plain[99]);
}

void AllocationTest::nothingIsAllocatedAfterTheFirstEpoch_data()
{
    QTest::addColumn<NetworkSpec>("spec");
    QTest::addColumn<bool>("bytes");
    QTest::addColumn<unsigned>("threads");
    const Dense output {10, Activation::softmax};
    for (const unsigned threads : {1U, 2U}) {
        QTest::addRow(
            "small dense, %u threads", threads
        ) << NetworkSpec {{1, 1, 2}, {Dense {4, Activation::tanh}, Dense {10, Activation::softmax}}}
          << false << threads;
        QTest::addRow("wide dense, %u threads", threads)
            << NetworkSpec {{28, 28, 1}, {Dense {128}, Dense {64, Activation::gelu}, output}}
            << true << threads;
        QTest::addRow("convolutional, %u threads", threads) << NetworkSpec {
            {28, 28, 1},
            {Convolution {8, 5},
             MaxPooling {},
             Convolution {16, 3},
             Dropout {0.3},
             Dense {40},
             output}} << true << threads;
    }
}

void AllocationTest::nothingIsAllocatedAfterTheFirstEpoch()
{
    if (!can_count) {
        QSKIP("The C library cannot be replaced here.");
    }
    QFETCH(NetworkSpec, spec);
    QFETCH(bool, bytes);
    QFETCH(unsigned, threads);
    const Topology topology = topology_of(spec.input, spec.layers);
    Rng rng(1);
    const Dataset data =
        bytes ? test::bars_dataset(28, 150, rng) : test::numbers_dataset(spec.input, 250, 10, rng);
    for (const OptimizerKind kind : all_optimizers) {
        TrainOptions options;
        options.optimizer.kind = kind;
        options.learning_rate = 0.001;
        options.thread_count = threads;
        options.augmentation.shift = bytes && kind == OptimizerKind::adam ? 1 : 0;
        auto trainer = Trainer::make(topology, make_parameters(topology, rng), data, options);
        trainer->run_epoch();
        const std::size_t before = request_count;
        trainer->run_epoch();
        const std::size_t requests = request_count - before;
        QCOMPARE(requests, std::size_t {0});
        QCOMPARE(trainer->epoch(), std::size_t {2});
    }
}

void AllocationTest::predictingAgainAllocatesNothing()
{
    if (!can_count) {
        QSKIP("The C library cannot be replaced here.");
    }
    const Topology topology = topology_of(
        {28, 28, 1},
        {Convolution {8, 5}, MaxPooling {}, Dense {40}, Dense {10, Activation::softmax}}
    );
    Rng rng(1);
    Predictor predictor(topology, make_parameters(topology, rng));
    const auto input = test::random_numbers(784, rng);
    predictor.predict(input);
    const std::size_t before = request_count;
    const auto output = predictor.predict(input);
    const std::size_t requests = request_count - before;
    QCOMPARE(requests, std::size_t {0});
    QCOMPARE(output.size(), std::size_t {10});
}

QTEST_APPLESS_MAIN(AllocationTest)
#include "allocation_test.moc"
