// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/textblockview.h"
#include "ui/lessons/textfinder.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/patience.h"

using namespace ui;

class TestTextFinder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void placesAreCountedFromTopToBottom();
    void stepsGoRound();
    void theCurrentPlaceIsBroughtIntoSight();
    void findingBeginsAtWhatIsInSight();
    void findingBeginsWhereItIsTold();
    void typingOnStaysWhereItFits();
    void marksAreReadableInBothThemes();
    void marksFollowTheTheme();
    void marksFollowTheText();
    void hiddenTextIsNotFound();
    void nothingToFindTakesTheMarksAway();
    void formulasAreNoObstacle();

private:
    TextBlockView& add(const QString& markdown);
    /// The texts that are marked, the current one in brackets.
    QStringList marked() const;

    std::unique_ptr<QScrollArea> m_area;
    QVBoxLayout* m_rows = nullptr;
    std::unique_ptr<TextFinder> m_finder;
};

void TestTextFinder::init()
{
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
    m_area = std::make_unique<QScrollArea>();
    auto* ground = new QWidget;
    m_rows = new QVBoxLayout(ground);
    m_area->setWidget(ground);
    m_area->setWidgetResizable(true);
    m_finder = std::make_unique<TextFinder>(*m_area);
    add("A weight, and one more Weight.");
    m_rows->addSpacing(2000);
    add("No such word.");
    add("The third *wei*ght.");
    m_area->resize(600, 400);
    m_area->show();
    QVERIFY(test::waitForExposed(m_area.get()));
}

void TestTextFinder::cleanup()
{
    m_finder.reset();
    m_area.reset();
}

TextBlockView& TestTextFinder::add(const QString& markdown)
{
    auto* view = new TextBlockView(FontRole::Prose);
    view->showMarkdown(markdown);
    m_rows->addWidget(view);
    return *view;
}

QStringList TestTextFinder::marked() const
{
    QStringList texts;
    for (const TextBlockView* view : m_area->findChildren<TextBlockView*>()) {
        const Colors& colors = colorsOf(*view);
        for (const QTextEdit::ExtraSelection& mark : view->extraSelections()) {
            const bool isCurrent = mark.format.background().color() == colors.accent;
            const QString text = mark.cursor.selectedText();
            texts.append(isCurrent ? '[' + text + ']' : text);
        }
    }
    return texts;
}

void TestTextFinder::placesAreCountedFromTopToBottom()
{
    const QSignalSpy changed(m_finder.get(), &PageFinder::changed);
    m_finder->find("WEIGHT");
    QCOMPARE(m_finder->count(), 3);
    QCOMPARE(m_finder->current(), 1);
    QCOMPARE(marked(), QStringList({"[weight]", "Weight", "weight"}));
    QCOMPARE(changed.count(), 1);
}

void TestTextFinder::stepsGoRound()
{
    m_finder->find("weight");
    m_finder->step(1);
    QCOMPARE(m_finder->current(), 2);
    m_finder->step(-1);
    m_finder->step(-1);
    QCOMPARE(m_finder->current(), 3);
    m_finder->step(1);
    QCOMPARE(m_finder->current(), 1);
    m_finder->find("gone");
    m_finder->step(1);
    QCOMPARE(m_finder->current(), 0);
}

void TestTextFinder::theCurrentPlaceIsBroughtIntoSight()
{
    m_finder->find("weight");
    QCoreApplication::processEvents();
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
    m_finder->step(-1);
    const auto* last = m_area->findChildren<TextBlockView*>().last();
    TRY_VERIFY(!last->visibleRegion().isEmpty());
}

void TestTextFinder::findingBeginsAtWhatIsInSight()
{
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum());
    m_finder->find("weight");
    QCOMPARE(m_finder->current(), 3);
}

void TestTextFinder::findingBeginsWhereItIsTold()
{
    m_finder->startAt(m_area->findChildren<TextBlockView*>().at(1));
    m_finder->find("weight");
    QCOMPARE(m_finder->current(), 3);
}

void TestTextFinder::typingOnStaysWhereItFits()
{
    m_finder->find("w");
    m_finder->step(1);
    QCOMPARE(m_finder->current(), 2);
    m_finder->find("we");
    QCOMPARE(m_finder->current(), 2);
    m_finder->find("word");
    QCOMPARE(m_finder->current(), 1);
}

void TestTextFinder::marksAreReadableInBothThemes()
{
    for (const Colors& colors : {lightColors(), darkColors()}) {
        QVERIFY(contrast(colors.ink, foundGround(colors)) >= 4.5);
        QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
        // Seen on every ground that text stands on, and told from the current one.
        QVERIFY(contrast(foundGround(colors), colors.paper) >= 1.25);
        QVERIFY(contrast(foundGround(colors), colors.accentWash) >= 1.25);
        QVERIFY(contrast(foundGround(colors), colors.accent) >= 2);
    }
}

void TestTextFinder::marksFollowTheTheme()
{
    m_finder->find("weight");
    applyTheme(*qApp, {.choice = ThemeChoice::Dark, .textPercent = 200});
    const QStringList expected {"[weight]", "Weight", "weight"};
    TRY_COMPARE(colorsOf(*m_area->widget()), darkColors());
    TRY_COMPARE(marked(), expected);
}

void TestTextFinder::marksFollowTheText()
{
    m_finder->find("weight");
    TextBlockView* second = m_area->findChildren<TextBlockView*>().at(1);
    second->showMarkdown("Now a weight.");
    TRY_COMPARE(m_finder->count(), 4);
    QCOMPARE(m_finder->current(), 1);
}

void TestTextFinder::hiddenTextIsNotFound()
{
    TextBlockView* last = m_area->findChildren<TextBlockView*>().last();
    last->hide();
    m_finder->find("weight");
    QCOMPARE(m_finder->count(), 2);
    last->show();
    m_finder->refreshLater();
    TRY_COMPARE(m_finder->count(), 3);
}

void TestTextFinder::nothingToFindTakesTheMarksAway()
{
    m_finder->find("weight");
    m_finder->find(" ");
    QCOMPARE(m_finder->count(), 0);
    QCOMPARE(m_finder->current(), 0);
    QVERIFY(marked().isEmpty());
}

void TestTextFinder::formulasAreNoObstacle()
{
    const TextBlockView& last = add("With $w_1$ and $w_2$ a résumé ends.");
    TRY_VERIFY(last.isVisible());
    m_finder->find("resume");
    QCOMPARE(marked(), QStringList({QStringLiteral("[résumé]")}));
}

QTEST_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
