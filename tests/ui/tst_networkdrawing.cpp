// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <cmath>

#include "tests/support/patience.h"

using namespace ui;

namespace {

/// Three columns of sixteen neurons, with weights that `phase` decides.
NetworkPicture manyEdges(double phase)
{
    constexpr int count = 16;
    NetworkPicture picture {.columns = std::vector<PictureColumn>(3)};
    for (std::size_t column = 0; column < picture.columns.size(); ++column) {
        PictureColumn& filled = picture.columns[column];
        filled.caption = QStringLiteral("Layer");
        filled.neurons.resize(count);
        for (int edge = 0; column > 0 && edge < count * count; ++edge) {
            filled.edges.push_back({.weight = std::sin(phase * edge)});
        }
    }
    return picture;
}

QImage shown(NetworkCanvas& canvas)
{
    return canvas.grab().toImage();
}

} // namespace

class TestNetworkDrawing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init();

    void linesThatAreDrawnBehindAreTheSame();
    void theNewestNumbersAreDrawnInTheEnd();
    void anotherShapeIsDrawnAtOnce();

private:
    std::unique_ptr<NetworkCanvas> m_behind;
    std::unique_ptr<NetworkCanvas> m_atOnce;
};

void TestNetworkDrawing::init()
{
    m_behind = std::make_unique<NetworkCanvas>();
    m_behind->setDrawsBehind(true);
    m_atOnce = std::make_unique<NetworkCanvas>();
    for (NetworkCanvas* canvas : {m_behind.get(), m_atOnce.get()}) {
        canvas->resize(600, 500);
        canvas->setPicture(manyEdges(1));
        canvas->show();
    }
    QVERIFY(test::waitForExposed(m_behind.get()));
    QCOMPARE(shown(*m_behind), shown(*m_atOnce));
}

void TestNetworkDrawing::linesThatAreDrawnBehindAreTheSame()
{
    const QImage before = shown(*m_atOnce);
    m_behind->setPicture(manyEdges(2));
    m_atOnce->setPicture(manyEdges(2));
    QVERIFY(shown(*m_atOnce) != before);
    TRY_COMPARE(shown(*m_behind), shown(*m_atOnce));
}

void TestNetworkDrawing::theNewestNumbersAreDrawnInTheEnd()
{
    for (int phase = 2; phase < 20; ++phase) {
        m_behind->setPicture(manyEdges(phase));
        QCoreApplication::processEvents();
    }
    m_atOnce->setPicture(manyEdges(19));
    TRY_COMPARE(shown(*m_behind), shown(*m_atOnce));
}

void TestNetworkDrawing::anotherShapeIsDrawnAtOnce()
{
    m_behind->setPicture(manyEdges(2));
    QCoreApplication::processEvents(); // Its lines are being drawn.
    for (NetworkCanvas* canvas : {m_behind.get(), m_atOnce.get()}) {
        NetworkPicture other = manyEdges(3);
        other.columns.pop_back();
        canvas->setPicture(other);
    }
    QCOMPARE(shown(*m_behind), shown(*m_atOnce));
}

QTEST_MAIN(TestNetworkDrawing)
#include "tst_networkdrawing.moc"
