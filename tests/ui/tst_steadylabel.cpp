// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/steadylabel.h"
#include "ui/jobs/framepace.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/patience.h"

using namespace ui;

namespace {

/// Counts how often its layout is asked to begin anew.
class Row : public QWidget
{
public:
    int requests = 0;

protected:
    bool event(QEvent* event) override
    {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QWidget::event(event);
    }
};

} // namespace

/// What keeps a page calm while numbers change in every frame.
class TestSteadyLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init();

    void otherDigitsMoveNothing();
    void aLongerTextGetsItsRoom();
    void largerTextGetsItsRoom();
    void roomIsKeptForALongerText();
    void linesAreKeptForALongerText();
    void whatIsAskedForManyTimesIsDueOnce();

private:
    std::unique_ptr<Row> m_row;
    SteadyLabel* m_label = nullptr;
};

void TestSteadyLabel::init()
{
    m_row = std::make_unique<Row>();
    m_label = new SteadyLabel(FontRole::Number, TextTone::Ink, m_row.get());
    m_label->setText("Epoch 88");
    auto* layout = new QHBoxLayout(m_row.get());
    layout->addWidget(m_label);
    layout->addStretch();
    m_row->resize(400, 60);
    m_row->show();
    QVERIFY(test::waitForExposed(m_row.get()));
    QCoreApplication::sendPostedEvents();
    m_row->requests = 0;
}

void TestSteadyLabel::otherDigitsMoveNothing()
{
    const QRect place = m_label->geometry();
    m_label->setText("Epoch 91");
    m_label->setText("Epoch 9");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_row->requests, 0);
    QCOMPARE(m_label->geometry(), place);
    QCOMPARE(m_label->text(), "Epoch 9");
}

void TestSteadyLabel::aLongerTextGetsItsRoom()
{
    const int width = m_label->width();
    m_label->setText("Epoch 1,000,000");
    TRY_VERIFY(m_label->width() > width);
    QCOMPARE(m_label->width(), m_label->sizeHint().width());
}

void TestSteadyLabel::largerTextGetsItsRoom()
{
    const int width = m_label->width();
    applyTheme(*qApp, {.choice = ThemeChoice::Light, .textPercent = 200});
    TRY_VERIFY(m_label->width() > width);
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
    TRY_COMPARE(m_label->width(), width);
}

void TestSteadyLabel::roomIsKeptForALongerText()
{
    const int width = m_label->width();
    m_label->keepRoomFor("Epoch 1,000,000");
    TRY_VERIFY(m_label->width() > width);
    m_row->requests = 0;
    m_label->setText("Epoch 1,000,000");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_row->requests, 0);
    applyTheme(*qApp, {.choice = ThemeChoice::Light, .textPercent = 200});
    TRY_VERIFY(m_label->width() > 2 * width);
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
}

void TestSteadyLabel::linesAreKeptForALongerText()
{
    m_label->setWordWrap(true);
    const int line = m_label->heightForWidth(400);
    m_label->keepRoomFor("Epoch 88\ntraining 0.123");
    QCOMPARE(m_label->heightForWidth(400), 2 * line);
    m_row->resize(90, 200); // Too narrow for the second line.
    QVERIFY(m_label->heightForWidth(90) > 2 * line);
    m_label->keepRoomFor({});
    QCOMPARE(m_label->heightForWidth(400), line);
}

void TestSteadyLabel::whatIsAskedForManyTimesIsDueOnce()
{
    FramePace pace;
    QSignalSpy due(&pace, &FramePace::due);
    pace.ask();
    pace.ask();
    TRY_COMPARE(due.size(), 1);
    pace.ask();
    pace.drop();
    pace.ask();
    pace.ask();
    TRY_COMPARE(due.size(), 2);
}

QTEST_MAIN(TestSteadyLabel)
#include "tst_steadylabel.moc"
