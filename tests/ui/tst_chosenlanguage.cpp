// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, put together as users have it: it begins in the language of the system, and
// speaks another one as soon as that is chosen, in each of the places where it can be.

#include "app/application.h"
#include "ui/controls/numberfield.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/textblockview.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowmenu.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cstdio>
#include <functional>

#include "tests/support/patience.h"
#include "tests/ui/parts.h"
#include "tests/ui/tsfile.h"

using namespace ui;

namespace {

const QString chapter = QStringLiteral("activation-functions");
const QString tellOption = QStringLiteral("--tell");

/// `source` as the program says it in `language`, without what stands for its key.
QString
said(const QString& language, const char* context, const char* source, const char* note = "")
{
    QString text = test::TsTranslator(language).translate(context, source, note, -1);
    if (text.isEmpty()) { // In English.
        text = QString::fromUtf8(source);
    }
    return text.remove(u'&');
}

/// What a reader of the chapter has in front of them, one line each.
QStringList sightsOf(MainWindow& window)
{
    QStringList lines {
        QStringLiteral("title: ") + window.windowTitle(),
        QStringLiteral("menu: ") + window.menu().languageMenu()->title().remove(u'&'),
    };
    for (const auto* text : window.page().findChildren<TextBlockView*>()) {
        lines.append(QStringLiteral("prose: ") + text->toPlainText().simplified());
    }
    for (const auto* frame : window.page().findChildren<DemoFrame*>()) {
        for (const auto* field : frame->findChildren<NumberField*>()) {
            lines.append(field->accessibleName() + QStringLiteral(": ") + field->text());
        }
    }
    return lines;
}

/// What of that is to be seen in `language`.
QStringList wantedIn(const QString& language, const QString& weight)
{
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), language);
    const Lesson& lesson = *library.find(chapter);
    const QString lead = lesson.lead.section(u'[', 0, 0).simplified();
    return {
        said(language, "ui::MainWindow", "%1 – Lovelace", "title of a page").arg(lesson.title),
        QStringLiteral("menu: ") + said(language, "ui::WindowMenu", "&Language"),
        lead,
        said(language, "ui::NeuronDemo", "Weight %1").arg(1) + QStringLiteral(": ") + weight,
    };
}

/// Those of `wanted` that none of `seen` has.
QString missing(QStringList wanted, const QStringList& seen)
{
    wanted.removeIf([&seen](const QString& line) {
        return std::ranges::any_of(seen, [&line](const QString& each) {
            return each.contains(line);
        });
    });
    return wanted.join(u'\n');
}

MainWindow* openWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget)) {
            return window;
        }
    }
    return nullptr;
}

/// Starts the program in this process, for the first time in its life, and does `deed` in its
/// window. The exit status.
int withProgram(const std::function<void(MainWindow&)>& deed)
{
    const QTemporaryDir folder;
    app::CommandLine request;
    request.page = chapter;
    request.dataFolder = folder.path();
    app::Application program(*qApp, request);
    QTimer::singleShot(0, qApp, [&deed] {
        MainWindow* window = openWindow();
        const bool isReady = test::waitFor([window] { return window->page().isReady(); });
        if (isReady) {
            deed(*window);
        }
        QApplication::exit(isReady ? 0 : 1);
    });
    return program.run();
}

/// Clicks an entry of the menu that is about to open, and waits for it with its own events.
void clickEntrySoon(const QString& text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (QAction* entry : menu->actions()) {
            if (entry->text().remove(u'&') == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(QStringLiteral("no entry ") + text));
    });
}

QToolButton* barButton(MainWindow& window, const QString& name)
{
    return test::partOf<QToolButton>(*window.findChild<TopBar*>(), name);
}

} // namespace

class TestChosenLanguage : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStartSpeaksTheLanguageOfTheSystem_data();
    void theFirstStartSpeaksTheLanguageOfTheSystem();
    void theTopBarChangesTheLanguage();
    void theMenuChangesTheLanguage();
    void thePreferencesChangeTheLanguage();
};

void TestChosenLanguage::theFirstStartSpeaksTheLanguageOfTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("weight");
    QTest::newRow("Japan") << "ja_JP.UTF-8"
                           << "ja"
                           << "0.8";
    QTest::newRow("Korea") << "ko_KR.UTF-8"
                           << "ko"
                           << "0.8";
    QTest::newRow("China") << "zh_CN.UTF-8"
                           << "zh_CN"
                           << "0.8";
    QTest::newRow("Taiwan") << "zh_TW.UTF-8"
                            << "zh_CN"
                            << "0.8";
    QTest::newRow("Mexico") << "es_MX.UTF-8"
                            << "es"
                            << "0,8";
    QTest::newRow("Switzerland") << "fr_CH.UTF-8"
                                 << "fr"
                                 << "0,8";
    QTest::newRow("South Africa") << "en_ZA.UTF-8"
                                  << "en"
                                  << "0.8";
    QTest::newRow("Germany") << "de_DE.UTF-8"
                             << "en"
                             << "0.8";
    QTest::newRow("a script") << "C"
                              << "en"
                              << "0.8";
}

void TestChosenLanguage::theFirstStartSpeaksTheLanguageOfTheSystem()
{
    QFETCH(const QString, system);
    QFETCH(const QString, language);
    QFETCH(const QString, weight);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(QStringLiteral("LANG"), system);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {tellOption});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    const QStringList seen = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n');
    QCOMPARE(missing(wantedIn(language, weight), seen), QString());
}

void TestChosenLanguage::theTopBarChangesTheLanguage()
{
    const int status = withProgram([](MainWindow& window) {
        QCOMPARE(missing(wantedIn("en", "0.8"), sightsOf(window)), QString());
        clickEntrySoon(QStringLiteral("Français"));
        QTest::mouseClick(barButton(window, QStringLiteral("Language")), Qt::LeftButton);
        TRY_COMPARE(missing(wantedIn("fr", "0,8"), sightsOf(window)), QString());
        QVERIFY(barButton(window, said("fr", "ui::TopBar", "Language"))->text().contains("Français")
        );
        QVERIFY(window.settings().isLanguageChosen);
    });
    QCOMPARE(status, 0);
}

void TestChosenLanguage::theMenuChangesTheLanguage()
{
    const int status = withProgram([](MainWindow& window) {
        WindowMenu& menu = window.menu();
        menu.popup(window.mapToGlobal(QPoint(200, 100)));
        QAction* languages = menu.languageMenu()->menuAction();
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(languages).center());
        TRY_VERIFY(menu.languageMenu()->isVisible());
        clickEntrySoon(QStringLiteral("日本語"));
        TRY_COMPARE(missing(wantedIn("ja", "0.8"), sightsOf(window)), QString());
        QVERIFY(!menu.isVisible());
    });
    QCOMPARE(status, 0);
}

void TestChosenLanguage::thePreferencesChangeTheLanguage()
{
    const int status = withProgram([](MainWindow& window) {
        window.commands().preferences.trigger();
        auto* dialog = window.findChild<PreferencesDialog*>();
        QVERIFY(test::waitForExposed(dialog));
        auto* choice = test::partOf<QComboBox>(*dialog, QStringLiteral("Language"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down); // Chinese comes after English.
        TRY_COMPARE(missing(wantedIn("zh_CN", "0.8"), sightsOf(window)), QString());
        QTest::keyClick(choice, Qt::Key_Down);
        TRY_COMPARE(missing(wantedIn("es", "0,8"), sightsOf(window)), QString());
        QCOMPARE(dialog->windowTitle(), said("es", "ui::PreferencesDialog", "Preferences"));
        QCOMPARE(choice->accessibleName(), said("es", "ui::PreferencesDialog", "Language"));
        auto* buttons = dialog->findChild<QDialogButtonBox*>(); // Their words are Qt's own.
        TRY_COMPARE(buttons->button(QDialogButtonBox::Close)->text().remove(u'&'), "Cerrar");
        dialog->close();
    });
    QCOMPARE(status, 0);
}

/// With --tell it only starts the program and prints what is seen there.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(tellOption)) {
        return withProgram([](MainWindow& window) {
            std::printf("%s\n", qUtf8Printable(sightsOf(window).join(u'\n')));
        });
    }
    TestChosenLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chosenlanguage.moc"
