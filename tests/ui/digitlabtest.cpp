// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/digitlabtest.h"

#include "tests/support/patience.h"

nn::Topology topologyOf(std::vector<nn::LayerSpec> layers, nn::Shape input)
{
    return *nn::Topology::make({input, std::move(layers)});
}

nn::Model modelOf(nn::Topology topology)
{
    nn::Parameters parameters;
    parameters.values.assign(topology.parameter_count(), 0);
    return {std::move(topology), std::move(parameters), {}, {}};
}

namespace {

using nn::Real;

/// Which way a stroke goes, told by its ink: class 1 if there is ink in the top middle (upright
/// stroke), class 7 if there is ink at the right edge of the middle row (level stroke).
constexpr std::size_t topPixel = 6 * 28 + 13;
constexpr std::size_t sidePixel = 13 * 28 + 21;

Real& weightAt(nn::Model& model, std::size_t layer, std::size_t input, std::size_t neuron)
{
    const std::size_t columns = model.topology.layer(layer).weight_columns;
    return nn::weights(model.topology, model.parameters, layer)[input * columns + neuron];
}

} // namespace

nn::Model oneLayer(std::size_t upright, std::size_t level)
{
    nn::Model model =
        modelOf(topologyOf({nn::Flatten {}, nn::Dense {10, nn::Activation::softmax}}));
    weightAt(model, 1, topPixel, upright) = 12;
    weightAt(model, 1, sidePixel, level) = 12;
    return model;
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void save(const nn::Model& model, const QString& path)
{
    QVERIFY(nn::save_model(model, path.toStdU16String()));
}

QString fileIn(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name));
}

qint64 inThousandths(QString printed)
{
    printed.replace(QChar(0x2212), u'-').remove(u'+').remove(u',').remove(u'.');
    return printed.toLongLong();
}

namespace {

/// The same through 30 hidden neurons: number 4 sees upright strokes, number 9 level ones.
nn::Model twoLayers()
{
    nn::Model model = modelOf(topologyOf(
        {nn::Flatten {},
         nn::Dense {30, nn::Activation::relu},
         nn::Dense {10, nn::Activation::softmax}}
    ));
    weightAt(model, 1, topPixel, 4) = 2;
    weightAt(model, 1, sidePixel, 9) = 2;
    weightAt(model, 2, 4, 1) = 6;
    weightAt(model, 2, 9, 7) = 6;
    return model;
}

/// Two filters, the second of which passes the picture on.
nn::Model convolutional()
{
    nn::Model model = modelOf(topologyOf(
        {nn::Convolution {2, 3, 1, 1, nn::Activation::relu},
         nn::Flatten {},
         nn::Dense {10, nn::Activation::softmax}}
    ));
    weightAt(model, 0, 4, 1) = 1;
    weightAt(model, 2, 2 * topPixel + 1, 4) = 12;
    weightAt(model, 2, 2 * sidePixel + 1, 5) = 12;
    return model;
}

QByteArray idxHeader(char dimensions, std::initializer_list<int> sizes)
{
    QByteArray header("\0\0\x08", 3);
    header.append(dimensions);
    for (const int size : sizes) {
        header.append("\0\0", 2);
        header.append(static_cast<char>(size >> 8));
        header.append(static_cast<char>(size & 255));
    }
    return header;
}

/// Four digits to train and to test on: upright bars called 1, level bars called 7, in turn.
void writeSamples(const QString& folder)
{
    QByteArray pixels;
    QByteArray labels;
    for (int i = 0; i < 4; ++i) {
        QByteArray image(784, '\0');
        for (int k = 5; k < 23; ++k) {
            const int pixel = i % 2 == 0 ? k * 28 + 13 : 13 * 28 + k;
            image[pixel] = static_cast<char>(255);
        }
        pixels += image;
        labels += static_cast<char>(i % 2 == 0 ? 1 : 7);
    }
    for (const char* part : {"/t10k", "/train"}) {
        const QString name = folder + QString::fromLatin1(part);
        writeBytes(name + QStringLiteral("-images-idx3-ubyte"), idxHeader(3, {4, 28, 28}) + pixels);
        writeBytes(name + QStringLiteral("-labels-idx1-ubyte"), idxHeader(1, {4}) + labels);
    }
}

} // namespace

void DigitLabTest::initTestCase()
{
    save(oneLayer(2, 3), fileIn(m_folder, "one-layer.lovelace"));
    save(twoLayers(), fileIn(m_folder, "two-layer.lovelace"));
    save(convolutional(), fileIn(m_folder, "convolutional.lovelace"));
    writeSamples(m_folder.path());
    m_folders = {m_folder.path(), m_folder.path(), m_folder.filePath(QStringLiteral("networks"))};
}

std::unique_ptr<ui::DigitLab> DigitLabTest::makeLab() const
{
    auto lab = std::make_unique<ui::DigitLab>(m_folders);
    lab->resize(1094, 852);
    return lab;
}

void DigitLabTest::waitUntilReady()
{
    m_lab->show();
    QVERIFY(test::waitForExposed(m_lab.get()));
    TRY_VERIFY(m_lab->isReady());
}

void DigitLabTest::init()
{
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    m_lab = makeLab();
    waitUntilReady();
}

void DigitLabTest::cleanup()
{
    m_lab.reset();
}

void DigitLabTest::answer()
{
    QSignalSpy answered(m_lab.get(), &ui::DigitLab::answered);
    QVERIFY(test::waitFor(answered));
}

nn::Expected<void> DigitLabTest::opened(const QString& path)
{
    std::optional<nn::Expected<void>> result;
    m_lab->openModel(path, [&](const nn::Expected<void>& done) { result = done; });
    return test::waitFor([&] { return result.has_value(); })
        ? *result
        : nn::Error {nn::ErrorCode::cannot_read, "still waiting"};
}

nn::Expected<void> DigitLabTest::saved(const QString& path)
{
    std::optional<nn::Expected<void>> result;
    m_lab->saveModel(path, [&](const nn::Expected<void>& done) { result = done; });
    return test::waitFor([&] { return result.has_value(); })
        ? *result
        : nn::Error {nn::ErrorCode::cannot_write, "still waiting"};
}

void DigitLabTest::drawOn(double x0, double y0, double x1, double y1)
{
    auto* pad = part<ui::DrawingPad>();
    const QRectF rect = pad->padRect();
    const auto at = [&rect](double x, double y) {
        return QPoint(int(rect.x() + x * rect.width()), int(rect.y() + y * rect.height()));
    };
    QTest::mousePress(pad, Qt::LeftButton, {}, at(x0, y0));
    for (int step = 1; step <= 10; ++step) {
        const double share = step / 10.0;
        QTest::mouseMove(pad, at(x0 + share * (x1 - x0), y0 + share * (y1 - y0)));
    }
    QTest::mouseRelease(pad, Qt::LeftButton, {}, at(x1, y1));
    answer();
}

QPushButton* DigitLabTest::button(const QString& text) const
{
    for (auto* candidate : m_lab->findChildren<QPushButton*>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    qFatal("no button %s", qPrintable(text));
}
