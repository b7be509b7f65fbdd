// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/neurondrawing.h"
#include "ui/demos/timelineview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollBar>
#include <QSlider>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

/// Chapter 1, as learners go through it.
class TestBirthAndRebirth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();

private:
    const QStringList m_order {"McCulloch", "Rosenblatt", "Perceptrons", "propagation", "Deep"};
    const QStringList m_pairs {"input", "sum and activation", "output", "weight"};

    static TimelineView* timeline(Journey& journey)
    {
        return journey.frame("history")->findChild<TimelineView*>();
    }
    static QList<QComboBox*> boxes(Journey& journey)
    {
        return journey.card("match")->findChildren<QComboBox*>();
    }
};

void TestBirthAndRebirth::everyShownSolutionIsOne()
{
    Journey journey("01-birth-and-rebirth");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestBirthAndRebirth::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("01-birth-and-rebirth");
    QVERIFY(journey.isOpen());

    TimelineView* line = timeline(journey);
    const auto open = [&](std::size_t event) {
        const QPoint place = line->placeOf(event);
        journey.drag(line->viewport(), place, place);
    };
    open(1);
    open(2);
    QCOMPARE(journey.metric("history", "event_year"), 1948.0);
    QVERIFY(!line->viewport()->rect().contains(line->placeOf(8)));
    for (int drags = 0; drags < 3; ++drags) {
        const QPoint right = line->viewport()->rect().center() + QPoint(250, 0);
        journey.drag(line->viewport(), right, right - QPoint(500, 0));
    }
    QCOMPARE(journey.metric("history", "opened_count"), 3.0); // A drag opens nothing.
    QVERIFY(line->viewport()->rect().contains(line->placeOf(12)));
    open(12);
    QCOMPARE(journey.metric("history", "event_year"), 2012.0);
    QVERIFY(!journey.isDone("browse"));
    open(11);
    TRY_VERIFY(journey.isDone("browse"));

    journey.choose("why-winter", 1);
    QVERIFY(journey.isDone("why-winter"));
    journey.order("order", m_order);
    QVERIFY(journey.isDone("order"));

    auto* drawing = journey.frame("morph")->findChild<NeuronDrawing*>();
    const QPoint middle = drawing->rect().center();
    const QPoint far(drawing->width() * 2 / 5, 0);
    journey.drag(drawing, middle - far, middle + far);
    TRY_VERIFY(journey.isDone("all-the-way"));

    for (int row = 0; row < m_pairs.size(); ++row) {
        QComboBox* box = boxes(journey).at(row);
        journey.click(box);
        Journey::clickRow(*box->view(), box->findText(m_pairs[row]));
        TRY_COMPARE(box->currentText(), m_pairs[row]);
    }
    journey.click(Journey::part<QAbstractButton>(journey.card("match"), "Check"));
    QVERIFY(journey.isDone("match"));
    journey.choose("metaphor", 1);
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestBirthAndRebirth::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("01-birth-and-rebirth");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.tabTo(timeline(journey)));
    for (int event = 0; event < 3; ++event) {
        journey.key(Qt::Key_Right);
        journey.key(Qt::Key_Return);
    }
    QCOMPARE(journey.metric("history", "event_year"), 1949.0);
    QVERIFY(!journey.isDone("browse"));
    journey.key(Qt::Key_End);
    journey.key(Qt::Key_Space);
    TRY_VERIFY(journey.isDone("browse"));

    QVERIFY(journey.chooseByKeys("why-winter", 1));
    QVERIFY(journey.isDone("why-winter"));
    QVERIFY(journey.orderByKeys("order", m_order));
    QVERIFY(journey.isDone("order"));

    QVERIFY(journey.tabTo(journey.frame("morph")->findChild<QSlider*>()));
    journey.key(Qt::Key_End);
    TRY_VERIFY(journey.isDone("all-the-way"));

    for (int row = 0; row < m_pairs.size(); ++row) {
        QComboBox* box = boxes(journey).at(row);
        QVERIFY(journey.tabTo(box));
        journey.key(Qt::Key_Down, box->findText(m_pairs[row]));
        QCOMPARE(box->currentText(), m_pairs[row]);
    }
    QVERIFY(journey.tabTo(Journey::part<QAbstractButton>(journey.card("match"), "Check")));
    journey.key(Qt::Key_Space);
    QVERIFY(journey.isDone("match"));
    QVERIFY(journey.chooseByKeys("metaphor", 1));
    QCOMPARE(journey.openTasks(), QStringList());
}

QTEST_MAIN(TestBirthAndRebirth)
#include "tst_birthandrebirth.moc"
