// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/csv_table.h"
#include "engine/io/weights_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <charconv>
#include <cmath>

#include "tests/support/sample_model.h"

using namespace nn;

namespace {

using Row = std::vector<std::string>;

/// The float that stands in a cell.
float number_in(const std::string& cell)
{
    float number = NAN;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
}

} // namespace

class WeightsTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsInTheTableAndReadsBackTheSame();
    void theTableNamesLayerNeuronAndInput();
    void everyNumberIsInTheJsonAndReadsBackTheSame();
    void whatIsNotFiniteIsRefused();
};

void WeightsTextTest::everyNumberIsInTheTableAndReadsBackTheSame()
{
    const Model model = test::sample_model();
    const auto text = weights_csv(model);
    QVERIFY(text.has_value());
    const auto rows = csv_table(*text, ',').rows;
    QCOMPARE(rows.size(), model.topology.parameter_count() + 1);
    std::size_t checked = 0;
    for (const CsvRow& row : std::span(rows).subspan(1)) {
        QCOMPARE(row.cells.size(), std::size_t {8});
        const std::size_t layer = std::stoul(row.cells[0]) - 1;
        const std::size_t neuron = std::stoul(row.cells[2]) - 1;
        const std::size_t columns = model.topology.layer(layer).weight_columns;
        const Real expected = row.cells[3] == "bias"
            ? biases(model.topology, model.parameters, layer)[neuron]
            : weights(
                model.topology, model.parameters, layer
            )[(std::stoul(row.cells[3]) - 1) * columns + neuron];
        const float actual = number_in(row.cells[7]);
        QCOMPARE(std::signbit(actual), std::signbit(expected));
        QVERIFY2(actual == expected, row.cells[7].c_str());
        ++checked;
    }
    QCOMPARE(checked, model.topology.parameter_count());
}

void WeightsTextTest::theTableNamesLayerNeuronAndInput()
{
    const auto topology = Topology::make({{2, 3, 2}, {Dense {2}, Dense {1}}});
    Parameters parameters;
    for (std::size_t i = 0; i < topology->parameter_count(); ++i) {
        parameters.values.push_back(static_cast<Real>(i) / 4);
    }
    const auto rows = csv_table(*weights_csv({*topology, parameters, {}, {}}), ',').rows;
    QCOMPARE(
        rows[0].cells,
        (Row {"layer", "kind", "neuron", "input", "row", "column", "channel", "value"})
    );
    QCOMPARE(rows[1].cells, (Row {"1", "dense", "1", "bias", "", "", "", "6"}));
    QCOMPARE(rows[2].cells, (Row {"1", "dense", "1", "1", "1", "1", "1", "0"}));
    // Input 10 of 12: second row, second column, second channel.
    QCOMPARE(rows[11].cells, (Row {"1", "dense", "1", "10", "2", "2", "2", "4.5"}));
    QCOMPARE(rows.back().cells, (Row {"2", "dense", "1", "2", "", "", "", "6.75"}));
}

void WeightsTextTest::everyNumberIsInTheJsonAndReadsBackTheSame()
{
    const Model model = test::sample_model();
    const auto text = weights_json(model);
    QVERIFY(text.has_value());
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    QCOMPARE(object["name"].toString(), QString("Übung 1"));
    QCOMPARE(object["test_accuracy"].toDouble(), 0.9876);
    QCOMPARE(object["input"].toObject()["width"].toInt(), 6);
    const QJsonArray layers = object["layers"].toArray();
    QCOMPARE(std::size_t(layers.size()), model.topology.layer_count());
    for (std::size_t i = 0; i < model.topology.layer_count(); ++i) {
        const QJsonObject layer = layers[qsizetype(i)].toObject();
        const LayerGeometry& geometry = model.topology.layer(i);
        const QJsonArray neurons = layer["weights"].toArray();
        QCOMPARE(std::size_t(neurons.size()), geometry.weight_columns);
        for (std::size_t neuron = 0; neuron < geometry.weight_columns; ++neuron) {
            QCOMPARE(
                float(layer["biases"][qsizetype(neuron)].toDouble()),
                biases(model.topology, model.parameters, i)[neuron]
            );
            for (std::size_t input = 0; input < geometry.weight_rows; ++input) {
                QJsonValue place = neurons[qsizetype(neuron)];
                if (layer["kind"].toString() == "convolution") {
                    const auto window = std::size_t(layer["window"].toInt());
                    const std::size_t channels = geometry.input.channels;
                    const std::size_t pixel = input / channels;
                    place = place[qsizetype(pixel / window)][qsizetype(pixel % window)]
                                 [qsizetype(input % channels)];
                } else {
                    place = place[qsizetype(input)];
                }
                QCOMPARE(
                    float(place.toDouble(NAN)),
                    weights(
                        model.topology, model.parameters, i
                    )[input * geometry.weight_columns + neuron]
                );
            }
        }
    }
}

void WeightsTextTest::whatIsNotFiniteIsRefused()
{
    Model model = test::sample_model();
    model.parameters.values[3] = INFINITY;
    for (const auto& text : {weights_csv(model), weights_json(model)}) {
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().code, ErrorCode::not_finite);
    }
}

QTEST_GUILESS_MAIN(WeightsTextTest)
#include "weights_text_test.moc"
