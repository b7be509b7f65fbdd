// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawingcollection.h"
#include "ui/labs/finetuningpanel.h"
#include "ui/labs/labtabs.h"

#include <QDir>
#include <QProgressBar>

#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"

class TestFineTuning : public DigitLabTest
{
    Q_OBJECT

private slots:
    void tooFewDrawingsAreRefusedWithTheReason();
    void thePlanSaysWhatWillHappen();
    void aCopyLearnsAndTheOriginalStays();
    void theCopyIsUsed();
    void aSecondCopyLeavesTheFirstAlone();
    void itStopsWhenToldTo();
    void closingTheLabStopsIt();
    void aMissingDigitSetIsTold();
    void theOutcomeComesBackAtTheNextStart();

private:
    void startWith(const QJsonArray& drawings);
    void openTab(const QString& title);
    void tune();
    ui::FineTuningPanel* panel() const { return part<ui::FineTuningPanel>(); }
    QPushButton* panelButton(const QString& text) const;
    QString network(const QString& name) const
    {
        return QDir(m_folders.networks).filePath(name + QStringLiteral(".lovelace"));
    }
};

namespace {

const QString tabTitle = QStringLiteral("Fine-Tuning");
const QString copyName = QStringLiteral("One layer – my handwriting");

/// A hand that draws 2 as a line falling to the right and 4 as one falling to the left.
nn::Drawing falling(int number)
{
    return {{{0.2 + 0.01 * number, 0.2}, {0.8, 0.8 - 0.01 * number}}};
}

nn::Drawing rising(int number)
{
    return {{{0.8 - 0.01 * number, 0.2}, {0.2, 0.8 - 0.01 * number}}};
}

QJsonArray twoDozen()
{
    QUndoStack steps;
    ui::DrawingCollection collection(steps);
    for (int number = 0; number < 12; ++number) {
        if (!collection.add(falling(number), 2) || !collection.add(rising(number), 4)) {
            return {}; // Whoever wants the drawings finds none.
        }
    }
    return collection.toJson();
}

/// Few examples, many rounds: fast, and enough for straight lines.
const nn::FineTuning quick {.known_count = 40, .epoch_count = 150, .learning_rate = 0.02};

} // namespace

void TestFineTuning::startWith(const QJsonArray& drawings)
{
    QDir(m_folders.networks).removeRecursively();
    save(oneLayer(1, 7), fileIn(m_folder, "one-layer.lovelace"));
    m_lab = makeLab();
    m_lab->restoreState(
        {{QStringLiteral("drawings"), drawings},
         {QStringLiteral("network"), QStringLiteral("one-layer")}}
    );
    waitUntilReady();
    panel()->setTuning(quick);
}

QPushButton* TestFineTuning::panelButton(const QString& text) const
{
    for (auto* candidate : panel()->findChildren<QPushButton*>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    qFatal("no button %s", qPrintable(text));
}

void TestFineTuning::openTab(const QString& title)
{
    for (auto* candidate : part<ui::LabTabs>()->findChildren<QPushButton*>()) {
        if (candidate->text().startsWith(title)) {
            QTest::mouseClick(candidate, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such tab");
}

void TestFineTuning::tune()
{
    openTab(tabTitle);
    QTest::mouseClick(panelButton(QStringLiteral("Start")), Qt::LeftButton);
    QVERIFY(panel()->isRunning());
    TRY_VERIFY(!panel()->isRunning());
}

void TestFineTuning::tooFewDrawingsAreRefusedWithTheReason()
{
    QJsonArray few;
    const QJsonArray all = twoDozen();
    for (int i = 0; i < 19; ++i) {
        few.append(all.at(i));
    }
    startWith(few);
    openTab(tabTitle);
    QVERIFY(!panelButton(QStringLiteral("Start"))->isEnabled());
    QVERIFY2(
        panel()->planText().contains(
            QStringLiteral("At least 20 drawings are needed, and you have 19.")
        ),
        qPrintable(panel()->planText())
    );
    QTest::mouseClick(panelButton(QStringLiteral("Draw a Digit")), Qt::LeftButton);
    QVERIFY(part<ui::DrawingPad>()->hasFocus());

    std::vector<nn::LabelledDrawing> drawings(30, {falling(1), 2, nn::DrawingUse::training});
    QVERIFY(ui::doubtAbout(drawings) == ui::FineTuningDoubt::NoneToTestOn);
    for (std::size_t i = 0; i < 26; ++i) {
        drawings[i].use = nn::DrawingUse::test;
    }
    QVERIFY(ui::doubtAbout(drawings) == ui::FineTuningDoubt::NoneToLearnFrom);
    drawings[0].use = nn::DrawingUse::training;
    QVERIFY(ui::doubtAbout(drawings) == ui::FineTuningDoubt::None);
}

void TestFineTuning::thePlanSaysWhatWillHappen()
{
    startWith(twoDozen());
    openTab(tabTitle);
    const QString plan = panel()->planText();
    for (const char* part :
         {"A copy of “One layer”",
          "the 18 drawings",
          "The 6 drawings kept for testing",
          "stays as it is",
          "as “One layer – my handwriting”"}) {
        QVERIFY2(plan.contains(QString::fromUtf8(part)), part);
    }
}

void TestFineTuning::aCopyLearnsAndTheOriginalStays()
{
    startWith(twoDozen());
    const nn::Model original = m_lab->reader()->model();
    tune();
    const QStringList rows = panel()->tableTexts();
    QCOMPARE(rows.at(0), QStringLiteral("|before|after"));
    QCOMPARE(
        rows.at(1), QStringLiteral("MNIST digits it never saw|4 of 4 · 100.0%|4 of 4 · 100.0%")
    );
    QCOMPARE(
        rows.at(2), QStringLiteral("your drawings kept for testing|0 of 6 · 0.0%|6 of 6 · 100.0%")
    );
    QCOMPARE(
        rows.at(3), QStringLiteral("your drawings it learned from|0 of 18 · 0.0%|18 of 18 · 100.0%")
    );
    QVERIFY(panel()->outcomeText().startsWith(QStringLiteral("“%1” is saved.").arg(copyName)));
    QVERIFY(m_lab->reader()->model() == original);
    const auto built = nn::load_model(fileIn(m_folder, "one-layer.lovelace").toStdU16String());
    QVERIFY(built && *built == original);
    const auto copy = nn::load_model(network(copyName).toStdU16String());
    QVERIFY(copy);
    QVERIFY(copy->topology == original.topology);
    QVERIFY(copy->parameters != original.parameters);
    QCOMPARE(QString::fromStdString(copy->notes.name), copyName);
    QCOMPARE(copy->notes.test_accuracy, std::optional(1.0));
    QCOMPARE(copy->notes.epoch_count, std::uint64_t {150});
}

void TestFineTuning::theCopyIsUsed()
{
    startWith(twoDozen());
    tune();
    QVERIFY(panelButton(QStringLiteral("Use the Copy"))->hasFocus());
    QTest::mouseClick(panelButton(QStringLiteral("Use the Copy")), Qt::LeftButton);
    TRY_COMPARE(m_lab->networkId(), network(copyName));
    openTab(QStringLiteral("Draw"));
    drawOn(0.25, 0.22, 0.78, 0.8);
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("2"));
}

void TestFineTuning::aSecondCopyLeavesTheFirstAlone()
{
    startWith(twoDozen());
    tune();
    const auto first = nn::load_model(network(copyName).toStdU16String());
    tune();
    QVERIFY(QFile::exists(network(copyName + QStringLiteral(" 2"))));
    const auto still = nn::load_model(network(copyName).toStdU16String());
    QVERIFY(first && still && *first == *still);
}

void TestFineTuning::itStopsWhenToldTo()
{
    startWith(twoDozen());
    nn::FineTuning endless = quick;
    endless.epoch_count = 100'000'000;
    panel()->setTuning(endless);
    openTab(tabTitle);
    QTest::keyClick(panelButton(QStringLiteral("Start")), Qt::Key_Space);
    QVERIFY(panel()->findChild<QProgressBar*>()->isVisible());
    auto* cancel = panelButton(QStringLiteral("Cancel"));
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Space);
    TRY_VERIFY(!panel()->isRunning());
    QCOMPARE(
        panel()->outcomeText(),
        QStringLiteral("Stopped. There is no copy, and everything is as it was.")
    );
    QVERIFY(!QFile::exists(network(copyName)));
    QVERIFY(panelButton(QStringLiteral("Start"))->hasFocus());
}

void TestFineTuning::closingTheLabStopsIt()
{
    startWith(twoDozen());
    nn::FineTuning endless = quick;
    endless.epoch_count = 100'000'000;
    panel()->setTuning(endless);
    openTab(tabTitle);
    QTest::mouseClick(panelButton(QStringLiteral("Start")), Qt::LeftButton);
    m_lab.reset(); // Would not come back if the thread did not end.
    QVERIFY(!QFile::exists(network(copyName)));
}

void TestFineTuning::aMissingDigitSetIsTold()
{
    ui::FineTuningTask task {.model = m_lab->reader()->model(), .name = copyName};
    task.mnistFolder = QStringLiteral("/nowhere");
    task.networkFolder = m_folders.networks;
    task.drawings.assign(24, {falling(1), 2, nn::DrawingUse::training});
    const auto result = ui::fineTune(task, {}, [](double) {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, nn::ErrorCode::cannot_open);
}

void TestFineTuning::theOutcomeComesBackAtTheNextStart()
{
    startWith(twoDozen());
    tune();
    const QStringList rows = panel()->tableTexts();
    QJsonObject state = m_lab->saveState();
    QVERIFY(ui::DigitLab::filesIn(state).contains(network(copyName)));
    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    openTab(tabTitle);
    QCOMPARE(panel()->tableTexts(), rows);
    QVERIFY(panelButton(QStringLiteral("Use the Copy"))->isVisible());
    // In a session the copy has another path.
    state = ui::DigitLab::withFilesRenamed(
        state, {{network(copyName), QStringLiteral("elsewhere.lovelace")}}
    );
    QCOMPARE(
        state[QStringLiteral("tuning")].toObject()[QStringLiteral("path")].toString(),
        QStringLiteral("elsewhere.lovelace")
    );
}

QTEST_MAIN(TestFineTuning)
#include "tst_finetuning.moc"
