// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themefollower.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <memory>

#include "tests/support/patience.h"

using namespace ui;

class TestThemeFollower : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDesktopIsFollowedWhileItRuns();
    void aDesktopOfHighContrastIsFollowed();
    void whatWasChosenStays();
    void contrastChosenHereStaysOnTop();

private:
    /// The desktop takes other colours and tells the window, as Qt passes it on.
    void change(const QColor& ground, const QColor& text)
    {
        m_desktop.setColor(QPalette::Window, ground);
        m_desktop.setColor(QPalette::WindowText, text);
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(m_label->windowHandle(), &event);
    }

    /// Whether all that the follower does upon a change is done: it waits for the next turn of the
    /// event loop, and who waits for that later is told later.
    static bool changeIsOver()
    {
        bool isOver = false;
        QTimer next;
        next.setSingleShot(true);
        next.callOnTimeout([&isOver] { isOver = true; });
        next.start(0);
        return test::waitFor([&isOver] { return isOver; });
    }

    QPalette m_desktop;
    std::unique_ptr<QLabel> m_label;
    std::unique_ptr<ThemeFollower> m_follower;
};

void TestThemeFollower::init()
{
    m_desktop.setColor(QPalette::Window, 0xEFEFEF);
    m_desktop.setColor(QPalette::WindowText, Qt::black);
    m_follower = std::make_unique<ThemeFollower>(*qApp, [this] { return m_desktop; });
    m_follower->apply({.choice = ThemeChoice::System});
    m_label = std::make_unique<QLabel>(QStringLiteral("Text"));
    m_label->show();
    QVERIFY(test::waitForExposed(m_label.get()));
    TRY_COMPARE(colorsOf(*m_label), lightColors());
}

void TestThemeFollower::theDesktopIsFollowedWhileItRuns()
{
    change(QColor(0x202020), QColor(0xEEEEEE));
    TRY_COMPARE(colorsOf(*m_label), darkColors());
    change(QColor(0xEFEFEF), Qt::black);
    TRY_COMPARE(colorsOf(*m_label), lightColors());
}

void TestThemeFollower::aDesktopOfHighContrastIsFollowed()
{
    change(Qt::black, Qt::white);
    TRY_COMPARE(colorsOf(*m_label), darkContrastColors());
    change(Qt::white, Qt::black);
    TRY_COMPARE(colorsOf(*m_label), lightContrastColors());
}

void TestThemeFollower::whatWasChosenStays()
{
    m_follower->apply({.choice = ThemeChoice::Light});
    change(QColor(0x202020), QColor(0xEEEEEE));
    QVERIFY(changeIsOver()); // Nothing is to happen.
    QCOMPARE(colorsOf(QApplication::palette()), lightColors()); // Widgets may hear of it later.
    QCOMPARE(colorsOf(*m_label), lightColors());
    m_follower->apply({.choice = ThemeChoice::System}); // Back to the desktop as it is now.
    TRY_COMPARE(colorsOf(*m_label), darkColors());
}

void TestThemeFollower::contrastChosenHereStaysOnTop()
{
    m_follower->apply({.choice = ThemeChoice::System, .highContrast = true});
    TRY_COMPARE(colorsOf(*m_label), lightContrastColors());
    change(QColor(0x202020), QColor(0xEEEEEE));
    TRY_COMPARE(colorsOf(*m_label), darkContrastColors());
}

QTEST_MAIN(TestThemeFollower)
#include "tst_themefollower.moc"
