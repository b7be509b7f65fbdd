// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"
#include "engine/nn/predictor.h"
#include "ui/labs/playground.h"
#include "ui/text/numbertext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/mymodelstest.h"

/// The life of a network of the learner's, in the program with its real pages: with a mouse, and
/// once more with nothing but a keyboard.
class TestMyModelsJourney : public MyModelsTest
{
    Q_OBJECT

private slots:
    void init();
    void aNetworkIsMadeKeptGivenAwayAndTakenBack_data();
    void aNetworkIsMadeKeptGivenAwayAndTakenBack();

private:
    // By mouse, or by keyboard.
    void turnTo(const QString& id, const QString& title);
    void click(const QString& text, const QKeySequence& keys);
    void save();
    void orderByDate();
    void choose(const QString& title, const QString& command, const QKeySequence& keys);
    void chooseInMenu(const QString& title, const QString& command);
    void takeBack();

    void comeBack();
    void tabTo(QWidget* target);
    QPushButton* button(const QWidget& in, const QString& text);
    ui::Playground& playground() { return static_cast<ui::Playground&>(m_window->page()); }
    void makeOneStep();
    double shareToldRight();

    bool m_isByMouse = false;
    std::optional<ui::LessonShelf> m_shelf;
    std::optional<app::Pages> m_pages;
};

void TestMyModelsJourney::init()
{
    WindowTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir("own"));
    nn::Model old = planeModel();
    old.notes.created_at = 1'600'000'000; // In 2020.
    QVERIFY(nn::save_model(old, test::path_of(own("an old one.lovelace"))).has_value());
    m_shelf.emplace(app::Pages::fixedIds());
    m_shelf->setLanguage("en");
    m_pages.emplace(*m_shelf, own(""));
    open();
    m_window->setPages(m_pages->all());
    m_window->resize(1200, 900);
}

QPushButton* TestMyModelsJourney::button(const QWidget& in, const QString& text)
{
    for (auto* candidate : in.findChildren<QPushButton*>()) {
        if (candidate->text() == text && candidate->isVisible()) {
            return candidate;
        }
    }
    return nullptr;
}

/// From a menu or a list that was open: here no window manager does so.
void TestMyModelsJourney::comeBack()
{
    m_window->activateWindow();
    QVERIFY(test::waitForActive(m_window.get()));
}

/// Presses Tab until `target` has the keyboard.
void TestMyModelsJourney::tabTo(QWidget* target)
{
    for (int step = 0; step < 300 && !target->hasFocus(); ++step) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    }
    QVERIFY2(
        target->hasFocus(),
        qPrintable(target->accessibleName() + u'/' + QApplication::focusWidget()->objectName())
    );
}

void TestMyModelsJourney::turnTo(const QString& id, const QString& title)
{
    const QAbstractItemModel& pages = *contents().model();
    QModelIndex wanted;
    for (int row = 0; row < pages.rowCount(); ++row) {
        if (pages.index(row, 0).data().toString() == title) {
            wanted = pages.index(row, 0);
        }
    }
    QVERIFY(wanted.isValid());
    if (m_isByMouse) {
        contents().scrollTo(wanted);
        const QPoint place = contents().visualRect(wanted).center();
        QTest::mouseClick(contents().viewport(), Qt::LeftButton, {}, place);
    } else {
        if (!contents().hasFocus()) { // As it has when the program starts.
            press(QKeySequence(Qt::Key_F6));
        }
        QVERIFY(contents().hasFocus());
        QTest::keyClick(&contents(), Qt::Key_Home);
        for (int row = 0; row < pages.rowCount() && contents().currentIndex() != wanted; ++row) {
            QTest::keyClick(&contents(), Qt::Key_Down);
        }
        QTest::keyClick(&contents(), Qt::Key_Return);
    }
    QCOMPARE(m_window->shownPage(), id);
    TRY_VERIFY(m_window->page().isReady());
}

void TestMyModelsJourney::click(const QString& text, const QKeySequence& keys)
{
    if (!m_isByMouse) {
        press(keys);
        return;
    }
    QPushButton* wanted = button(m_window->page(), text);
    QVERIFY2(wanted != nullptr, qPrintable(text));
    for (auto* area : m_window->page().findChildren<QScrollArea*>()) {
        if (area->isAncestorOf(wanted)) {
            area->ensureWidgetVisible(wanted);
        }
    }
    QTest::mouseClick(wanted, Qt::LeftButton);
}

void TestMyModelsJourney::save()
{
    if (!m_isByMouse) {
        press(QKeySequence::Save);
        return;
    }
    QMenu* menu = &m_window->menu();
    menu->popup(m_window->mapToGlobal(QPoint(600, 50)));
    for (const char* item : {"&File", "&Save Model..."}) {
        const QList<QAction*> actions = menu->actions();
        const auto found = std::ranges::find(actions, QString(item), &QAction::text);
        QVERIFY2(found != actions.end(), item);
        QMenu* next = (*found)->menu();
        TRY_VERIFY(menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*found).center());
        menu = next;
    }
    comeBack();
}

void TestMyModelsJourney::orderByDate()
{
    auto* order = models().findChild<QComboBox*>();
    if (!m_isByMouse) {
        tabTo(order);
        QTest::keyClick(order, Qt::Key_Down);
        return;
    }
    QApplication::setDoubleClickInterval(0); // For so long a list that opens takes no click.
    QTest::mouseClick(order, Qt::LeftButton);
    QAbstractItemView* list = order->view();
    TRY_VERIFY(list->isVisible());
    QCoreApplication::processEvents();
    const QModelIndex date = list->model()->index(1, 0);
    QTest::mouseMove(list->viewport(), list->visualRect(date).center());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(date).center());
    comeBack();
}

void TestMyModelsJourney::choose(
    const QString& title, const QString& command, const QKeySequence& keys
)
{
    if (m_isByMouse) {
        pick(title, command);
        comeBack();
    } else {
        tabTo(card(title));
        press(keys);
    }
}

void TestMyModelsJourney::chooseInMenu(const QString& title, const QString& command)
{
    if (m_isByMouse) {
        pick(title, command);
        comeBack();
        return;
    }
    tabTo(card(title)->findChild<QPushButton*>("more"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    for (int step = 0; step < menu->actions().size(); ++step) {
        if (menu->activeAction() != nullptr && menu->activeAction()->text() == command) {
            break;
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QCOMPARE(menu->activeAction()->text(), command);
    QTest::keyClick(menu, Qt::Key_Return);
    comeBack();
}

void TestMyModelsJourney::takeBack()
{
    if (m_isByMouse) {
        QTest::mouseClick(button(m_window->notice(), "Undo"), Qt::LeftButton);
    } else {
        press(QKeySequence::Undo);
    }
}

void TestMyModelsJourney::makeOneStep()
{
    click("Step", Qt::CTRL | Qt::Key_Right);
    TRY_VERIFY(!playground().run().isRunning());
}

/// Of the test points of the playground, by its own network.
double TestMyModelsJourney::shareToldRight()
{
    const ui::NetworkDocument& document = playground().document();
    nn::Predictor predictor(document.topology(), *document.numbers().parameters);
    const nn::PlanePoints& points = playground().run().points().test;
    int right = 0;
    for (const nn::PlanePoint& point : points) {
        const std::vector<nn::Real> input {nn::Real(point.x1), nn::Real(point.x2)};
        right += std::round(predictor.predict(input).front()) == point.target ? 1 : 0;
    }
    return double(right) / double(points.size());
}

void TestMyModelsJourney::aNetworkIsMadeKeptGivenAwayAndTakenBack_data()
{
    QTest::addColumn<bool>("isByMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestMyModelsJourney::aNetworkIsMadeKeptGivenAwayAndTakenBack()
{
    QFETCH(bool, isByMouse);
    m_isByMouse = isByMouse;

    turnTo("playground", "Network playground");
    for (int step = 0; step < 3; ++step) {
        makeOneStep();
    }
    const nn::Parameters trained = *playground().document().numbers().parameters;
    const ui::PlaygroundSetup setup = playground().document().setup();
    const double share = shareToldRight();
    m_dialogs.answer = own("first.lovelace");
    save();
    TRY_VERIFY(QFile::exists(own("first.lovelace")));
    click("Reset", Qt::CTRL | Qt::Key_Backspace);
    QVERIFY(*playground().document().numbers().parameters != trained);

    turnTo("my-models", "My models");
    TRY_VERIFY(card("first") != nullptr && card("first")->facts().isSound());
    QCOMPARE(shown(card("first"), "shape"), QString::fromUtf8("2 × 8 × 8 × 1"));
    QCOMPARE(
        shown(card("first"), "training"),
        QString::fromUtf8("Trained on Circle · %1 right on points it never saw")
            .arg(ui::percentText(share))
    );
    const QDateTime now = QDateTime::currentDateTime();
    const auto dayOf = [](const QDateTime& time) {
        return QLocale().toString(time.date(), QLocale::LongFormat);
    };
    const QStringList days {dayOf(now), dayOf(now.addSecs(-3600))}; // It may be midnight.
    QVERIFY(days.contains(shown(card("first"), "date")));

    QCOMPARE(titles().mid(0, 2), (QStringList {"an old one", "first"}));
    orderByDate();
    QCOMPARE(titles().mid(0, 2), (QStringList {"first", "an old one"}));

    choose("first", "Rename", QKeySequence(Qt::Key_F2));
    QTest::keyClicks(QApplication::focusWidget(), "mine");
    if (m_isByMouse) {
        QTest::mouseClick(card("an old one"), Qt::LeftButton, {}, {20, 20});
    } else {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(card("mine") != nullptr && card("first") == nullptr);
    choose("mine", "Duplicate", Qt::CTRL | Qt::Key_D);
    TRY_VERIFY(card("mine copy") != nullptr && card("mine copy")->facts().isSound());
    TRY_VERIFY(card("mine copy")->hasFocus());
    choose("mine copy", "Delete", QKeySequence(Qt::Key_Delete));
    QVERIFY(card("mine copy") == nullptr);
    QVERIFY(m_window->notice().text().contains("mine copy"));
    takeBack();
    TRY_VERIFY(card("mine copy") != nullptr && card("mine copy")->facts().isSound());
    QVERIFY(m_window->notice().isHidden());

    const QString exported = m_folder->filePath("to give away.onnx");
    m_dialogs.answer = exported;
    chooseInMenu("mine", "Export...");
    TRY_VERIFY(QFile::exists(exported));
    TRY_VERIFY(models().isReady());
    QCOMPARE(m_dialogs.proposed, QString("mine.onnx"));
    choose("mine", "Delete", QKeySequence(Qt::Key_Delete));
    choose("mine copy", "Delete", QKeySequence(Qt::Key_Delete));
    QCOMPARE(QDir(own("")).entryList(QDir::Files), QStringList {"an old one.lovelace"});

    click("Import...", QKeySequence::Open);
    TRY_VERIFY(card("to give away") != nullptr && card("to give away")->facts().isSound());
    TRY_VERIFY(card("to give away")->hasFocus());
    QCOMPARE(shown(card("to give away"), "shape"), QString::fromUtf8("2 × 8 × 8 × 1"));
    if (m_isByMouse) {
        QTest::mouseClick(button(*card("to give away"), "Open in Playground"), Qt::LeftButton);
    } else {
        QTest::keyClick(card("to give away"), Qt::Key_Return);
    }
    QCOMPARE(m_window->shownPage(), QString("playground"));
    TRY_VERIFY(*playground().document().numbers().parameters == trained);
    QCOMPARE(playground().document().setup(), setup);
    QCOMPARE(playground().document().numbers().epoch, std::size_t {3});
    QCOMPARE(shareToldRight(), share);
    QVERIFY2(m_messages.errors.isEmpty(), qPrintable(m_messages.errors.join(u'\n')));
}

QTEST_MAIN(TestMyModelsJourney)
#include "tst_mymodelsjourney.moc"
