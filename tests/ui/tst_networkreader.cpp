// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"

#include <QTest>

#include <set>

#include "tests/support/patience.h"
#include "tests/ui/spokenfocus.h"

using namespace ui;

namespace {

/// Two inputs, two hidden neurons, one output.
NetworkPicture smallNetwork()
{
    NetworkPicture picture;
    picture.columns = {
        {"Input", {{.text = "1.5", .input = 1.5}, {.text = "0.2", .input = 0.2}}, {}},
        {"Hidden",
         {{.text = "0.5", .bias = -0.1}, {.text = "?", .bias = 0.3}},
         {{.weight = 0.8}, {.weight = -0.5}, {.weight = -0.3}, {.weight = 0.9}}},
        {"Output", {{.bias = 0.2}}, {{.weight = 0.9}, {.weight = -0.7}}},
    };
    return picture;
}

QAccessibleInterface* named(QAccessibleInterface& diagram, const QString& name)
{
    for (int i = 0; i < diagram.childCount(); ++i) {
        if (diagram.child(i)->text(QAccessible::Name) == name) {
            return diagram.child(i);
        }
    }
    return nullptr;
}

} // namespace

class TestNetworkReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_canvas.reset(); }
    void everyNeuronWeightAndBiasIsAChild();
    void childrenAreWhereTheyAreDrawn();
    void theKeyboardMovesTheFocusAmongTheChildren();
    void aReaderChangesWhatMayBeEdited();
    void aReaderChangesNothingElse();
    void namesFollowTheNumbers();
    void namesSayWhatIsFrozen();
    void partsThatAreGoneAreInvalid();
    void readersAreGoneWithTheDiagram();

private:
    std::unique_ptr<NetworkCanvas> m_canvas;
    QAccessibleInterface* m_reader = nullptr;
};

void TestNetworkReader::init()
{
    m_canvas = std::make_unique<NetworkCanvas>();
    m_canvas->setPicture(smallNetwork());
    m_canvas->resize(800, 480);
    m_canvas->show();
    m_canvas->activateWindow();
    QVERIFY(test::waitForActive(m_canvas.get()));
    m_reader = QAccessible::queryAccessibleInterface(m_canvas.get());
}

void TestNetworkReader::everyNeuronWeightAndBiasIsAChild()
{
    QCOMPARE(m_reader->role(), QAccessible::Canvas);
    QCOMPARE(m_reader->text(QAccessible::Name), QString("Network diagram"));
    std::set<QString> names;
    for (int i = 0; i < m_reader->childCount(); ++i) {
        QAccessibleInterface* child = m_reader->child(i);
        QVERIFY(child != nullptr);
        QCOMPARE(m_reader->indexOfChild(child), i);
        QCOMPARE(child->parent(), m_reader);
        if (child->object() == nullptr) {
            names.insert(child->text(QAccessible::Name));
        }
    }
    const std::set<QString> expected {
        "input 1, 1.5",
        "input 2, 0.2",
        "hidden neuron 1, 0.5, bias −0.1",
        "hidden neuron 2, not known yet, bias +0.3",
        "output, bias +0.2",
        "weight from input 1 to hidden neuron 1, +0.8",
        "weight from input 1 to hidden neuron 2, −0.5",
        "weight from input 2 to hidden neuron 1, −0.3",
        "weight from input 2 to hidden neuron 2, +0.9",
        "weight from hidden neuron 1 to output, +0.9",
        "weight from hidden neuron 2 to output, −0.7",
        "bias of hidden neuron 1, −0.1",
        "bias of hidden neuron 2, +0.3",
        "bias of output, +0.2",
    };
    QCOMPARE(names, expected);
    QVERIFY(m_reader->child(-1) == nullptr);
    QVERIFY(m_reader->child(m_reader->childCount()) == nullptr);
}

void TestNetworkReader::childrenAreWhereTheyAreDrawn()
{
    const QRect diagram(m_canvas->mapToGlobal(QPoint()), m_canvas->size());
    for (const char* name :
         {"input 2, 0.2",
          "weight from input 2 to hidden neuron 1, −0.3",
          "bias of hidden neuron 1, −0.1"}) {
        QAccessibleInterface* child = named(*m_reader, name);
        QVERIFY2(child != nullptr, name);
        const QPoint middle = child->rect().center();
        QVERIFY(diagram.contains(middle));
        QCOMPARE(m_reader->childAt(middle.x(), middle.y()), child);
    }
}

void TestNetworkReader::theKeyboardMovesTheFocusAmongTheChildren()
{
    m_canvas->setFocus(Qt::TabFocusReason);
    QCOMPARE(spokenFocus(*m_canvas), QString("input 1, 1.5"));
    QVERIFY(named(*m_reader, "input 1, 1.5")->state().focused);
    QTest::keyClick(m_canvas.get(), Qt::Key_Right);
    QCOMPARE(spokenFocus(*m_canvas), QString("weight from input 1 to hidden neuron 1, +0.8"));
    QVERIFY(!named(*m_reader, "input 1, 1.5")->state().focused);
    QAccessibleInterface* bias = named(*m_reader, "output, bias +0.2");
    bias->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_canvas->selection(), neuronPart(2, 0));
}

void TestNetworkReader::aReaderChangesWhatMayBeEdited()
{
    m_canvas->setEditing(NetworkEditing {});
    std::vector<std::pair<NetworkPart, double>> edits;
    connect(
        m_canvas.get(),
        &NetworkCanvas::editRequested,
        this,
        [&edits](const NetworkPart& part, double value) { edits.emplace_back(part, value); }
    );
    QAccessibleInterface* weight = named(*m_reader, "weight from input 2 to hidden neuron 1, −0.3");
    QCOMPARE(weight->role(), QAccessible::SpinBox);
    QVERIFY(weight->state().editable);
    QAccessibleValueInterface* value = weight->valueInterface();
    QCOMPARE(value->currentValue().toDouble(), -0.3);
    QCOMPARE(value->minimumValue().toDouble(), -3.0);
    QCOMPARE(value->maximumValue().toDouble(), 3.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 0.1);
    value->setCurrentValue(1.0);
    value->setCurrentValue(QString("nonsense"));
    named(*m_reader, "bias of output, +0.2")->valueInterface()->setCurrentValue(99);
    QAccessibleValueInterface* input = named(*m_reader, "input 1, 1.5")->valueInterface();
    QCOMPARE(input->minimumValue().toDouble(), 0.0);
    QCOMPARE(edits.size(), std::size_t {2});
    QCOMPARE(edits[0].first, weightPart(1, 1, 0));
    QCOMPARE(edits[0].second, 1.0);
    QCOMPARE(edits[1].first, neuronPart(2, 0));
    QCOMPARE(edits[1].second, 3.0);
}

void TestNetworkReader::aReaderChangesNothingElse()
{
    bool wasAsked = false;
    connect(m_canvas.get(), &NetworkCanvas::editRequested, this, [&wasAsked] { wasAsked = true; });
    QAccessibleInterface* weight = named(*m_reader, "weight from input 2 to hidden neuron 1, −0.3");
    QCOMPARE(weight->role(), QAccessible::Graphic);
    QVERIFY(weight->state().readOnly);
    weight->valueInterface()->setCurrentValue(1.0);
    QVERIFY(!wasAsked);
}

void TestNetworkReader::namesFollowTheNumbers()
{
    QAccessibleInterface* weight = named(*m_reader, "weight from input 2 to hidden neuron 1, −0.3");
    NetworkPicture picture = smallNetwork();
    picture.columns[1].edges[2].weight = 0.4;
    m_canvas->setPicture(picture);
    QCOMPARE(
        weight->text(QAccessible::Name), QString("weight from input 2 to hidden neuron 1, +0.4")
    );
    QCOMPARE(weight->text(QAccessible::Value), QString("0.4"));
    QCOMPARE(weight->valueInterface()->currentValue().toDouble(), 0.4);
}

void TestNetworkReader::namesSayWhatIsFrozen()
{
    NetworkPicture picture = smallNetwork();
    picture.columns[1].edges[1].isFrozen = true;
    picture.columns[2].neurons[0].isFrozen = true;
    m_canvas->setPicture(picture);
    QVERIFY(named(*m_reader, "weight from input 1 to hidden neuron 2, −0.5, frozen"));
    QVERIFY(named(*m_reader, "bias of output, +0.2, frozen"));
    QVERIFY(named(*m_reader, "output, bias +0.2, frozen"));
    QVERIFY(named(*m_reader, "weight from input 1 to hidden neuron 1, +0.8"));
    m_canvas->setPicture(smallNetwork());
    QVERIFY(named(*m_reader, "weight from input 1 to hidden neuron 2, −0.5"));
}

void TestNetworkReader::partsThatAreGoneAreInvalid()
{
    QAccessibleInterface* gone = named(*m_reader, "hidden neuron 2, not known yet, bias +0.3");
    NetworkPicture picture;
    picture.columns = {{"Input", {{}, {}}, {}}, {"Output", {{}}, {}}};
    m_canvas->setPicture(picture);
    QVERIFY(!gone->isValid());
    QVERIFY(gone->text(QAccessible::Name).isEmpty());
    QVERIFY(gone->rect().isNull());
    QVERIFY(gone->state().invalid);
    QVERIFY(gone->valueInterface() == nullptr);
    QVERIFY(named(*m_reader, "connection from input 2 to output") != nullptr);
}

void TestNetworkReader::readersAreGoneWithTheDiagram()
{
    const QAccessible::Id id = QAccessible::uniqueId(named(*m_reader, "input 1, 1.5"));
    QVERIFY(QAccessible::accessibleInterface(id) != nullptr);
    m_canvas.reset();
    QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
}

QTEST_MAIN(TestNetworkReader)
#include "tst_networkreader.moc"
