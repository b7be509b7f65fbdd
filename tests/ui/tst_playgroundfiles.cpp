// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/playgroundtest.h"
#include "tests/ui/unusualsetup.h"

using namespace ui;

class TestPlaygroundFiles : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void testPointsAndTwoColoursAreRemembered();
    void theStateComesBack();
    void aForeignStateChangesNothing();
    void theSetupTravelsAsText();
    void badSetupsAreRefused();
    void aTableIsDropped();
    void aTableWithOneClassAfterTheOtherIsSharedOut();
    void aTableIsDroppedWhateverItsNameEndsWith();
    void howManyPointsThereMayBeIsWrittenAsElsewhere();
    void aModelThatIsDroppedIsLeftToTheWindow();
    void tooManyEpochsLoseNoWeights();
    void badTablesAreRefusedWithLineAndColumn_data();
    void badTablesAreRefusedWithLineAndColumn();
    void whatIsNoTableIsAnsweredWithWhatIs_data();
    void whatIsNoTableIsAnsweredWithWhatIs();
    void aFileThatIsGoneIsNamed();
    void aModelIsSavedAndOpenedAgain_data();
    void aModelIsSavedAndOpenedAgain();
    void aModelThatDoesNotFitIsRefused();
};

void TestPlaygroundFiles::testPointsAndTwoColoursAreRemembered()
{
    for (const char* name : {"Show test points (hollow)", "Two colours only"}) {
        auto* box = named<QCheckBox>(name);
        click(box, QPoint(10, box->height() / 2));
    }
    QVERIFY(part<OutputPanel>()->map().showsTest());
    Playground other;
    other.restoreState(m_page->saveState());
    QVERIFY(other.findChild<OutputPanel*>()->showsTest());
    QVERIFY(other.findChild<OutputPanel*>()->isDiscrete());
}

void TestPlaygroundFiles::theStateComesBack()
{
    drop(fileWith("a,b,c\n1,2,yes\n-2,3,no\n2,-2,yes\n-3,-1,no\n4,4,yes\n"));
    TRY_COMPARE(document().points().size(), std::size_t {5});
    document().setFrozen(7, true);
    run().step();
    TRY_VERIFY(!run().isRunning());
    const QJsonObject state = m_page->saveState();
    Playground other;
    other.restoreState(state);
    QCOMPARE(other.document().setup(), document().setup());
    QVERIFY(*other.document().numbers().parameters == *document().numbers().parameters);
    QCOMPARE(other.document().numbers().epoch, std::size_t {1});
    QCOMPARE(other.document().numbers().frozen, document().numbers().frozen);
    QCOMPARE(other.document().points(), document().points());
    QCOMPARE(other.saveState(), state);
    QCOMPARE(other.undoStack()->count(), 0);
}

void TestPlaygroundFiles::aForeignStateChangesNothing()
{
    const QJsonObject before = m_page->saveState();
    m_page->restoreState({{"setup", "lovelace-playground:1?noise=7"}, {"numbers", 3}});
    m_page->restoreState({{"setup", 5}, {"frozen", "x"}, {"epoch", -1}});
    QCOMPARE(m_page->saveState(), before);
    QJsonObject wrongCount = before;
    wrongCount["numbers"] = QJsonArray {1, 2, 3};
    wrongCount["frozen"] = QJsonArray {1, 1e12};
    m_page->restoreState(wrongCount);
    QCOMPARE(m_page->saveState(), before);
}

void TestPlaygroundFiles::theSetupTravelsAsText()
{
    const PlaygroundSetup setup = test::unusualSetup();
    document().changeSetup("Setup", setup);
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_page->undoStack()->undo();
    QVERIFY(document().setup() != setup);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document().setup(), setup);
    m_page->undoStack()->undo();
    QCOMPARE(document().setup(), PlaygroundSetup());
}

void TestPlaygroundFiles::badSetupsAreRefused()
{
    QSignalSpy noticed(m_page.get(), &Page::informed);
    QApplication::clipboard()->setText("lovelace-playground:1?batch=0");
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(noticed[0][0].toString(), QString("“batch” cannot be “0”. Nothing has changed."));
    QCOMPARE(document().setup(), PlaygroundSetup());
    QCOMPARE(m_page->undoStack()->count(), 0);
}

void TestPlaygroundFiles::aTableIsDropped()
{
    drop(fileWith("1;2;0,5\n-1;1;-0,5\n2;2;1\n-2;0;0\n"));
    TRY_COMPARE(document().points().size(), std::size_t {4});
    QCOMPARE(document().answers(), AnswerKind::Numbers);
    QVERIFY(!document().setup().data);
    m_page->undoStack()->undo();
    QCOMPARE(document().setup(), PlaygroundSetup());
}

void TestPlaygroundFiles::aTableWithOneClassAfterTheOtherIsSharedOut()
{
    QByteArray rows;
    for (const char* answer : {"no", "yes"}) {
        for (int row = 0; row < 20; ++row) {
            const int side = *answer == 'n' ? -1 : 1;
            rows += QByteArray::number(side * (1 + row % 4)) + ','
                + QByteArray::number(side * (1 + row / 4)) + ',' + answer + '\n';
        }
    }
    drop(fileWith(rows));
    TRY_COMPARE(document().points().size(), std::size_t {40});
    for (const nn::PlanePoints& part : {run().points().training, run().points().test}) {
        QCOMPARE(part.size(), std::size_t {20});
        QCOMPARE(std::ranges::count(part, 1.0, &nn::PlanePoint::target), 10);
    }
    click(button("Train"));
    TRY_VERIFY(run().trainingLoss() < 0.1);
    QVERIFY2(run().testLoss() < 0.2, qPrintable(QString::number(run().testLoss())));
    QVERIFY(pauses());
}

void TestPlaygroundFiles::aTableIsDroppedWhateverItsNameEndsWith()
{
    const QString path = m_folder.filePath("points.dat");
    QVERIFY(QFile::rename(fileWith("1;2;0,5\n-1;1;-0,5\n2;2;1\n-2;0;0\n"), path));
    drop(path);
    TRY_COMPARE(document().points().size(), std::size_t {4});
}

void TestPlaygroundFiles::howManyPointsThereMayBeIsWrittenAsElsewhere()
{
    auto table = std::make_shared<nn::PointsTable>();
    table->points.resize(nn::max_points);
    document().setOwnPoints({}, table);
    const QSignalSpy noticed(m_page.get(), &Page::informed);
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    emit part<OutputPanel>()->map().pointAdded({1, 1, 1});
    QLocale::setDefault(usual);
    QCOMPARE(noticed.count(), 1);
    const QString told = noticed.first().first().toString();
    QVERIFY2(told.contains(QStringLiteral("10\u202F000")), qPrintable(told)); // Not 10.000.
    QCOMPARE(document().ownPoints()->points.size(), nn::max_points);
}

void TestPlaygroundFiles::aModelThatIsDroppedIsLeftToTheWindow()
{
    for (const char* name : {"net.lovelace", "net.onnx", "mine.lovelace-session"}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder.filePath(name))});
        QDropEvent event(
            m_page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier
        );
        event.accept();
        static_cast<QObject&>(*m_page).event(&event);
        QVERIFY2(!event.isAccepted(), name);
    }
}

void TestPlaygroundFiles::tooManyEpochsLoseNoWeights()
{
    document().setNumber(2, 1.25);
    QJsonObject state = m_page->saveState();
    state["epoch"] = 1e300;
    Playground other;
    other.restoreState(state);
    QCOMPARE(other.document().numbers().parameters->values[2], nn::Real(1.25));
    QCOMPARE(other.document().numbers().epoch, std::size_t {1'000'000'000});
}

void TestPlaygroundFiles::badTablesAreRefusedWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* name, const QByteArray& content, const char* reason) {
        QTest::newRow(name) << content << QString(reason);
    };
    const QByteArray good = "1,2,0\n2,1,1\n-1,2,0\n";
    add("empty", "", "has 0 points; at least 4 are needed");
    add("a header alone", "x,y,class\n", "has 0 points; at least 4 are needed");
    add("too few", good, "has 3 points; at least 4 are needed");
    add("a short line", good + "3,1\n", "Line 4 has 2 columns");
    add("a long line", good + "3,1,0,5\n", "Line 4 has 4 columns");
    add("a word for a number", good + "3,abc,1\n", "Line 4 has “abc” in column 2");
    add("an empty cell", good + "3,,1\n", "Line 4 has nothing in column 2");
    add("no answer", good + "3,1,\n", "Line 4 has nothing in column 3");
    add("infinite", good + "inf,1,1\n", "Line 4 has “inf” in column 1");
    add("not a number", good + "nan,1,1\n", "Line 4 has “nan” in column 1");
    add("one class", "1,2,0\n2,1,0\n-1,2,0\n3,3,0\n", "All answers are the same");
    add("three classes", "1,2,a\n2,1,b\n-1,2,c\n3,3,a\n", "There are 3 different answers.");
    add("a number with a rest", good + "2x,1,1\n", "Line 4 has “2x” in column 1");
    add("too many points", QByteArray("1,2,0\n").repeated(60'000), "There are 60,000 points.");
    add("too large", QByteArray(5 << 20, '1'), "5,242,880 where at most 4,194,304 can be used");
}

void TestPlaygroundFiles::badTablesAreRefusedWithLineAndColumn()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const QJsonObject before = m_page->saveState();
    QSignalSpy failed(m_page.get(), &Page::failed);
    drop(fileWith(content));
    TRY_COMPARE(failed.count(), 1);
    const QString text = errorText(failed[0][0].value<nn::Error>());
    QVERIFY2(!text.isEmpty() && text.contains(reason), qPrintable(text));
    QCOMPARE(m_page->saveState(), before);
    QCOMPARE(m_page->undoStack()->count(), 0);
}

void TestPlaygroundFiles::whatIsNoTableIsAnsweredWithWhatIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray words = "1,2,no\n2,1,yes\n-1,2,no\n3,3,s\xED\n"; // "sí", but not in UTF-8.
    QByteArray wide("\xFF\xFE");
    for (const char letter : QByteArray("1,2,0\n2,1,1\n-1,2,0\n3,3,1\n")) {
        wide += QByteArray(1, letter) + '\0';
    }
    QTest::newRow("Latin-1") << "points.csv" << words;
    QTest::newRow("UTF-16") << "points.csv" << wide;
    QTest::newRow("zero bytes") << "points.csv" << QByteArray("1,2,0\n2,\0,1\n", 12);
    QTest::newRow("a picture") << "points.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("a spreadsheet") << "points.xlsx" << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
    QTest::newRow("no ending") << "points" << words;
    QTest::newRow("a folder") << "points.folder" << QByteArray();
}

void TestPlaygroundFiles::whatIsNoTableIsAnsweredWithWhatIs()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QJsonObject before = m_page->saveState();
    QSignalSpy failed(m_page.get(), &Page::failed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(content.isEmpty() ? QDir().mkdir(path) : QFile::rename(fileWith(content), path));
    drop(path);
    TRY_COMPARE(failed.count(), 1);
    QCOMPARE(
        errorText(failed[0][0].value<nn::Error>()),
        "“" + name
            + "” is not a table as text. Spreadsheets can save one as CSV in UTF-8. It has three "
              "columns: two numbers and the answer."
    );
    QCOMPARE(m_page->saveState(), before);
    QCOMPARE(m_page->undoStack()->count(), 0);
}

void TestPlaygroundFiles::aFileThatIsGoneIsNamed()
{
    const QJsonObject before = m_page->saveState();
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->openPoints(m_folder.filePath("gone.csv"));
    TRY_COMPARE(failed.count(), 1);
    QCOMPARE(
        errorText(failed[0][0].value<nn::Error>()),
        QString("“gone.csv” cannot be opened. Is it still there, and may you read it?")
    );
    QCOMPARE(m_page->saveState(), before);
}

void TestPlaygroundFiles::aModelIsSavedAndOpenedAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("our own kind") << "net.lovelace";
    QTest::newRow("for other programs") << "net.onnx";
}

void TestPlaygroundFiles::aModelIsSavedAndOpenedAgain()
{
    QFETCH(const QString, name);
    PlaygroundSetup setup = document().setup();
    setup.data = nn::PlaneData::moons;
    setup.pointCount = 50;
    setup.noise = 0.25;
    setup.trainingShare = 0.8;
    setup.pointSeed = 9;
    setup.features = {nn::PlaneFeature::x1, nn::PlaneFeature::product};
    setup.layers = {{3, nn::Activation::tanh}};
    setup.initializer = nn::Initializer::uniform;
    setup.seed = 17;
    setup.batchSize = 4;
    setup.learningRate = 0.3;
    setup.optimizer = nn::OptimizerKind::sgd;
    setup.l1 = 0.0003;
    setup.l2 = 0.001;
    document().changeSetup("Setup", setup);
    run().step();
    TRY_VERIFY(!run().isRunning());
    std::optional<nn::Expected<void>> done;
    const auto finished = [&done](const nn::Expected<void>& result) { done = result; };
    const QString path = m_folder.filePath(name);
    m_page->saveModel(path, finished);
    TRY_VERIFY(done);
    QVERIFY(done->has_value());
    Playground other;
    done.reset();
    other.openModel(path, finished);
    TRY_VERIFY(done);
    QVERIFY(done->has_value());
    QCOMPARE(other.document().setup(), setup);
    QCOMPARE(other.document().numbers().epoch, std::size_t {1});
    QVERIFY(*other.document().numbers().parameters == *document().numbers().parameters);
    other.undoStack()->undo();
    QCOMPARE(other.document().setup(), PlaygroundSetup());
}

void TestPlaygroundFiles::aModelThatDoesNotFitIsRefused()
{
    const auto topology =
        nn::Topology::make({{28, 28, 1}, {nn::Flatten {}, nn::Dense {10, nn::Activation::softmax}}}
        );
    nn::Rng rng(1);
    const nn::Model model {*topology, nn::make_parameters(*topology, rng), {}, {}};
    const QString path = m_folder.filePath("digits.lovelace");
    QVERIFY(nn::save_model(model, path.toStdString()).has_value());
    std::optional<nn::Expected<void>> done;
    const QJsonObject before = m_page->saveState();
    m_page->openModel(path, [&done](const nn::Expected<void>& result) { done = result; });
    TRY_VERIFY(done);
    QCOMPARE(done->error().code, nn::ErrorCode::bad_shape);
    QCOMPARE(m_page->saveState(), before);
}

QTEST_MAIN(TestPlaygroundFiles)
#include "tst_playgroundfiles.moc"
