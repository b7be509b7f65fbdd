// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/pageprinter.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

using namespace ui;

/// What goes from a page to a printer or a file.
class TestPagePrinter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ctrlPPrintsTheChapter();
    void aChapterIsExported();
    void cancelLeavesTheOldFile();
    void aFileThatCannotBeWrittenIsTold();
    void whoThinksBetterOfItGetsNothing();

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QAction* command(const QString& text)
    {
        for (QAction* action : m_pages->page().commands()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    ScriptedDialogs m_files;
    PrinterInFile m_printers;
    RecordedMessages m_messages;
    std::unique_ptr<PageArea> m_pages;
    PagePrinter* m_printer = nullptr; ///< Child of m_pages.
};

void TestPagePrinter::init()
{
    const auto make = [] {
        const QString folder = LessonLibrary::shippedFolder() + "/04-layers";
        return std::make_unique<LessonPage>(
            LessonLibrary::readLesson(folder, "en").lesson, LessonNeighbours()
        );
    };
    m_messages = {};
    m_pages = std::make_unique<PageArea>(
        std::vector<PageEntry> {
            {.id = "layers", .title = [] { return QString(); }, .create = make}},
        QJsonObject()
    );
    m_printer = new PagePrinter({m_files, m_printers, m_messages}, *m_pages, m_pages.get());
    m_pages->show("layers");
    m_pages->resize(1000, 700);
    m_pages->show();
    QVERIFY(test::waitForActive(m_pages.get()));
}

void TestPagePrinter::ctrlPPrintsTheChapter()
{
    m_printers.path = m_folder.filePath("printed.pdf");
    QTest::keySequence(m_pages.get(), QKeySequence(Qt::CTRL | Qt::Key_P));
    QVERIFY(m_printer->isBusy());
    TRY_VERIFY(!m_printer->isBusy());
    const QByteArray content = contentOf(m_printers.path);
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.trimmed().endsWith("%%EOF"));
    QVERIFY(m_messages.errors.isEmpty());
}

void TestPagePrinter::aChapterIsExported()
{
    m_files.answer = m_folder.filePath("chapter.pdf");
    command("Export as PDF...")->trigger();
    QVERIFY(m_printer->isBusy());
    QVERIFY(!QFile::exists(m_files.answer)); // Not before all of it is there.
    TRY_VERIFY(!m_printer->isBusy());
    QCOMPARE(m_files.proposed, "4 Layers.pdf");
    QVERIFY(contentOf(m_files.answer).trimmed().endsWith("%%EOF"));
    QVERIFY(m_messages.errors.isEmpty());
}

void TestPagePrinter::cancelLeavesTheOldFile()
{
    m_files.answer = m_folder.filePath("old.pdf");
    QFile old(m_files.answer);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") > 0);
    old.close();
    command("Export as PDF...")->trigger();
    auto* progress = m_pages->findChild<QProgressDialog*>();
    QVERIFY(progress != nullptr);
    progress->show(); // It shows itself only if it takes long.
    QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(!m_printer->isBusy());
    QCOMPARE(contentOf(m_files.answer), "as it was");
    QVERIFY(m_messages.errors.isEmpty());
}

void TestPagePrinter::aFileThatCannotBeWrittenIsTold()
{
    m_files.answer = m_folder.filePath("no/such/folder/chapter.pdf");
    command("Export as PDF...")->trigger();
    QVERIFY(!m_printer->isBusy());
    QCOMPARE(m_messages.errors.size(), 1);
    QVERIFY(m_messages.errors.constFirst().contains("chapter.pdf"));
}

void TestPagePrinter::whoThinksBetterOfItGetsNothing()
{
    m_files.answer.clear();
    command("Export as PDF...")->trigger();
    QVERIFY(!m_printer->isBusy());
    m_printers.path.clear();
    command("Print...")->trigger();
    QVERIFY(!m_printer->isBusy());
}

QTEST_MAIN(TestPagePrinter)
#include "tst_pageprinter.moc"
