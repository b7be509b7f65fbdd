// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of the glossary in the text of a lesson.
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessonparser.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QWindow>

#include "tests/support/patience.h"

using namespace ui;

namespace {

QString define(const QString& term)
{
    const QMap<QString, QString> meanings {
        {"weight", "What an input is multiplied by: w sub 1."}, {"bias", "What is added."}};
    return meanings.value(term);
}

Lesson lesson()
{
    const LessonSource source {
        R"({"id": "small", "minutes": 1, "tasks": {"sign": {"kind": "choice", "correct": 1}}})",
        "# Small\n\nThe lead has a [weight](term:weight).\n\n"
        "A [weight](term:weight) again, a [bias](term:bias), the [bias](term:bias), and what has "
        "[no meaning](term:oh).\n\n"
        "```task sign\nWhich [bias](term:bias)?\n- This\n- That\ndone: Yes.\n```\n",
        "lesson.json",
        "en.md"};
    return parseLesson(source).lesson;
}

/// What is underlined with dots.
QStringList dotted(const QTextBrowser& view)
{
    QStringList texts;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.underlineStyle() == QTextCharFormat::DotLine) {
                texts.append(part.fragment().text());
            }
        }
    }
    return texts;
}

} // namespace

class TestTerms : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aTermIsMarkedWhereItIsNamedFirst();
    void itStaysSoThroughThemeAndTextSize();
    void aLinkOfSeveralPartsIsOneTerm();
    void theDefinitionShowsUnderThePointer();
    void theDefinitionShowsForWhoTabsToIt();
    void aTermThatIsTabbedToIsInSight();
    void aClickChoosesTheTerm();
    void enterChoosesTheTerm();
    void aPlaceIsBroughtToTheTop();

private:
    void open();
    QList<TextBlockView*> views() { return m_page->findChildren<TextBlockView*>(); }
    TextBlockView* lead() { return views().at(0); }
    /// Of the first term of the lead, in its viewport.
    QPoint leadTerm() { return lead()->termRect("weight").center() + QPoint(8, 0); }

    std::unique_ptr<LessonPage> m_page;
};

void TestTerms::init()
{
    m_page.reset();
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
    QCoreApplication::processEvents();
}

void TestTerms::open()
{
    m_page = std::make_unique<LessonPage>(
        lesson(), LessonNeighbours(), std::function<void(double)>(), define
    );
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(test::waitForActive(m_page.get()));
}

void TestTerms::aTermIsMarkedWhereItIsNamedFirst()
{
    open();
    QCOMPARE(dotted(*views().at(0)), QStringList({"weight"}));
    QCOMPARE(dotted(*views().at(1)), QStringList({"bias"}));
    QVERIFY(dotted(*views().at(2)).isEmpty());
    QVERIFY(!views().at(1)->toHtml().contains("term:weight"));
    QVERIFY(!views().at(1)->toHtml().contains("term:oh"));
    QCOMPARE(views().at(2)->focusPolicy(), Qt::ClickFocus); // Tab passes over it.
}

void TestTerms::itStaysSoThroughThemeAndTextSize()
{
    open();
    applyTheme(*qApp, {.choice = ThemeChoice::Dark, .textPercent = 200});
    TRY_COMPARE(views().at(1)->font().pixelSize(), 33);
    QCOMPARE(dotted(*views().at(1)), QStringList({"bias"}));
    QCOMPARE(dotted(*views().at(0)), QStringList({"weight"}));
}

void TestTerms::aLinkOfSeveralPartsIsOneTerm()
{
    TextBlockView view(FontRole::Prose);
    view.showMarkdown("A [very *heavy* weight](term:weight) and a [weight](term:weight).");
    QCOMPARE(dotted(view), QStringList({"very ", "heavy", " weight"}));
    QCOMPARE(view.markedTerms(), QSet<QString>({"weight"}));
}

void TestTerms::theDefinitionShowsUnderThePointer()
{
    open();
    QTest::mouseMove(lead()->viewport(), leadTerm());
    TRY_VERIFY(QToolTip::text().contains("multiplied by: w sub 1."));
    QTest::mouseMove(lead()->viewport(), QPoint(2, 2));
    TRY_VERIFY(QToolTip::text().isEmpty());
}

void TestTerms::theDefinitionShowsForWhoTabsToIt()
{
    open();
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Tab);
    QVERIFY(lead()->hasFocus());
    TRY_VERIFY(QToolTip::text().contains("multiplied by"));
    QCOMPARE(lead()->accessibleDescription(), "What an input is multiplied by: w sub 1.");
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Tab);
    QVERIFY(!lead()->hasFocus());
    TRY_VERIFY(QToolTip::text().contains("What is added."));
    QVERIFY(lead()->accessibleDescription().isEmpty());
}

void TestTerms::aTermThatIsTabbedToIsInSight()
{
    open();
    m_page->resize(900, 200);
    QScrollBar* bar = m_page->findChild<QScrollArea*>()->verticalScrollBar();
    TRY_VERIFY(bar->maximum() > 200);
    bar->setValue(bar->maximum());
    QVERIFY(!lead()->visibleRegion().contains(leadTerm()));
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Tab);
    TRY_VERIFY(lead()->visibleRegion().contains(leadTerm()));
}

void TestTerms::aClickChoosesTheTerm()
{
    open();
    const QSignalSpy chosen(m_page.get(), &LessonPage::termChosen);
    QTest::mouseClick(lead()->viewport(), Qt::LeftButton, {}, leadTerm());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), "weight");
}

void TestTerms::enterChoosesTheTerm()
{
    open();
    const QSignalSpy chosen(m_page.get(), &LessonPage::termChosen);
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Tab);
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), "weight");
}

void TestTerms::aPlaceIsBroughtToTheTop()
{
    open();
    m_page->resize(900, 200);
    m_page->showPlace("term:bias");
    const auto* scroll = m_page->findChild<QScrollArea*>();
    const auto top = [&] {
        const QPoint corner = views().at(1)->termRect("bias").topLeft();
        return views().at(1)->mapTo(scroll->viewport(), corner).y();
    };
    TRY_VERIFY(top() >= 0 && top() < 60);
    m_page->showPlace("lead");
    TRY_VERIFY(top() > 60);
    m_page->showPlace("block:99"); // There is no such block: the top.
    TRY_VERIFY(top() > 60);
}

QTEST_MAIN(TestTerms)
#include "tst_terms.moc"
