// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/glossarycard.h"
#include "ui/lessons/glossarypage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include "tests/support/patience.h"

using namespace ui;

/// The glossary that comes with the program.
class TestGlossaryPage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyTermIsThere();
    void theFieldLeavesWhatFits();
    void accentsAndCapitalsDoNotMatter();
    void whatFitsNothingIsTold();
    void theListWorksByKeyboard();
    void enterInTheFieldGoesToTheTerm();
    void onlyTheCurrentTermIsTabbedTo();
    void aPlaceIsATerm();
    void aPlaceThatIsFilteredOutIsShown();
    void aLinkLeadsToAnotherTerm();
    void enterOpensTheChapter();
    void theCurrentTermComesBack();
    void aChangeOfLanguageReadsItAgain();
    void wordsAreFoundInWhatIsShown();
    void nothingIsWiderThanANarrowWindow();

private:
    QList<GlossaryCard*> cards() const { return m_page->findChildren<GlossaryCard*>(); }
    QList<GlossaryCard*> shown() const
    {
        QList<GlossaryCard*> all = cards();
        erase_if(all, [](const GlossaryCard* card) { return !card->isVisible(); });
        return all;
    }
    QString current() const
    {
        for (const GlossaryCard* card : cards()) {
            if (card->isCurrent()) {
                return card->term().id;
            }
        }
        return {};
    }
    GlossaryCard* card(const QString& id) const
    {
        const QList<GlossaryCard*> all = cards();
        return *std::ranges::find_if(all, [&](const auto* each) { return each->term().id == id; });
    }
    QLineEdit& field() { return *m_page->findChild<QLineEdit*>(); }
    void key(Qt::Key key) { QTest::keyClick(m_page->windowHandle(), key); }
    void type(const QString& text) { QTest::keyClicks(&field(), text); }
    bool says(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    int m_readCount = 0;
    std::unique_ptr<GlossaryPage> m_page;
};

void TestGlossaryPage::init()
{
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
    m_readCount = 0;
    const auto read = [this] {
        ++m_readCount;
        return Glossary::read(Glossary::shippedFolder(), "en");
    };
    const auto chapterTitles = [] {
        return QMap<QString, QString> {{"linear-classifiers", "2  From linear classifiers"}};
    };
    m_page = std::make_unique<GlossaryPage>(GlossarySource {read, chapterTitles});
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(test::waitForActive(m_page.get()));
    m_page->focusFirst();
}

void TestGlossaryPage::everyTermIsThere()
{
    const Glossary glossary = Glossary::read(Glossary::shippedFolder(), "en");
    QCOMPARE(shown().size(), glossary.terms().size());
    QVERIFY(says(QString::number(glossary.terms().size())));
    QCOMPARE(current(), glossary.terms().first().id);
}

void TestGlossaryPage::theFieldLeavesWhatFits()
{
    type("wakes"); // In no term.
    field().clear();
    type("potentiometer");
    for (const GlossaryCard* each : shown()) {
        QVERIFY(each->accessibleDescription().contains("potentiometer"));
    }
    field().clear();
    type("synapse");
    QVERIFY(shown().contains(card("synapse")));
    QVERIFY(shown().size() < 10);
    QCOMPARE(current(), shown().first()->term().id);
    field().clear();
    QCOMPARE(shown().size(), cards().size());
}

void TestGlossaryPage::accentsAndCapitalsDoNotMatter()
{
    type("AXÓN");
    QVERIFY(shown().contains(card("axon")));
}

void TestGlossaryPage::whatFitsNothingIsTold()
{
    type("zzz");
    QVERIFY(shown().isEmpty());
    QVERIFY(says(QStringLiteral("“zzz”")));
    key(Qt::Key_Down); // There is nothing to go to.
    QVERIFY(field().hasFocus());
    auto* all = m_page->findChild<QPushButton*>();
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(shown().size(), cards().size());
    QVERIFY(field().hasFocus());
}

void TestGlossaryPage::theListWorksByKeyboard()
{
    key(Qt::Key_Down);
    QVERIFY(cards().at(0)->hasFocus());
    key(Qt::Key_Down);
    QVERIFY(cards().at(1)->hasFocus());
    key(Qt::Key_PageDown);
    QVERIFY(cards().at(5)->hasFocus());
    key(Qt::Key_End);
    QVERIFY(cards().last()->hasFocus());
    TRY_VERIFY(!cards().last()->visibleRegion().isEmpty());
    key(Qt::Key_Home);
    QVERIFY(cards().at(0)->hasFocus());
    key(Qt::Key_Up);
    QVERIFY(field().hasFocus());
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QVERIFY(field().hasFocus());
}

void TestGlossaryPage::enterInTheFieldGoesToTheTerm()
{
    const QSignalSpy requested(m_page.get(), &Page::pageRequested);
    type("weight");
    key(Qt::Key_Return);
    QCOMPARE(requested.count(), 0);
    QVERIFY(shown().first()->hasFocus());
}

void TestGlossaryPage::onlyTheCurrentTermIsTabbedTo()
{
    m_page->showPlace("bias");
    const QWidget* around = card("bias");
    key(Qt::Key_Tab);
    QVERIFY(around->isAncestorOf(QApplication::focusWidget())); // A link of it.
    for (int count = 0; count < 10 && around->isAncestorOf(QApplication::focusWidget()); ++count) {
        key(Qt::Key_Tab);
    }
    const QWidget* now = QApplication::focusWidget();
    for (const GlossaryCard* each : cards()) {
        QVERIFY(each != now && !each->isAncestorOf(now));
    }
}

void TestGlossaryPage::aPlaceIsATerm()
{
    m_page->showPlace("weight");
    QCOMPARE(current(), "weight");
    QVERIFY(card("weight")->hasFocus());
    TRY_VERIFY(!card("weight")->visibleRegion().isEmpty());
    m_page->showPlace("no such term");
    QCOMPARE(current(), "weight");
}

void TestGlossaryPage::aPlaceThatIsFilteredOutIsShown()
{
    type("zzz");
    m_page->showPlace("weight");
    QVERIFY(field().text().isEmpty());
    QVERIFY(card("weight")->hasFocus());
    TRY_VERIFY(!card("weight")->visibleRegion().isEmpty());
}

void TestGlossaryPage::aLinkLeadsToAnotherTerm()
{
    m_page->showPlace("batch");
    auto* text = card("batch")->findChild<TextBlockView*>();
    TRY_VERIFY(!card("batch")->visibleRegion().isEmpty());
    const QPoint link = text->termRect("mini-batch").center() + QPoint(8, 0);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(current(), "mini-batch");
    QVERIFY(card("mini-batch")->hasFocus());
}

void TestGlossaryPage::enterOpensTheChapter()
{
    const QSignalSpy requested(m_page.get(), &Page::pageRequested);
    m_page->showPlace("weight");
    key(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), "linear-classifiers");
    QCOMPARE(requested.at(0).at(1).toString(), "term:weight");
    m_page->showPlace("accuracy"); // No chapter explains it.
    key(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
}

void TestGlossaryPage::theCurrentTermComesBack()
{
    m_page->showPlace("weight");
    const QJsonObject state = m_page->saveState();
    m_page->showPlace("bias");
    m_page->restoreState(state);
    QCOMPARE(current(), "weight");
    m_page->restoreState({{"term", 5}});
    QCOMPARE(current(), "weight");
}

void TestGlossaryPage::aChangeOfLanguageReadsItAgain()
{
    m_page->showPlace("weight");
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(m_readCount, 2);
    QCOMPARE(current(), "weight");
}

void TestGlossaryPage::wordsAreFoundInWhatIsShown()
{
    m_page->finder()->find("neuron");
    const int all = m_page->finder()->count();
    QVERIFY(all > 10);
    type("axon");
    TRY_VERIFY(m_page->finder()->count() < all);
    QVERIFY(m_page->finder()->count() > 0);
}

void TestGlossaryPage::nothingIsWiderThanANarrowWindow()
{
    applyTheme(*qApp, {.choice = ThemeChoice::Light, .textPercent = 200});
    m_page->resize(640, 480);
    TRY_COMPARE(cards().first()->findChild<TextBlockView*>()->font().pixelSize(), 33);
    const auto* scroll = m_page->findChild<QScrollArea*>();
    TRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(m_page->minimumSizeHint().width() <= 640);
}

QTEST_MAIN(TestGlossaryPage)
#include "tst_glossarypage.moc"
