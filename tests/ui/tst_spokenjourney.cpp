// SPDX-License-Identifier: GPL-3.0-or-later
// A learner who sees nothing and has no keyboard: everything is done through the accessibility
// interface alone.
#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/program.h"
#include "tests/ui/spokenhands.h"

using test::SpokenHands;

class TestSpokenJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theWindowIsAWindow();
    void aChapterIsOpenedFromTheContents();
    void aChapterIsOpenedFromTheOneBefore();
    void aWeightIsReadChangedAndUndone();
    void aTaskIsSolvedAndSaysSo();
    void aQuestionIsAnswered();
    void theLineIsMovedOnTheFigureItself();
    void aDiagramIsReadAndEdited();
    void anExperimentIsTrainedAndPaused();

private:
    using Thing = SpokenHands::Thing;

    Thing* find(QAccessible::Role role, const QString& name, Thing* place = nullptr) const
    {
        return m_hands->find(role, name, place);
    }
    Thing* figure(const QString& name) const { return find(QAccessible::Grouping, name); }
    Thing* field(const QString& name, Thing* place) const
    {
        return find(QAccessible::SpinBox, name, place);
    }
    /// How the task with these words in its question stands.
    QString standing(const QString& question) const
    {
        Thing* card = m_hands->groupAround(question);
        return card != nullptr ? card->text(QAccessible::Name) : QString();
    }
    Thing* undoItem() const;

    std::unique_ptr<test::Program> m_program;
    std::unique_ptr<SpokenHands> m_hands;
};

void TestSpokenJourney::init()
{
    m_program = std::make_unique<test::Program>(
        ui::ThemeSettings {.choice = ui::ThemeChoice::Light}, QSize(1360, 900)
    );
    m_hands = std::make_unique<SpokenHands>(m_program->window());
}

void TestSpokenJourney::cleanup()
{
    m_hands.reset();
    m_program.reset();
}

SpokenHands::Thing* TestSpokenJourney::undoItem() const
{
    Thing* button = find(QAccessible::ButtonMenu, "Menu");
    Thing* menu = button != nullptr ? button->child(0) : nullptr;
    for (int index = 0; menu != nullptr && index < menu->childCount(); ++index) {
        Thing* edit = menu->child(index);
        if (edit->text(QAccessible::Name) != "Edit" || edit->childCount() == 0) {
            continue;
        }
        for (int item = 0; item < edit->child(0)->childCount(); ++item) {
            if (edit->child(0)->child(item)->text(QAccessible::Name).startsWith("Undo")) {
                return edit->child(0)->child(item);
            }
        }
    }
    return nullptr;
}

void TestSpokenJourney::theWindowIsAWindow()
{
    const Thing* window = QAccessible::queryAccessibleInterface(&m_program->window());
    QCOMPARE(window->role(), QAccessible::Window);
    QVERIFY(window->text(QAccessible::Name).contains("Lovelace"));
}

void TestSpokenJourney::aChapterIsOpenedFromTheContents()
{
    for (const QString name : {"Activation functions", "Layers"}) {
        Thing* contents = find(QAccessible::List, "Contents");
        Thing* chapter = nullptr;
        for (int index = 0; index < contents->childCount(); ++index) {
            if (contents->child(index)->text(QAccessible::Name).endsWith(name)) {
                chapter = contents->child(index);
            }
        }
        QVERIFY(m_hands->press(chapter));
        TRY_VERIFY(m_program->window().windowTitle().contains(name));
        QVERIFY(chapter->state().selected);
    }
}

void TestSpokenJourney::aChapterIsOpenedFromTheOneBefore()
{
    QVERIFY(m_program->turnTo("birth-and-rebirth"));
    QVERIFY(m_hands->press(QAccessible::Button, "Next: "));
    TRY_VERIFY(figure("Linear classifier") != nullptr);
}

void TestSpokenJourney::aWeightIsReadChangedAndUndone()
{
    QVERIFY(m_program->turnTo("linear-classifiers"));
    Thing* weight = field("Weight", figure("Linear classifier"));
    QCOMPARE(SpokenHands::valueOf(weight), 1.0);
    QVERIFY(m_hands->set(weight, 1.5));
    QCOMPARE(SpokenHands::valueOf(weight), 1.5);
    QVERIFY(m_hands->press(undoItem()));
    QCOMPARE(SpokenHands::valueOf(weight), 1.0);
}

void TestSpokenJourney::aTaskIsSolvedAndSaysSo()
{
    QVERIFY(m_program->turnTo("linear-classifiers"));
    const QString question = "Separate the two classes";
    QCOMPARE(standing(question), QString("Try it."));
    Thing* classifier = figure("Linear classifier");
    QVERIFY(m_hands->set(field("Weight w₁", classifier), 1));
    QVERIFY(m_hands->set(field("Weight w₂", classifier), 1));
    QVERIFY(m_hands->set(field("Bias", classifier), 0));
    TRY_COMPARE(standing(question), QString("Try it. Done."));
    Thing* card = m_hands->groupAround(question);
    Thing* said = find(QAccessible::AlertMessage, "", card);
    QVERIFY(said != nullptr);
    QVERIFY(said->text(QAccessible::Name).contains("There is more than one such line."));
}

void TestSpokenJourney::aQuestionIsAnswered()
{
    QVERIFY(m_program->turnTo("linear-classifiers"));
    const QString question = "Does it ever come to rest?";
    Thing* card = m_hands->groupAround(question);
    QVERIFY(m_hands->press(QAccessible::RadioButton, "Yes, after a longer time", card));
    QVERIFY(m_hands->press(QAccessible::Button, "Check", card));
    QVERIFY(m_hands->waitFor(QAccessible::AlertMessage, "", card));
    QCOMPARE(standing(question), QString("Your turn."));
    QVERIFY(m_hands->press(QAccessible::RadioButton, "No, some point is always wrong", card));
    QVERIFY(m_hands->press(QAccessible::Button, "Check", card));
    TRY_COMPARE(standing(question), QString("Your turn. Done."));
}

void TestSpokenJourney::theLineIsMovedOnTheFigureItself()
{
    QVERIFY(m_program->turnTo("linear-classifiers"));
    Thing* classifier = figure("Linear classifier");
    Thing* plane = find(QAccessible::Canvas, "Points and line", classifier);
    Thing* line = find(QAccessible::Slider, "Handle that moves the line: bias 0.50", plane);
    QVERIFY(m_hands->set(line, 1.25));
    QCOMPARE(SpokenHands::valueOf(field("Bias", classifier)), 1.25);
    QCOMPARE(line->text(QAccessible::Name), QString("Handle that moves the line: bias 1.25"));
    QVERIFY(m_hands->press(undoItem()));
    QCOMPARE(SpokenHands::valueOf(line), 0.5);
}

void TestSpokenJourney::aDiagramIsReadAndEdited()
{
    QVERIFY(m_program->turnTo("forward-pass"));
    Thing* diagram = find(QAccessible::Canvas, "Network diagram", figure("Network editor"));
    QVERIFY(diagram != nullptr);
    Thing* weight =
        find(QAccessible::SpinBox, "weight from hidden neuron 1 to output, +0.9", diagram);
    QCOMPARE(SpokenHands::valueOf(weight), 0.9);
    weight->actionInterface()->doAction(QAccessibleActionInterface::decreaseAction());
    QCOMPARE(weight->text(QAccessible::Name), "weight from hidden neuron 1 to output, +0.8");
    QVERIFY(m_hands->set(weight, -0.7));
    TRY_COMPARE(standing("Bring the output within 0.05"), QString("Try it. Done."));
    QVERIFY(m_hands->press(undoItem()));
    QVERIFY(m_hands->press(undoItem()));
    QCOMPARE(SpokenHands::valueOf(weight), 0.9);
}

void TestSpokenJourney::anExperimentIsTrainedAndPaused()
{
    QVERIFY(m_program->turnTo("playground"));
    QVERIFY(m_hands->press(QAccessible::Button, "Train"));
    QVERIFY(m_hands->waitFor(QAccessible::Button, "Pause"));
    QVERIFY(m_hands->press(QAccessible::Button, "Pause"));
    QVERIFY(m_hands->waitFor(QAccessible::Button, "Train"));
}

QTEST_MAIN(TestSpokenJourney)
#include "tst_spokenjourney.moc"
