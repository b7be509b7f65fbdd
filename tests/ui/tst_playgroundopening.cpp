// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/playground.h"
#include "ui/plots/regionmap.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

using namespace ui;

/// "Open CSV..." in the window that has the dialogs.
class TestPlaygroundOpening : public WindowTest
{
    Q_OBJECT

private slots:
    void aTableIsOpened_data();
    void aTableIsOpened();
    void aBadTableIsToldAndChangesNothing();
    void thinkingBetterOfItChangesNothing();
    void whatChangesNothingIsToldWithoutUndo();
    void whatIsDroppedOnTheMapComesToTheRightOne_data();
    void whatIsDroppedOnTheMapComesToTheRightOne();

private:
    void openWindow();
    Playground& playground() { return static_cast<Playground&>(m_window->page()); }
    QAction* command()
    {
        for (QAction* action : playground().commands()) {
            if (action != nullptr && action->text() == QLatin1String("Open CSV...")) {
                return action;
            }
        }
        return nullptr;
    }
    QString fileWith(const QByteArray& content, const QString& name = "points.csv")
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) > 0 ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TestPlaygroundOpening::openWindow()
{
    std::vector<PageEntry> pages;
    pages.push_back({
        .id = QStringLiteral("playground"),
        .group = PageGroup::Labs,
        .title = [] { return QStringLiteral("Network playground"); },
        .create = [] { return std::make_unique<Playground>(); },
    });
    m_window = std::make_unique<MainWindow>(
        WindowParts {
            std::move(pages),
            {QStringLiteral("en")},
            m_dialogs,
            m_messages,
            m_printers,
            {},
            m_networkFolder},
        Settings {}
    );
    m_window->resize(1360, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(test::waitForActive(m_window.get()));
    TRY_VERIFY(playground().isReady());
}

void TestPlaygroundOpening::aTableIsOpened_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("from the menu") << false;
    QTest::newRow("by its button") << true;
}

void TestPlaygroundOpening::aTableIsOpened()
{
    QFETCH(const bool, byButton);
    openWindow();
    m_dialogs.answer = fileWith("1,2,no\n2,1,yes\n-1,2,no\n3,3,yes\n4,0,yes\n");
    if (byButton) { // It is there for own points.
        PlaygroundSetup setup = playground().document().setup();
        setup.data.reset();
        playground().document().changeSetup("Own", setup);
        for (auto* button : playground().findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Open CSV...")) {
                playground().findChild<QScrollArea*>()->ensureWidgetVisible(button);
                QCoreApplication::processEvents();
                QVERIFY(button->isVisible());
                const QPoint place = button->mapTo(m_window.get(), button->rect().center());
                QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, place);
            }
        }
    } else {
        command()->trigger();
    }
    TRY_COMPARE(playground().document().points().size(), std::size_t {5});
    QVERIFY(!playground().document().setup().data);
    QCOMPARE(playground().document().points()[1], (nn::PlanePoint {2, 1, 1}));
    QCOMPARE(playground().undoStack()->undoText(), QString("Open Points"));
    QVERIFY(m_messages.errors.isEmpty());
    playground().undoStack()->undo();
    QVERIFY(playground().document().points().size() != 5);
}

void TestPlaygroundOpening::aBadTableIsToldAndChangesNothing()
{
    openWindow();
    const QJsonObject before = playground().saveState();
    m_dialogs.answer = fileWith("1,2,no\n2,1,yes\n-1,abc,no\n3,3,yes\n");
    command()->trigger();
    TRY_COMPARE(m_messages.errors.size(), 1);
    const QString said = m_messages.errors.constFirst();
    QVERIFY2(
        said.contains("Line 3 has “abc” in column 2, where a number is needed."), qPrintable(said)
    );
    QCOMPARE(playground().saveState(), before);
    QCOMPARE(playground().undoStack()->count(), 0);
}

void TestPlaygroundOpening::thinkingBetterOfItChangesNothing()
{
    openWindow();
    const QJsonObject before = playground().saveState();
    m_dialogs.answer.clear();
    command()->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(playground().saveState(), before);
    QVERIFY(m_messages.errors.isEmpty());
}

void TestPlaygroundOpening::whatChangesNothingIsToldWithoutUndo()
{
    openWindow();
    playground().document().setNumber(0, 1); // Which Undo would take back.
    const auto offers = [this] {
        QStringList texts;
        for (const auto* button : m_window->notice().findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                texts.append(button->text());
            }
        }
        return texts;
    };
    const Qt::KeyboardModifiers keys = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(m_window.get(), Qt::Key_C, keys);
    QVERIFY(m_window->notice().text().contains(QStringLiteral("clipboard")));
    QVERIFY2(!offers().contains(QStringLiteral("Undo")), qPrintable(offers().join(u' ')));
    QApplication::clipboard()->setText(QStringLiteral("lovelace-playground:1?batch=0"));
    QTest::keyClick(m_window.get(), Qt::Key_V, keys);
    QVERIFY(m_window->notice().text().contains(QStringLiteral("batch")));
    QVERIFY2(!offers().contains(QStringLiteral("Undo")), qPrintable(offers().join(u' ')));
}

void TestPlaygroundOpening::whatIsDroppedOnTheMapComesToTheRightOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    QTest::newRow("a table for the page") << "points.csv" << QString();
    QTest::newRow("a spreadsheet, which is no table for it")
        << "points.xlsx"
        << "That did not work.\n“points.xlsx” is not a table as text.";
    QTest::newRow("a model for the window")
        << "net.lovelace"
        << "This model could not be opened.\n“net.lovelace” is not";
}

void TestPlaygroundOpening::whatIsDroppedOnTheMapComesToTheRightOne()
{
    QFETCH(const QString, name);
    QFETCH(const QString, answer);
    openWindow();
    const QByteArray content = answer.isEmpty() ? "1,2,no\n2,1,yes\n-1,2,no\n3,3,yes\n4,0,yes\n"
                                                : "PK\x03\x04, and \xFF so on";
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileWith(content, name))});
    auto* map = playground().findChild<RegionMap*>();
    const QPoint middle = map->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(map, &enter); // Goes up until somebody takes it, as from a desktop.
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(map, &event);
    if (answer.isEmpty()) {
        TRY_COMPARE(playground().document().points().size(), std::size_t {5});
        QVERIFY(m_messages.errors.isEmpty());
    } else {
        TRY_COMPARE(m_messages.errors.size(), 1);
        const QString said = m_messages.errors.constFirst();
        QVERIFY2(said.startsWith(answer), qPrintable(said));
        QCOMPARE(playground().document().setup(), PlaygroundSetup());
    }
}

QTEST_MAIN(TestPlaygroundOpening)
#include "tst_playgroundopening.moc"
