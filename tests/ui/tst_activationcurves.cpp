// SPDX-License-Identifier: GPL-3.0-or-later
// What the plot of activation functions draws, against numbers of an independent computation.
#include "ui/demos/activationcurve.h"
#include "ui/demos/demoregistry.h"
#include "ui/plots/lineplot.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

using namespace ui;

class TestActivationCurves : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPlottedIsTheReference();
    void curvesAreNumbersAtTheExtremes();
};

void TestActivationCurves::whatIsPlottedIsTheReference()
{
    QFile file(REFERENCE_FOLDER "/activations.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QUndoStack stack;
    const auto demo = makeDemo("activation-plot", stack);
    const auto* plot = demo->findChild<LinePlot*>();
    int compared = 0;
    // Each row: name, z, value, slope, ... from a computation with many digits.
    for (const auto& entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonArray row = entry.toArray();
        const double z = row.at(1).toDouble();
        if (!curveActivation(row.at(0).toString()) || std::abs(z) > 59) {
            continue; // Softmax, and what no range shows.
        }
        // A range that ends at the z of the row, where the curve has a point.
        const double other = z == 0 ? -1 : z + 1;
        demo->restoreState({
            {"functions", QJsonArray {row.at(0)}},
            {"derivative", true},
            {"range", QJsonArray {std::min(z, other), std::max(z, other)}},
        });
        QCOMPARE(plot->lines().size(), 2);
        for (int curve = 0; curve < 2; ++curve) {
            const QPolygonF points = plot->lines().at(curve).points;
            const double wanted = row.at(2 + curve).toDouble();
            const auto point = std::ranges::find(points, z, &QPointF::x);
            QVERIFY(point != points.end());
            QVERIFY2(
                std::abs(point->y() - wanted) <= 1e-13 * std::abs(wanted) + 1e-300,
                qPrintable(QString("%1 at %2: %3").arg(row.at(0).toString()).arg(z).arg(point->y()))
            );
            ++compared;
        }
    }
    QVERIFY(compared > 200);
}

void TestActivationCurves::curvesAreNumbersAtTheExtremes()
{
    struct Row
    {
        nn::Activation function;
        std::array<double, 5> values; ///< At -1000, -1e-8, 0, 1e-8 and 1000.
        std::array<double, 5> slopes;
    };
    // From a computation with 40 digits; slopes at a kink are those from the left.
    const std::array zs {-1000.0, -1e-8, 0.0, 1e-8, 1000.0};
    const double small = 1e-8;
    using enum nn::Activation;
    const QList<Row> rows {
        {sigmoid, {0, 0.4999999975, 0.5, 0.5000000025, 1}, {0, 0.25, 0.25, 0.25, 0}},
        {relu, {0, 0, 0, small, 1000}, {0, 0, 0, 1, 1}},
        {nn::Activation::tanh, {-1, -small, 0, small, 1}, {0, 1, 1, 1, 0}},
        {leaky_relu, {-10, -1e-10, 0, small, 1000}, {0.01, 0.01, 0.01, 1, 1}},
        {elu, {-1, -9.99999995e-9, 0, small, 1000}, {0, 0.99999999, 1, 1, 1}},
        {softplus,
         {0, 0.69314717555994530942, 0.69314718055994530942, 0.69314718555994530942, 1000},
         {0, 0.4999999975, 0.5, 0.5000000025, 1}},
        {gelu,
         {0, -4.99999996010577e-9, 0, 5.00000003989423e-9, 1000},
         {0, 0.4999999920211544, 0.5, 0.5000000079788456, 1}},
        {step, {0, 0, 0, 1, 1}, {0, 0, 0, 0, 0}},
        {identity, {-1000, -small, 0, small, 1000}, {1, 1, 1, 1, 1}},
    };
    QCOMPARE(std::size_t(rows.size()), curveActivations.size());
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < zs.size(); ++i) {
            // A curve that begins there, or ends at the kink.
            const PlotRange range =
                zs.at(i) == 0 ? PlotRange {-1, 0} : PlotRange {zs.at(i), zs.at(i) + 1};
            for (const Curve curve : {Curve::Value, Curve::Slope}) {
                const QPolygonF points = activationPoints(row.function, curve, range);
                const auto point = std::ranges::find(points, zs.at(i), &QPointF::x);
                QVERIFY(point != points.end());
                const double wanted = (curve == Curve::Value ? row.values : row.slopes).at(i);
                QVERIFY2(
                    std::abs(point->y() - wanted) <= 1e-14 * std::max(1e-2, std::abs(wanted)),
                    qPrintable(QString("%1 at %2: %3, not %4")
                                   .arg(activationId(row.function))
                                   .arg(zs.at(i))
                                   .arg(point->y(), 0, 'g', 17)
                                   .arg(wanted, 0, 'g', 17))
                );
                QVERIFY(std::ranges::none_of(points, [](const QPointF& each) {
                    return !std::isfinite(each.y()) && each.x() != 0; // Broken where it jumps.
                }));
            }
        }
    }
}

QTEST_MAIN(TestActivationCurves)
#include "tst_activationcurves.moc"
