// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/digitreader.h"
#include "ui/digits/digitstore.h"
#include "ui/digits/networkshelf.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/shippeddigits.h"

using namespace ui;

/// What is read once for all figures of digits.
class TestDigitStore : public QObject
{
    Q_OBJECT

private slots:
    void digitsAndNetworksComeWithoutMakingAnybodyWait();
    void askingAgainReadsNothingAgain();
    void whoCannotWaitHasThemAtOnce();
    void aMissingFolderIsToldAndTriedAgain();
    void theAnswersToAllDigitsAreThoseOfTheNetwork();
    void aStoreMayGoWhileAnswersAreBeingFound();
};

void TestDigitStore::digitsAndNetworksComeWithoutMakingAnybodyWait()
{
    DigitStore store(test::shippedDigits());
    QSignalSpy opened(&store, &DigitStore::opened);
    store.open();
    QVERIFY(store.isReading());
    QCOMPARE(store.digits().count(), 0); // Nothing was read on this thread.
    QVERIFY(test::waitFor(opened));
    QVERIFY(!store.isReading());
    QVERIFY(!store.problem().has_value());
    QCOMPARE(store.digits().count(), 10'000);
    QCOMPARE(store.digits().label(0), 7); // The first of MNIST's test set is known to be a 7.
    for (const QString& id : NetworkShelf::builtIns()) {
        QVERIFY2(store.network(id) != nullptr, qPrintable(id));
    }
    QVERIFY(store.network("another") == nullptr);
}

void TestDigitStore::askingAgainReadsNothingAgain()
{
    DigitStore store(test::shippedDigits());
    QSignalSpy opened(&store, &DigitStore::opened);
    store.open();
    store.open();
    QVERIFY(test::waitFor(opened));
    const nn::Model* network = store.network("two-layer");
    store.open();
    store.openNow();
    QVERIFY(!store.isReading());
    QCOMPARE(store.network("two-layer"), network);
    QCOMPARE(opened.count(), 1);
}

void TestDigitStore::whoCannotWaitHasThemAtOnce()
{
    DigitStore store(test::shippedDigits());
    QSignalSpy opened(&store, &DigitStore::opened);
    store.open();
    store.openNow();
    QCOMPARE(store.digits().count(), 10'000);
    QCOMPARE(opened.count(), 1);
    const nn::Model* network = store.network("two-layer");
    QTest::qWait(0);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents(); // What comes late from the other thread changes nothing.
    QCOMPARE(store.network("two-layer"), network);
    QCOMPARE(opened.count(), 1);
}

void TestDigitStore::aMissingFolderIsToldAndTriedAgain()
{
    const QTemporaryDir empty;
    DigitStore store({.models = test::shippedDigits().models, .mnist = empty.path()});
    QSignalSpy opened(&store, &DigitStore::opened);
    store.open();
    QVERIFY(test::waitFor(opened));
    QVERIFY(store.problem().has_value());
    QCOMPARE(store.problem()->code, nn::ErrorCode::cannot_open);
    QVERIFY(store.network("two-layer") != nullptr); // What could be read is there.
    store.open();
    QVERIFY(store.isReading());
    QVERIFY(test::waitFor(opened));
}

void TestDigitStore::theAnswersToAllDigitsAreThoseOfTheNetwork()
{
    DigitStore store(test::shippedDigits());
    store.openNow();
    QSignalSpy found(&store, &DigitStore::answersFound);
    QSignalSpy progress(&store, &DigitStore::answersProgressed);
    store.findAnswers("two-layer");
    store.findAnswers("two-layer"); // Already on its way.
    QVERIFY(store.answers("two-layer") == nullptr);
    TRY_COMPARE(found.count(), 1);
    const DigitAnswers& answers = *store.answers("two-layer");
    QCOMPARE(answers.size(), std::size_t(10'000));
    QVERIFY(progress.count() > 0);
    DigitReader reader(*store.network("two-layer"));
    int wrong = 0;
    for (int index = 0; index < store.digits().count(); ++index) {
        const std::size_t answer = answers[static_cast<std::size_t>(index)];
        wrong += static_cast<int>(answer) != store.digits().label(index) ? 1 : 0;
        if (index % 100 == 0 || answer != static_cast<std::size_t>(store.digits().label(index))) {
            QCOMPARE(reader.read(store.digits().image(index)).verdict.best, answer);
        }
    }
    QCOMPARE(wrong, 115); // 98.85 % are right, as the model file says.
}

void TestDigitStore::aStoreMayGoWhileAnswersAreBeingFound()
{
    auto store = std::make_unique<DigitStore>(test::shippedDigits());
    store->openNow();
    store->findAnswers("convolutional");
    store.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone()); // Without reading the rest of them.
}

QTEST_GUILESS_MAIN(TestDigitStore)
#include "tst_digitstore.moc"
