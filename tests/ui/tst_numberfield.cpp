// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/controls/numberslider.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

#include <memory>

#include "tests/support/patience.h"

using namespace ui;

namespace {

void turnWheel(QWidget& widget, int steps)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent event(
        middle,
        widget.mapToGlobal(middle),
        {},
        {0, 120 * steps},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false
    );
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestNumberField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_window.reset(); }

    void aDragSidewaysIsOneEdit();
    void aClickChoosesTheNumberForTyping();
    void typedNumbersCountWhenTheyAreComplete();
    void bothMinusSignsAndThePointAreUnderstood();
    void arrowAndPageKeysStep();
    void theWheelIsThePagesUntilTheFieldHasTheFocus();
    void showingIsNotEditing();
    void whatIsBeingTypedStaysWhenTheSameNumberIsShown();
    void numbersInAFieldHaveNoGroups();
    void numbersBeyondTheRangeEndAtItsEnd();
    void sliderAndFieldShowOneNumber();
    void aDragOfTheSliderIsOneEdit();

private:
    QLineEdit& line() { return *m_field->findChild<QLineEdit*>(); }
    void press(Qt::Key key) { QTest::keyClick(m_field, key); }

    std::unique_ptr<QWidget> m_window;
    NumberField* m_field = nullptr; ///< These are children of the window.
    NumberSlider* m_slider = nullptr;
};

void TestNumberField::init()
{
    QLocale::setDefault(QLocale::c());
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 200);
    m_field = new NumberField(m_window.get());
    m_field->setScale(-4, 4, 0.1, 1);
    m_field->setGeometry(20, 20, 80, 32);
    m_slider = new NumberSlider(NumberSlider::Form::NameAbove, m_window.get());
    m_slider->setScale(-8, 8, 0.01, 2);
    m_slider->setGeometry(20, 80, 360, 80);
    m_window->show();
    QVERIFY(test::waitForActive(m_window.get()));
    m_slider->setFocus();
}

void TestNumberField::aDragSidewaysIsOneEdit()
{
    QSignalSpy began(m_field, &NumberField::editBegan);
    QSignalSpy edited(m_field, &NumberField::edited);
    QTest::mousePress(&line(), Qt::LeftButton, {}, {20, 10});
    for (int x = 20; x <= 60; x += 4) {
        QTest::mouseMove(&line(), {x, 10});
    }
    QTest::mouseRelease(&line(), Qt::LeftButton, {}, {60, 10});
    QCOMPARE(m_field->value(), 1.0); // 40 pixels are ten steps.
    QCOMPARE(began.count(), 1);
    QVERIFY(edited.count() > 5);
    QCOMPARE(edited.last().first().toDouble(), 1.0);

    QTest::mouseMove(&line(), {20, 10}); // Without a button nothing is dragged.
    QCOMPARE(m_field->value(), 1.0);
}

void TestNumberField::aClickChoosesTheNumberForTyping()
{
    QTest::mouseClick(&line(), Qt::LeftButton, {}, {20, 10});
    QVERIFY(m_field->hasFocus());
    QTest::keyClicks(m_field, "2.5");
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 2.5);
}

void TestNumberField::typedNumbersCountWhenTheyAreComplete()
{
    QSignalSpy edited(m_field, &NumberField::edited);
    m_field->setFocus();
    m_field->selectAll();
    QTest::keyClicks(m_field, "1.5");
    QCOMPARE(edited.count(), 0);
    press(Qt::Key_Tab);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(m_field->value(), 1.5);
}

void TestNumberField::bothMinusSignsAndThePointAreUnderstood()
{
    m_field->setFocus();
    m_field->selectAll();
    QTest::keyClicks(m_field, "-1.5");
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), -1.5);
    QCOMPARE(m_field->text(), QString::fromUtf8("\u22121.5"));
    m_field->selectAll();
    line().insert(QString::fromUtf8("\u22122.5"));
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), -2.5);
    m_field->selectAll();
    QTest::keyClicks(m_field, "0,5");
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 0.5);
    QCOMPARE(m_field->text(), QString("0.5"));
    m_field->setShownValue(-2.5);

    QLocale::setDefault(QLocale(QLocale::French));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_field, &change);
    QCOMPARE(m_field->text(), QString::fromUtf8("\u22122,5"));
    m_field->selectAll();
    QTest::keyClicks(m_field, "0.5");
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 0.5);
    QCOMPARE(m_field->text(), QString("0,5"));
}

void TestNumberField::arrowAndPageKeysStep()
{
    QSignalSpy began(m_field, &NumberField::editBegan);
    m_field->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(m_field->value(), 0.1);
    press(Qt::Key_PageUp);
    QCOMPARE(m_field->value(), 1.1);
    press(Qt::Key_Down);
    press(Qt::Key_PageDown);
    QCOMPARE(m_field->value(), 0.0);
    QCOMPARE(began.count(), 4);
}

void TestNumberField::theWheelIsThePagesUntilTheFieldHasTheFocus()
{
    turnWheel(*m_field, 1);
    QCOMPARE(m_field->value(), 0.0);
    m_field->setFocus();
    turnWheel(*m_field, 1);
    QCOMPARE(m_field->value(), 0.1);
    turnWheel(*m_field, -2);
    QCOMPARE(m_field->value(), -0.1);
}

void TestNumberField::showingIsNotEditing()
{
    QSignalSpy began(m_field, &NumberField::editBegan);
    QSignalSpy edited(m_field, &NumberField::edited);
    QSignalSpy slid(m_slider, &NumberSlider::edited);
    m_field->setShownValue(3);
    m_slider->setShownValue(3);
    m_field->setScale(-1, 1, 0.5, 1);
    QCOMPARE(m_field->value(), 1.0);
    QCOMPARE(began.count() + edited.count() + slid.count(), 0);
}

void TestNumberField::whatIsBeingTypedStaysWhenTheSameNumberIsShown()
{
    m_field->setShownValue(2);
    m_field->setFocus();
    m_field->selectAll();
    QTest::keyClicks(m_field, "3");
    m_field->setShownValue(2); // As a figure does that moves meanwhile.
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 3.0);
}

void TestNumberField::numbersInAFieldHaveNoGroups()
{
    m_field->setLocale(QLocale(QLocale::English));
    m_field->setScale(0, 1e6, 1, 0);
    m_field->setShownValue(471108);
    QCOMPARE(line().text(), QString("471108"));
}

void TestNumberField::numbersBeyondTheRangeEndAtItsEnd()
{
    m_field->setShownValue(3.9);
    m_field->setFocus();
    press(Qt::Key_PageUp);
    QCOMPARE(m_field->value(), 4.0);
    m_field->selectAll();
    QTest::keyClicks(m_field, "4e9");
    press(Qt::Key_Return);
    QVERIFY(m_field->value() >= -4 && m_field->value() <= 4);
}

void TestNumberField::sliderAndFieldShowOneNumber()
{
    auto* field = m_slider->findChild<NumberField*>();
    auto* slider = m_slider->findChild<QSlider*>();
    QSignalSpy edited(m_slider, &NumberSlider::edited);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(field->value(), 0.01);
    QCOMPARE(edited.takeLast().first().toDouble(), 0.01); // The very double that is printed.
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "-7.77");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(slider->value(), -777);
    QCOMPARE(edited.takeLast().first().toDouble(), -7.77);
}

void TestNumberField::aDragOfTheSliderIsOneEdit()
{
    auto* slider = m_slider->findChild<QSlider*>();
    QSignalSpy began(m_slider, &NumberSlider::editBegan);
    QSignalSpy edited(m_slider, &NumberSlider::edited);
    const int middle = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() / 2, middle});
    for (int x = slider->width() / 2; x < slider->width() - 20; x += 10) {
        QTest::mouseMove(slider, {x, middle});
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 20, middle});
    QCOMPARE(began.count(), 1);
    QVERIFY(edited.count() > 3);
    QVERIFY(m_slider->value() > 5);
}

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
