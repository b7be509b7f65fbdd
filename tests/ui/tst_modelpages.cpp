// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"
#include "app/pages.h"
#include "engine/nn/predictor.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/playground.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>

#include <cmath>

#include "tests/support/networks.h"
#include "tests/support/patience.h"
#include "tests/ui/mymodelstest.h"

namespace {

/// A network as the playground has them.
nn::Model playgroundModel()
{
    nn::Topology topology = test::topology_of(
        {1, 1, 2}, {nn::Dense {3, nn::Activation::tanh}, nn::Dense {1, nn::Activation::sigmoid}}
    );
    nn::Rng rng(6);
    nn::Parameters parameters = test::random_parameters(topology, rng, 1);
    return {std::move(topology), std::move(parameters), {}, {}};
}

} // namespace

/// Model files in the program with its real pages: each opens on the page that is for its network.
class TestModelPages : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void aFileOpensOnThePageOfItsNetwork_data();
    void aFileOpensOnThePageOfItsNetwork();
    void aFileOfPyTorchOpensWithItsNumbers_data();
    void aFileOfPyTorchOpensWithItsNumbers();
    void thePlaygroundSavesWhatTheEndingSays();
    void everyWayOfOpeningLeadsThere_data();
    void everyWayOfOpeningLeadsThere();
    void myModelsTakesWhatIsOpenedThere();
    void theFileChosenLastIsOpened();
    void aNetworkThatNoPageShowsIsExplained_data();
    void aNetworkThatNoPageShowsIsExplained();
    void aFileThatCannotBeReadLeavesThePage();
    void aCardOpensTheLabOfItsNetwork_data();
    void aCardOpensTheLabOfItsNetwork();

private:
    QString fileIn(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString digitFile() const { return fileIn("digits.lovelace"); }
    QString planeFile() const { return fileIn("networks/plane.lovelace"); }
    void turnTo(const QString& page);
    QString shown() const { return m_window->shownPage(); }
    /// Whether the page that is for it works with the network of `file`.
    bool isAtWork(const QString& file) const;

    std::optional<QTemporaryDir> m_folder;
    std::optional<ui::LessonShelf> m_shelf;
    std::optional<app::Pages> m_pages;
};

void TestModelPages::init()
{
    WindowTest::init();
    m_folder.emplace();
    QVERIFY(QDir(m_folder->path()).mkdir("networks"));
    QVERIFY(QFile::copy(app::builtInModelPath("one-layer"), digitFile()));
    QVERIFY(nn::save_model(playgroundModel(), test::path_of(planeFile())).has_value());
    m_shelf.emplace(app::Pages::fixedIds());
    m_shelf->setLanguage("en");
    m_pages.emplace(*m_shelf, fileIn("networks"));
    open();
    m_window->setPages(m_pages->all());
    m_window->resize(1200, 900);
}

void TestModelPages::turnTo(const QString& page)
{
    m_window->showPage(page);
    QCOMPARE(shown(), page);
    TRY_VERIFY(m_window->page().isReady());
}

bool TestModelPages::isAtWork(const QString& file) const
{
    const auto model = nn::load_network(test::path_of(file));
    if (auto* lab = qobject_cast<ui::DigitLab*>(&m_window->page())) {
        return lab->isReady() && lab->reader()->model() == nn::with_probabilities(*model);
    }
    if (auto* playground = qobject_cast<ui::Playground*>(&m_window->page())) {
        return playground->document().topology() == model->topology
            && *playground->document().numbers().parameters == model->parameters;
    }
    return false;
}

void TestModelPages::aFileOpensOnThePageOfItsNetwork_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isDigits");
    QTest::addColumn<QString>("to");
    for (const char* page : {"forward-pass", "glossary", "playground", "digit-lab"}) {
        QTest::addRow("digits from %s", page) << QString(page) << true << "digit-lab";
        QTest::addRow("plane from %s", page) << QString(page) << false << "playground";
    }
}

void TestModelPages::aFileOpensOnThePageOfItsNetwork()
{
    QFETCH(QString, from);
    QFETCH(bool, isDigits);
    QFETCH(QString, to);
    const QString file = isDigits ? digitFile() : planeFile();
    turnTo(from);
    m_window->openFile(file); // As with a double click, by command line and when handed over.
    TRY_VERIFY(isAtWork(file));
    QCOMPARE(shown(), to);
    QVERIFY2(m_messages.errors.isEmpty(), qPrintable(m_messages.errors.join(u'\n')));
    QCOMPARE(m_window->settings().recentFiles, QStringList {file});
}

void TestModelPages::aFileOfPyTorchOpensWithItsNumbers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QJsonArray>("answer");
    QFile file(TESTDATA_FOLDER "/pytorch/answers.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(answers.size() > 5);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        QTest::newRow(qPrintable(answer.key()))
            << QFileInfo(file).dir().filePath(answer.key() + ".onnx")
            << (answer->toArray().size() == 1 ? "playground" : "digit-lab") << answer->toArray();
    }
}

/// The page works with what PyTorch said to the same example, see make_networks.py there.
void TestModelPages::aFileOfPyTorchOpensWithItsNumbers()
{
    QFETCH(QString, file);
    QFETCH(QString, to);
    QFETCH(QJsonArray, answer);
    turnTo("glossary");
    m_window->openFile(file);
    TRY_VERIFY2(isAtWork(file), qPrintable(m_messages.errors.join(u'\n')));
    QCOMPARE(shown(), to);
    std::vector<nn::Real> example {0.75F, -1.5F};
    std::vector<nn::Real> outputs;
    if (auto* playground = qobject_cast<ui::Playground*>(&m_window->page())) {
        const ui::NetworkDocument& document = playground->document();
        nn::Predictor predictor(document.topology(), *document.numbers().parameters);
        const auto said = predictor.predict(example);
        outputs.assign(said.begin(), said.end());
    } else {
        example.resize(nn::digit_pixel_count);
        for (std::size_t i = 0; i < example.size(); ++i) {
            example[i] = static_cast<nn::Real>(37 * i % 101) / 100;
        }
        const nn::Model& model = static_cast<ui::DigitLab&>(m_window->page()).reader()->model();
        nn::Predictor predictor(model.topology, model.parameters);
        const auto said = predictor.predict(example);
        outputs.assign(said.begin(), said.end());
    }
    std::vector<double> expected;
    for (const auto& number : answer) {
        expected.push_back(number.toDouble());
    }
    if (file.endsWith("logits.onnx")) { // Which the lab shows as probabilities.
        double sum = 0;
        for (double& number : expected) {
            sum += number = std::exp(number);
        }
        for (double& number : expected) {
            number /= sum;
        }
    }
    QCOMPARE(outputs.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(std::abs(outputs[i] - expected[i]) < 1e-5);
    }
}

void TestModelPages::thePlaygroundSavesWhatTheEndingSays()
{
    turnTo("playground");
    m_dialogs.answer = fileIn("mine.onnx");
    press(QKeySequence::Save);
    TRY_VERIFY(nn::begins_as_onnx(test::path_of(fileIn("mine.onnx"))));
    QVERIFY(isAtWork(fileIn("mine.onnx")));
    m_dialogs.answer = fileIn("mine.csv");
    press(QKeySequence::Save);
    TRY_VERIFY(test::content_of(fileIn("mine.csv")).count('\n') > 100); // Of 105 numbers.
}

void TestModelPages::everyWayOfOpeningLeadsThere_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"dropped", "recent", "keys", "the lab's own button"}) {
        QTest::newRow(way) << QString(way);
    }
}

void TestModelPages::everyWayOfOpeningLeadsThere()
{
    QFETCH(QString, way);
    m_window->openFile(planeFile());
    TRY_VERIFY(isAtWork(planeFile()));
    qobject_cast<ui::Playground*>(&m_window->page())->undoStack()->undo();
    QVERIFY(!isAtWork(planeFile()));
    turnTo("digit-lab");
    m_dialogs.answer = planeFile();
    if (way == "dropped") {
        drop({QUrl::fromLocalFile(planeFile())});
    } else if (way == "recent") {
        m_window->menu().recentMenu()->actions().constFirst()->trigger();
    } else if (way == "keys") {
        press(QKeySequence::Open);
    } else {
        emit m_window->page().openModelRequested();
    }
    TRY_VERIFY(isAtWork(planeFile()));
    QVERIFY(m_messages.errors.isEmpty());
}

void TestModelPages::myModelsTakesWhatIsOpenedThere()
{
    turnTo("my-models");
    m_window->openFile(digitFile());
    TRY_VERIFY(QFile::exists(fileIn("networks/digits.lovelace")));
    TRY_VERIFY(m_window->page().isReady());
    QCOMPARE(shown(), QString("my-models"));
}

void TestModelPages::theFileChosenLastIsOpened()
{
    turnTo("glossary");
    m_window->openFile(digitFile());
    m_window->openFile(planeFile());
    TRY_VERIFY(isAtWork(planeFile()));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shown(), QString("playground"));
}

void TestModelPages::aNetworkThatNoPageShowsIsExplained_data()
{
    QTest::addColumn<QString>("from");
    for (const char* page : {"forward-pass", "playground", "digit-lab"}) {
        QTest::newRow(page) << QString(page);
    }
}

void TestModelPages::aNetworkThatNoPageShowsIsExplained()
{
    QFETCH(QString, from);
    nn::Topology topology = test::topology_of({10, 10, 1}, {nn::Dense {3}});
    nn::Parameters parameters;
    parameters.values.resize(topology.parameter_count());
    const QString file = fileIn("letters.lovelace");
    const nn::Model model {std::move(topology), std::move(parameters), {}, {}};
    QVERIFY(nn::save_model(model, test::path_of(file)).has_value());
    turnTo(from);
    const QJsonObject before = m_window->page().saveState();
    m_window->openFile(file);
    TRY_COMPARE(m_messages.errors.size(), 1);
    const QString text = m_messages.errors.constFirst();
    for (const char* part :
         {"shape 100 × 3.",
          "unchanged",
          "Digit lab: 784 inputs and 10 outputs",
          "Network playground: up to 7 inputs, up to 6 hidden layers of at most 16 neurons, one "
          "output with "
          "sigmoid or identity",
          "My models: any network"}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
    QCOMPARE(shown(), from);
    QCOMPARE(m_window->page().saveState(), before);
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestModelPages::aFileThatCannotBeReadLeavesThePage()
{
    QVERIFY(test::put(fileIn("bad.lovelace"), test::bytes_of("LOVELACE")));
    turnTo("forward-pass");
    m_window->openFile(fileIn("bad.lovelace"));
    TRY_COMPARE(m_messages.errors.size(), 1);
    QVERIFY(m_messages.errors.constFirst().contains("ends after 8 of 24 bytes"));
    QCOMPARE(shown(), QString("forward-pass"));
}

void TestModelPages::aCardOpensTheLabOfItsNetwork_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("way");
    for (const char* way : {"button", "double click", "Return", "Tab and Space"}) {
        QTest::addRow("plane, %s", way) << "plane"
                                        << "Open in Playground" << QString(way);
        QTest::addRow("digits, %s", way) << "One layer"
                                         << "Open in Digit lab" << QString(way);
    }
}

void TestModelPages::aCardOpensTheLabOfItsNetwork()
{
    QFETCH(QString, title);
    QFETCH(QString, opener);
    QFETCH(QString, way);
    turnTo("my-models");
    const auto& models = static_cast<ui::MyModels&>(m_window->page());
    const QList<NetworkCard*> cards = models.cards();
    const auto found = std::ranges::find(cards, title, &NetworkCard::title);
    QVERIFY(found != cards.end());
    NetworkCard* card = *found;
    const QString file = card->facts().path;
    auto* button = card->findChild<QPushButton*>("open");
    QCOMPARE(button->text(), opener);
    models.findChild<QScrollArea*>()->ensureWidgetVisible(button);
    QCoreApplication::processEvents();
    if (way == "button") {
        QTest::mouseClick(button, Qt::LeftButton);
    } else if (way == "double click") {
        QTest::mouseDClick(card, Qt::LeftButton, {}, card->rect().center());
    } else {
        card->setFocus(Qt::TabFocusReason);
        QTest::keyClick(card, way == "Return" ? Qt::Key_Return : Qt::Key_Tab);
    }
    if (way == "Tab and Space") {
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
    }
    TRY_VERIFY(isAtWork(file));
    QCOMPARE(shown(), title == "plane" ? QString("playground") : QString("digit-lab"));
    QVERIFY(m_messages.errors.isEmpty());
}

QTEST_MAIN(TestModelPages)
#include "tst_modelpages.moc"
