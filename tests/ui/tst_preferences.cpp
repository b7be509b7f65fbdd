// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"
#include "ui/text/menutext.h"
#include "ui/theme/motion.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTranslator>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

/// The preferences, and pages that come and go.
class TestPreferences : public WindowTest
{
    Q_OBJECT

private slots:
    void aChoiceActsAtOnceAndIsKept();
    void everythingWorksByKeyboard();
    void motionCanBeSwitchedOff();
    void contrastIsChosenOnTopOfTheTheme();
    void whatIsChosenElsewhereIsShown();
    void aFolderOfLessonsIsChosenAndRemoved();
    void everyFieldHasANameInTheLanguage();
    void inLargeTextNothingIsCut();
    void inASmallWindowTheFieldInUseIsInSight();
    void aPageThatStaysKeepsItsState();
    void aPageThatGoesAndComesBackHasItsState();

private:
    ui::PreferencesDialog& dialog();
    QWidget* field(const QString& name);
    QCheckBox* box(const QString& words);
};

namespace {

/// Every text in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

ui::PageEntry note(const QString& id)
{
    return {
        .id = id,
        .group = ui::PageGroup::OwnLessons,
        .title = [id] { return id; },
        .create = [] { return std::make_unique<NotePage>(); },
    };
}

} // namespace

ui::PreferencesDialog& TestPreferences::dialog()
{
    auto* found = m_window->findChild<ui::PreferencesDialog*>();
    if (found == nullptr) {
        press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        found = m_window->findChild<ui::PreferencesDialog*>();
        if (found == nullptr) {
            qFatal("There are no preferences.");
        }
        QCoreApplication::processEvents();
        found->activateWindow();
        if (!test::waitForActive(found)) {
            qFatal("The preferences do not get the keyboard.");
        }
    }
    return *found;
}

QWidget* TestPreferences::field(const QString& name)
{
    for (auto* widget : dialog().findChildren<QWidget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QCheckBox* TestPreferences::box(const QString& words)
{
    for (auto* box : dialog().findChildren<QCheckBox*>()) {
        if (ui::plainMenuText(box->text()).startsWith(words)) {
            return box;
        }
    }
    return nullptr;
}

void TestPreferences::aChoiceActsAtOnceAndIsKept()
{
    open();
    auto* theme = static_cast<QComboBox*>(field(QStringLiteral("Theme")));
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QVERIFY(m_window->settings().look.choice == ui::ThemeChoice::Dark);
    TRY_VERIFY(ui::colorsOf(*m_window) == ui::darkColors());
    auto* size = static_cast<QComboBox*>(field(QStringLiteral("Text size")));
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(m_window->settings().look.textPercent, 110);
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    TRY_VERIFY(m_window->findChild<ui::PreferencesDialog*>() == nullptr);
    QCOMPARE(m_window->settings().look.textPercent, 110);
}

void TestPreferences::everythingWorksByKeyboard()
{
    open();
    dialog();
    QSet<QWidget*> reached;
    for (int count = 0; count < 20; ++count) {
        QTest::keyClick(&dialog(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (auto* widget : dialog().findChildren<QWidget*>()) {
        const bool isField = qobject_cast<QComboBox*>(widget) != nullptr
            || qobject_cast<QAbstractButton*>(widget) != nullptr;
        if (isField && widget->isEnabled() && widget->isVisible()) {
            QVERIFY2(reached.contains(widget), widget->metaObject()->className());
        }
    }
}

void TestPreferences::motionCanBeSwitchedOff()
{
    open();
    QVERIFY(ui::motionDuration(100) > 0);
    auto* motion = box(QStringLiteral("Nothing glides"));
    motion->setFocus();
    QTest::keyClick(motion, Qt::Key_Space);
    QVERIFY(m_window->settings().look.reducedMotion);
    QCOMPARE(ui::motionDuration(100), 0);
    QTest::keyClick(motion, Qt::Key_Space);
    QVERIFY(ui::motionDuration(100) > 0);
}

void TestPreferences::contrastIsChosenOnTopOfTheTheme()
{
    open();
    m_window->commands().highContrast.trigger();
    TRY_VERIFY(ui::isHighContrast(ui::colorsOf(*m_window)));
    auto* contrast = box(QStringLiteral("High contrast"));
    QVERIFY(contrast->isChecked());
    auto* theme = static_cast<QComboBox*>(field(QStringLiteral("Theme")));
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    TRY_VERIFY(ui::colorsOf(*m_window) == ui::darkContrastColors());
    contrast->setFocus();
    QTest::keyClick(contrast, Qt::Key_Space);
    TRY_VERIFY(ui::colorsOf(*m_window) == ui::darkColors());
    QVERIFY(!m_window->commands().highContrast.isChecked());
    QVERIFY(!m_window->settings().look.highContrast);
}

void TestPreferences::whatIsChosenElsewhereIsShown()
{
    ui::Settings settings;
    settings.look.choice = ui::ThemeChoice::Light;
    settings.look.textPercent = 105; // Given at the start of the program.
    open(settings);
    auto* theme = static_cast<QComboBox*>(field(QStringLiteral("Theme")));
    auto* size = static_cast<QComboBox*>(field(QStringLiteral("Text size")));
    QCOMPARE(theme->currentText(), QStringLiteral("Light"));
    QVERIFY2(
        size->currentText().startsWith(QStringLiteral("105")), qPrintable(size->currentText())
    );
    m_window->commands().toggleTheme.trigger();
    QCOMPARE(theme->currentText(), QStringLiteral("Dark"));
}

void TestPreferences::aFolderOfLessonsIsChosenAndRemoved()
{
    open();
    QSignalSpy chosen(m_window.get(), &ui::MainWindow::lessonsFolderChosen);
    QSignalSpy wanted(m_window.get(), &ui::MainWindow::lessonsWanted);
    press(QKeySequence(Qt::Key_F5));
    QCOMPARE(wanted.size(), 0); // There is nothing to read again.

    m_dialogs.answer = QStringLiteral("/home/me/lessons");
    auto* choose = field(QStringLiteral("Choose the folder of your lessons"));
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_Space);
    QCOMPARE(m_window->settings().lessonsFolder, QStringLiteral("/home/me/lessons"));
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("/home/me/lessons"));
    auto* shown = static_cast<QLineEdit*>(field(QStringLiteral("Folder of your lessons")));
    QCOMPARE(shown->text(), QStringLiteral("/home/me/lessons"));

    auto* remove = field(QStringLiteral("Remove the folder of your lessons"));
    QVERIFY(remove->isEnabled());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(m_window->settings().lessonsFolder.isEmpty());
    QVERIFY(shown->text().isEmpty());
    QVERIFY(choose->hasFocus());

    QTest::keyClick(choose, Qt::Key_Space);
    m_dialogs.answer.clear(); // Thought better of it.
    QTest::keyClick(choose, Qt::Key_Space);
    QCOMPARE(m_window->settings().lessonsFolder, QStringLiteral("/home/me/lessons"));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    m_window->activateWindow();
    QVERIFY(test::waitForActive(m_window.get()));
    press(QKeySequence(Qt::Key_F5));
    QCOMPARE(wanted.size(), 1);
}

void TestPreferences::everyFieldHasANameInTheLanguage()
{
    open();
    dialog();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(dialog().windowTitle(), QStringLiteral("[Preferences]"));
    for (const char* name : {"[Language]", "[Theme]", "[Text size]", "[Folder of your lessons]"}) {
        QVERIFY2(field(QString::fromLatin1(name)) != nullptr, name);
    }
    for (const QLabel* label : dialog().findChildren<QLabel*>()) {
        QVERIFY2(
            label->text().isEmpty() || label->text().startsWith(u'['), qPrintable(label->text())
        );
    }
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
}

void TestPreferences::inLargeTextNothingIsCut()
{
    ui::Settings settings;
    settings.look.textPercent = 200;
    ui::applyTheme(*qApp, settings.look);
    open(settings);
    QVERIFY(dialog().width() <= 1024 && dialog().height() <= 700);
    for (auto* widget : dialog().findChildren<QWidget*>()) {
        auto* label = qobject_cast<QLabel*>(widget);
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (label != nullptr && label->wordWrap()) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        } else if ((label != nullptr || button != nullptr) && widget->isVisible()) {
            QVERIFY2(
                widget->width() >= widget->sizeHint().width(), widget->metaObject()->className()
            );
        }
        if (widget->isVisible() && widget->parentWidget() == &dialog()) {
            QVERIFY2(
                widget->height() >= widget->sizeHint().height() || label != nullptr
                    || qobject_cast<QScrollArea*>(widget) != nullptr,
                widget->metaObject()->className()
            );
        }
    }
}

void TestPreferences::inASmallWindowTheFieldInUseIsInSight()
{
    open();
    QVERIFY(dialog().width() <= 960 && dialog().height() <= 560);
    dialog().resize(dialog().width(), 180);
    QCoreApplication::processEvents();
    const auto isInSight = [](const QWidget& widget) {
        return widget.visibleRegion().boundingRect() == widget.rect();
    };
    const auto* close = dialog().findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close);
    QSet<const QWidget*> reached;
    for (int count = 0; count < 20; ++count) {
        QTest::keyClick(&dialog(), Qt::Key_Tab);
        const QWidget& focus = *QApplication::focusWidget();
        const bool isScrolling = qobject_cast<const QScrollArea*>(&focus) != nullptr;
        QVERIFY2(isScrolling || isInSight(focus), qPrintable(focus.accessibleName()));
        QVERIFY(isInSight(*close));
        reached.insert(&focus);
    }
    QVERIFY(reached.contains(field(QStringLiteral("Language"))));
    QVERIFY(reached.contains(field(QStringLiteral("Choose the folder of your lessons"))));
    QTest::keyClick(&dialog(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(field(QStringLiteral("Language"))->hasFocus());
    QVERIFY(isInSight(*field(QStringLiteral("Language"))));
}

void TestPreferences::aPageThatStaysKeepsItsState()
{
    open();
    m_window->setPages({note(QStringLiteral("a")), note(QStringLiteral("b"))});
    QCOMPARE(m_window->pageIds(), (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(m_window->shownPage(), QStringLiteral("a"));
    QCOMPARE(contents().model()->index(0, 0).data().toString(), QStringLiteral("Your lessons"));
    m_window->showPage(QStringLiteral("b"));
    page().note->setText(QStringLiteral("written"));
    NotePage* before = &page();
    m_window->setPages({note(QStringLiteral("b")), note(QStringLiteral("c"))});
    QCOMPARE(m_window->shownPage(), QStringLiteral("b"));
    QCOMPARE(&page(), before);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("b – Lovelace"));
}

void TestPreferences::aPageThatGoesAndComesBackHasItsState()
{
    open();
    m_window->setPages({note(QStringLiteral("a")), note(QStringLiteral("b"))});
    page().note->setText(QStringLiteral("written"));
    m_window->setPages({note(QStringLiteral("b"))});
    QCOMPARE(m_window->shownPage(), QStringLiteral("b"));
    QCoreApplication::processEvents();
    m_window->setPages({note(QStringLiteral("a")), note(QStringLiteral("b"))});
    m_window->showPage(QStringLiteral("a"));
    QCOMPARE(page().note->text(), QStringLiteral("written"));
    const QJsonObject states = m_window->pageStates();
    QCOMPARE(
        states.value(QLatin1String("a"))[QLatin1String("note")].toString(), page().note->text()
    );
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
