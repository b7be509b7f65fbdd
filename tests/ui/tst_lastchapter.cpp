// SPDX-License-Identifier: GPL-3.0-or-later
// Where the course goes on after its last chapter, in the program's window.

#include "ui/labs/digitlab.h"
#include "ui/lessons/turnbar.h"
#include "ui/theme/themestyle.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/program.h"

using namespace ui;

class TestLastChapter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void itsMainButtonLeadsToTheDigitLab();
    void theKeyForTheNextPageLeadsToTheDigitLab();
    void theButtonSpeaksTheLanguageInUse();

private:
    QPushButton* mainButton();
    bool isInDigitLab() { return qobject_cast<DigitLab*>(&m_program->window().page()) != nullptr; }

    std::unique_ptr<test::Program> m_program;
};

void TestLastChapter::init()
{
    m_program = std::make_unique<test::Program>(
        ThemeSettings {.choice = ThemeChoice::Light, .language = QStringLiteral("en")},
        QSize(1360, 900)
    );
    QVERIFY(m_program->turnTo("handwritten-digits"));
    m_program->window().activateWindow();
    QVERIFY(test::waitForActive(&m_program->window()));
}

QPushButton* TestLastChapter::mainButton()
{
    const auto buttons =
        m_program->window().page().findChild<TurnBar*>()->findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(buttons, &isPrimary);
    return found != buttons.end() && (*found)->isVisible() ? *found : nullptr;
}

void TestLastChapter::itsMainButtonLeadsToTheDigitLab()
{
    QPushButton* button = mainButton();
    QVERIFY(button != nullptr);
    QCOMPARE(button->text(), QString("Digit lab →"));
    QCOMPARE(button->accessibleName(), QString("Next: Digit lab"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(isInDigitLab());
}

void TestLastChapter::theKeyForTheNextPageLeadsToTheDigitLab()
{
    QTest::keyClick(&m_program->window().page(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(isInDigitLab());
}

void TestLastChapter::theButtonSpeaksTheLanguageInUse()
{
    m_program->speak("ja");
    QVERIFY(mainButton() != nullptr);
    QCOMPARE(mainButton()->text(), QString("数字ラボ →"));
}

QTEST_MAIN(TestLastChapter)
#include "tst_lastchapter.moc"
