// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"

using ui::DigitLab;

class TestDigitLabNetworks : public DigitLabTest
{
    Q_OBJECT

private slots:
    void choosingANetworkChangesTheAnswer();
    void aFileIsOpenedAndRemembered();
    void aDamagedFileLeavesTheNetwork();
    void aNetworkForSomethingElseIsRefused();
    void aMissingNetworkIsToldAndLeavesTheOldOne();
    void savingGivesAFileThatOpens();
    void withoutModelsItSaysSoOnce();
    void theChosenNetworkMayBeOvertaken();
    void everythingComesBack();
    void damagedStateIsIgnored();
};

void TestDigitLabNetworks::choosingANetworkChangesTheAnswer()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    auto* choice = part<QComboBox>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("2"));
    QCOMPARE(part<ui::DrawingPad>()->content().strokes.size(), std::size_t(1));
}

void TestDigitLabNetworks::aFileIsOpenedAndRemembered()
{
    const QString path = fileIn(m_folder, "mine.lovelace");
    nn::Model model = oneLayer(8, 9);
    model.notes.trained_on = "bars";
    model.notes.test_accuracy = 0.5;
    save(model, path);
    drawOn(0.5, 0.2, 0.5, 0.8);
    QVERIFY(opened(path));
    QCOMPARE(m_lab->networkId(), path);
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("8"));
    QCOMPARE(
        part<ui::NetworkBar>()->summaryText(),
        QStringLiteral("784 × 10 · trained on bars · 50.0% right on digits it never saw")
    );
    QCOMPARE(part<QComboBox>()->currentText(), QStringLiteral("mine"));
}

void TestDigitLabNetworks::aDamagedFileLeavesTheNetwork()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    const QString path = fileIn(m_folder, "damaged.lovelace");
    QFile sound(fileIn(m_folder, "one-layer.lovelace"));
    QVERIFY(sound.open(QIODevice::ReadOnly));
    writeBytes(path, sound.readAll().chopped(100));
    const nn::Expected<void> refused = opened(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, nn::ErrorCode::truncated);
    QCOMPARE(refused.error().subject, path.toStdString());
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    QCOMPARE(part<QComboBox>()->count(), 3);
}

void TestDigitLabNetworks::aNetworkForSomethingElseIsRefused()
{
    const QString path = fileIn(m_folder, "two-inputs.lovelace");
    save(modelOf(topologyOf({nn::Dense {10, nn::Activation::softmax}}, {1, 1, 2})), path);
    const nn::Expected<void> refused = opened(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, nn::ErrorCode::bad_shape);
    QCOMPARE(refused.error().expected, std::int64_t(784));
    QCOMPARE(refused.error().actual, std::int64_t(2));
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
}

void TestDigitLabNetworks::aMissingNetworkIsToldAndLeavesTheOldOne()
{
    const QString path = fileIn(m_folder, "gone.lovelace");
    save(oneLayer(1, 2), path);
    QVERIFY(opened(path));
    m_lab->chooseNetwork(QStringLiteral("two-layer"));
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QVERIFY(QFile::remove(path));
    QSignalSpy failed(m_lab.get(), &ui::Page::failed);
    m_lab->chooseNetwork(path);
    TRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QCOMPARE(part<QComboBox>()->currentData().toString(), QStringLiteral("two-layer"));
    QCOMPARE(part<QComboBox>()->findData(path), -1);
}

void TestDigitLabNetworks::savingGivesAFileThatOpens()
{
    const QString path = fileIn(m_folder, "saved.lovelace");
    QVERIFY(saved(path));
    const auto model = nn::load_model(path.toStdU16String());
    QVERIFY(model);
    QVERIFY(*model == m_lab->reader()->model());
    QVERIFY(part<QComboBox>()->findData(path) >= 0);
    const auto refused = saved(fileIn(m_folder, "no/such/folder/a.lovelace"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, nn::ErrorCode::cannot_write);
}

void TestDigitLabNetworks::withoutModelsItSaysSoOnce()
{
    const QTemporaryDir empty;
    m_lab = std::make_unique<DigitLab>(ui::LabFolders {empty.path(), m_folder.path()});
    QSignalSpy failed(m_lab.get(), &ui::Page::failed);
    m_lab->show();
    TRY_COMPARE(failed.count(), 1);
    QTest::mouseClick(part<ui::DrawingPad>(), Qt::LeftButton);
    answer();
    QCOMPARE(part<ui::PredictionView>()->detailText(), QStringLiteral("No network yet"));
    QVERIFY(!button(QStringLiteral("Save..."))->isEnabled());
    m_lab->chooseNetwork(QStringLiteral("one-layer"));
    TRY_COMPARE(failed.count(), 3); // This one, and the one to fall back on; then it gives up.
    QVERIFY(!saved(fileIn(m_folder, "nothing.lovelace")));
}

void TestDigitLabNetworks::theChosenNetworkMayBeOvertaken()
{
    QStringList shown;
    connect(m_lab.get(), &ui::Page::stateChanged, this, [this, &shown] {
        shown.append(m_lab->networkId());
    });
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    m_lab->chooseNetwork(QStringLiteral("one-layer"));
    TRY_VERIFY(m_lab->isReady());
    QCOMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    QVERIFY(!shown.contains(QStringLiteral("convolutional")));
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    m_lab.reset(); // A page may go while a network is being read.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestDigitLabNetworks::everythingComesBack()
{
    const QString path = fileIn(m_folder, "kept.lovelace");
    QVERIFY(saved(path));
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    drawOn(0.5, 0.2, 0.5, 0.8);
    auto* scale = m_lab->findChildren<QCheckBox*>().at(1);
    QTest::mouseClick(scale, Qt::LeftButton, {}, {8, scale->height() / 2});
    const ui::PadContent content = part<ui::DrawingPad>()->content();
    const QJsonObject state = m_lab->saveState();

    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    QCOMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    QCOMPARE(part<ui::DrawingPad>()->content(), content);
    QVERIFY(!m_lab->findChildren<QCheckBox*>().at(1)->isChecked());
    QVERIFY(m_lab->findChildren<QCheckBox*>().at(0)->isChecked());
    QVERIFY(part<QComboBox>()->findData(path) >= 0);
    QVERIFY(!m_lab->undoStack()->canUndo());

    QTest::keyClick(part<ui::DrawingPad>(), Qt::Key_7);
    const QJsonObject withSample = m_lab->saveState();
    m_lab = makeLab();
    m_lab->restoreState(withSample);
    waitUntilReady();
    QCOMPARE(part<ui::DrawingPad>()->content().sample, std::optional(1));
    TRY_COMPARE(seenImage()->inkAt({20, 13}), 255);
}

void TestDigitLabNetworks::damagedStateIsIgnored()
{
    QJsonObject state;
    state[QStringLiteral("network")] = QStringLiteral("no such network");
    state[QStringLiteral("files")] = 17;
    state[QStringLiteral("pad")] = QJsonArray {1, 2};
    state[QStringLiteral("crop")] = QStringLiteral("maybe");
    state[QStringLiteral("sample")] = 4000000;
    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QVERIFY(part<ui::DrawingPad>()->content().isEmpty());
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    QVERIFY(part<ui::DrawingPad>()->content().sample.has_value());
}

QTEST_MAIN(TestDigitLabNetworks)
#include "tst_digitlabnetworks.moc"
