// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/mnist.h"
#include "engine/io/onnx_file.h"
#include "engine/nn/predictor.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <opencv2/dnn.hpp>
#include <string>

#include "tests/support/networks.h"

using namespace nn;

namespace {

const std::filesystem::path data_folder = DATA_FOLDER;

/// What OpenCV makes of a network exported by us.
class OtherProgram
{
public:
    explicit OtherProgram(const Model& model) : input_(model.topology.spec().input)
    {
        const auto content = encode_onnx(model);
        net_ = cv::dnn::readNetFromONNX(
            reinterpret_cast<const char*>(content->data()), content->size()
        );
        net_.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    }

    /// `input` in our order, channels last.
    std::vector<Real> outputs(std::span<const Real> input)
    {
        const Shape& shape = input_;
        const bool is_image = shape.height * shape.width > 1;
        std::vector<int> sizes {1, int(shape.channels), int(shape.height), int(shape.width)};
        sizes.resize(is_image ? 4 : 2);
        cv::Mat blob(sizes, CV_32F);
        auto* place = blob.ptr<float>();
        for (std::size_t channel = 0; channel < shape.channels; ++channel) {
            for (std::size_t pixel = 0; pixel < shape.height * shape.width; ++pixel) {
                *place++ = input[pixel * shape.channels + channel];
            }
        }
        net_.setInput(blob, "input");
        const cv::Mat out = net_.forward("output");
        return {out.ptr<float>(), out.ptr<float>() + out.total()};
    }

private:
    Shape input_;
    cv::dnn::Net net_;
};

double largest_difference(std::span<const Real> ours, const std::vector<Real>& theirs)
{
    if (ours.size() != theirs.size()) {
        return INFINITY;
    }
    double largest = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        largest = std::max(largest, double {std::abs(ours[i] - theirs[i])});
    }
    return largest;
}

Model model_of(Shape input, std::vector<LayerSpec> layers)
{
    Topology topology = test::topology_of(input, std::move(layers));
    Rng rng(7);
    Parameters parameters = test::random_parameters(topology, rng, 0.3);
    return {std::move(topology), std::move(parameters), {}, {}};
}

constexpr double tolerance = 1e-5;

} // namespace

/// An exported network gives the same numbers in a program that others wrote.
class OnnxOpencvTest : public QObject
{
    Q_OBJECT

private slots:
    void builtInNetworksReadDigitsTheSame_data();
    void builtInNetworksReadDigitsTheSame();
    void everyActivationGivesTheSame_data();
    void everyActivationGivesTheSame();
    void imagesWithChannelsGiveTheSame();
};

void OnnxOpencvTest::builtInNetworksReadDigitsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"one-layer", "two-layer", "convolutional"}) {
        QTest::newRow(name) << name;
    }
}

void OnnxOpencvTest::builtInNetworksReadDigitsTheSame()
{
    QFETCH(QString, name);
    const auto test = read_mnist(data_folder / "mnist", MnistPart::test);
    const auto model = load_model(data_folder / "models" / (name.toStdString() + ".lovelace"));
    QVERIFY(test && model);
    OtherProgram other(*model);
    Predictor predictor(model->topology, model->parameters);
    std::vector<Real> digit(test->input.size());
    constexpr std::size_t digit_count = 200;
    for (std::size_t i = 0; i < digit_count; ++i) {
        test->copy_input(i, digit);
        const double difference =
            largest_difference(predictor.predict(digit), other.outputs(digit));
        QVERIFY2(difference < tolerance, qPrintable(QString("%1: %2").arg(i).arg(difference)));
    }
}

void OnnxOpencvTest::everyActivationGivesTheSame_data()
{
    QTest::addColumn<bool>("is_convolution");
    QTest::addColumn<int>("activation");
    for (const Activation activation : all_activations) {
        const std::string name(name_of(activation));
        QTest::addRow("dense %s", name.c_str()) << false << int(activation);
        if (activation != Activation::softmax) {
            QTest::addRow("convolution %s", name.c_str()) << true << int(activation);
        }
    }
}

void OnnxOpencvTest::everyActivationGivesTheSame()
{
    QFETCH(bool, is_convolution);
    QFETCH(int, activation);
    const auto bend = static_cast<Activation>(activation);
    const Model model = is_convolution
        ? model_of(
            {6, 6, 1}, {Convolution {3, 3, 1, 1, bend}, Flatten {}, Dense {4, Activation::identity}}
        )
        : model_of({1, 1, 5}, {Dense {6, Activation::identity}, Dense {7, bend}});
    OtherProgram other(model);
    Predictor predictor(model.topology, model.parameters);
    Rng rng(11);
    for (int i = 0; i < 20; ++i) {
        const auto input = test::random_numbers(model.topology.input_count(), rng, -3, 3);
        const double difference =
            largest_difference(predictor.predict(input), other.outputs(input));
        QVERIFY2(difference < tolerance, qPrintable(QString::number(difference)));
    }
}

void OnnxOpencvTest::imagesWithChannelsGiveTheSame()
{
    const Model model = model_of(
        {9, 8, 3},
        {Convolution {4, 3, 2, 1, Activation::relu},
         Dropout {0.2},
         MaxPooling {2, 1},
         Convolution {5, 2, 1, 0, Activation::tanh},
         Flatten {},
         Dropout {0.5},
         Dense {6, Activation::relu},
         Dense {3, Activation::softmax}}
    );
    OtherProgram other(model);
    Predictor predictor(model.topology, model.parameters);
    Rng rng(11);
    for (int i = 0; i < 20; ++i) {
        const auto input = test::random_numbers(model.topology.input_count(), rng, -3, 3);
        const double difference =
            largest_difference(predictor.predict(input), other.outputs(input));
        QVERIFY2(difference < tolerance, qPrintable(QString::number(difference)));
    }
}

QTEST_GUILESS_MAIN(OnnxOpencvTest)
#include "onnx_opencv_test.moc"
