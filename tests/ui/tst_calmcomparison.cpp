// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/losschart.h"
#include "ui/plots/lineplot.h"

#include "tests/ui/comparisontest.h"

using namespace ui;

namespace {

/// Counts how often widgets move or get another size.
class Moves : public QObject
{
public:
    explicit Moves(const QWidgetList& widgets)
    {
        for (QWidget* widget : widgets) {
            widget->installEventFilter(this);
        }
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Move || event->type() == QEvent::Resize ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

/// Two runs that train keep the page as it is: laying it out and drawing it anew takes longer than
/// a frame.
class TestCalmComparison : public ComparisonTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void nothingMovesWhileBothTrain();
};

void TestCalmComparison::nothingMovesWhileBothTrain()
{
    turnOn();
    QCoreApplication::processEvents(); // All that is new gets its place.
    const Moves moves(
        {&panel(), &panel().mapA(), &panel().mapB(), &panel().chart(), &part<LossPanel>()->plot()}
    );
    const QString before = sentence();
    QVERIFY(trainsTo(120)); // From no words about an epoch to numbers of three digits.
    QVERIFY(sentence() != before);
    QCOMPARE(moves.count, 0);
}

QTEST_MAIN(TestCalmComparison)
#include "tst_calmcomparison.moc"
