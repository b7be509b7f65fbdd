// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demo.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>

#include "tests/support/patience.h"

using namespace ui;

namespace {

constexpr int layoutRounds = 5; ///< More than the layouts of a page take to settle.

/// Counts what costs time in a figure and all that is in it.
class Costs : public QObject
{
public:
    explicit Costs(QWidget& figure)
    {
        figure.installEventFilter(this);
        for (QObject* part : figure.findChildren<QObject*>()) {
            part->installEventFilter(this);
        }
    }

    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        const bool costs =
            type == QEvent::Paint || type == QEvent::Timer || type == QEvent::LayoutRequest;
        count += costs ? 1 : 0;
        return false;
    }
};

bool moves(const QObject& figure)
{
    const auto isRunning = [](const QAbstractAnimation* animation) {
        return animation->state() == QAbstractAnimation::Running;
    };
    return std::ranges::any_of(figure.findChildren<QTimer*>(), &QTimer::isActive)
        || std::ranges::any_of(figure.findChildren<QAbstractAnimation*>(), isRunning);
}

} // namespace

/// What of a chapter is seen, and what its figures do when they are not.
class TestLessonSight : public QObject
{
    Q_OBJECT

private slots:
    void figuresOutOfSightCostNothing_data();
    void figuresOutOfSightCostNothing();
    void aFigureThatPlaysStopsOutOfSight();
    void noTextIsCutInANarrowWindow_data() { figuresOutOfSightCostNothing_data(); }
    void noTextIsCutInANarrowWindow();

private:
    void open(const QString& folder, const QSize& size = {1024, 700})
    {
        const QString path = LessonLibrary::shippedFolder() + '/' + folder;
        m_page = std::make_unique<LessonPage>(
            LessonLibrary::readLesson(path, "en").lesson, LessonNeighbours()
        );
        m_page->resize(size);
        m_page->show();
        QVERIFY(test::waitForExposed(m_page.get()));
        for (int round = 0; round < layoutRounds; ++round) {
            QCoreApplication::processEvents();
        }
    }
    QScrollBar& bar() { return *m_page->findChild<QScrollArea*>()->verticalScrollBar(); }
    QMap<QString, DemoFrame*> frames() { return m_page->findChild<LessonColumn*>()->frames(); }

    std::unique_ptr<LessonPage> m_page;
};

void TestLessonSight::figuresOutOfSightCostNothing_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString& name : QDir(LessonLibrary::shippedFolder()).entryList(QDir::Dirs)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestLessonSight::figuresOutOfSightCostNothing()
{
    QFETCH(QString, folder);
    open(folder);
    std::map<DemoFrame*, std::unique_ptr<Costs>> hidden;
    for (DemoFrame* frame : frames()) {
        if (frame->visibleRegion().isEmpty()) {
            hidden.emplace(frame, std::make_unique<Costs>(*frame));
        }
    }
    bar().setValue(bar().singleStep());
    m_page->findChild<QScrollArea*>()->viewport()->repaint();
    QCoreApplication::processEvents();
    for (const auto& [frame, costs] : hidden) {
        if (frame->visibleRegion().isEmpty()) {
            QCOMPARE(costs->count, 0);
            QVERIFY(!moves(*frame));
        }
    }
}

void TestLessonSight::aFigureThatPlaysStopsOutOfSight()
{
    open("05-forward-pass");
    DemoFrame* frame = nullptr;
    QAbstractButton* play = nullptr;
    for (DemoFrame* candidate : frames()) {
        for (auto* button : candidate->findChildren<QAbstractButton*>()) {
            if (button->text().contains("Play")) {
                frame = candidate;
                play = button;
            }
        }
    }
    QVERIFY(play != nullptr);
    m_page->findChild<QScrollArea*>()->ensureWidgetVisible(play);
    QCoreApplication::processEvents();
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(moves(*frame));
    bar().setValue(bar().maximum());
    QVERIFY(frame->visibleRegion().isEmpty());
    QVERIFY(!moves(*frame));
}

void TestLessonSight::noTextIsCutInANarrowWindow()
{
    QFETCH(QString, folder);
    open(folder, {640, 480});
    for (const auto* text : m_page->findChildren<TextBlockView*>()) {
        if (text->isVisible()) {
            QVERIFY2(
                text->height() >= text->heightForWidth(text->width()),
                qPrintable(text->toPlainText())
            );
        }
    }
}

QTEST_MAIN(TestLessonSight)
#include "tst_lessonsight.moc"
