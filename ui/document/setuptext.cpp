// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/setuptext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr QLatin1String scheme("lovelace-playground:");
constexpr int version = 1;
constexpr qsizetype mostLength = 2000;
constexpr QLatin1String ownPoints("own");
constexpr QLatin1String suited("suited");

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString numberIn(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

bool readNumber(const QString& text, double least, double most, double& value)
{
    bool isNumber = false;
    const double read = text.toDouble(&isNumber);
    if (!isNumber || !(read >= least && read <= most)) { // Also what is not a number.
        return false;
    }
    value = read;
    return true;
}

bool readCount(const QString& text, int least, int most, int& value)
{
    bool isNumber = false;
    const int read = text.toInt(&isNumber);
    if (!isNumber || read < least || read > most) {
        return false;
    }
    value = read;
    return true;
}

bool readSeed(const QString& text, std::uint32_t& value)
{
    bool isNumber = false;
    const uint read = text.toUInt(&isNumber);
    value = isNumber ? read : value;
    return isNumber;
}

bool readData(const QString& text, PlaygroundSetup& setup)
{
    setup.data = nn::plane_data_named(text.toStdString());
    return setup.data || text == ownPoints;
}

bool readFeatures(const QString& text, PlaygroundSetup& setup)
{
    std::vector<nn::PlaneFeature> features;
    for (const QString& name : text.split(u',')) {
        const auto feature = nn::plane_feature_named(name.toStdString());
        if (!feature || std::ranges::find(features, *feature) != features.end()) {
            return false;
        }
        features.push_back(*feature);
    }
    std::ranges::sort(features);
    setup.features = std::move(features);
    return true;
}

bool readLayers(const QString& text, PlaygroundSetup& setup)
{
    static const QRegularExpression layer(QStringLiteral("^([0-9]{1,2})([a-z-]+)$"));
    std::vector<HiddenLayer> layers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    if (parts.size() > mostHiddenLayers) {
        return false;
    }
    for (const QString& part : parts) {
        const auto match = layer.match(part);
        const auto activation = nn::activation_named(match.captured(2).toStdString());
        HiddenLayer read;
        if (!activation || *activation == nn::Activation::softmax
            || !readCount(match.captured(1), 1, mostHiddenNeurons, read.neuronCount)) {
            return false;
        }
        read.activation = *activation;
        layers.push_back(read);
    }
    setup.layers = std::move(layers);
    return true;
}

bool readOptimizer(const QString& text, PlaygroundSetup& setup)
{
    const auto optimizer = nn::optimizer_named(text.toStdString());
    setup.optimizer = optimizer.value_or(setup.optimizer);
    return optimizer.has_value();
}

bool readStart(const QString& text, PlaygroundSetup& setup)
{
    setup.initializer = nn::initializer_named(text.toStdString());
    return setup.initializer || text == suited;
}

/// What stands behind a key: how it is written and how it is read.
struct Entry
{
    QLatin1String key;
    QString (*write)(const PlaygroundSetup&);
    bool (*read)(const QString&, PlaygroundSetup&);
};

QString writtenFeatures(const PlaygroundSetup& setup)
{
    QStringList names;
    for (const nn::PlaneFeature feature : setup.features) {
        names.append(named(nn::name_of(feature)));
    }
    return names.join(u',');
}

QString writtenLayers(const PlaygroundSetup& setup)
{
    QStringList layers;
    for (const HiddenLayer& layer : setup.layers) {
        layers.append(QString::number(layer.neuronCount) + named(nn::name_of(layer.activation)));
    }
    return layers.join(u',');
}

using Setup = PlaygroundSetup;

constexpr std::array entries {
    Entry {
        QLatin1String("data"),
        [](const Setup& s) { return s.data ? named(nn::name_of(*s.data)) : QString(ownPoints); },
        readData},
    Entry {
        QLatin1String("count"),
        [](const Setup& s) { return QString::number(s.pointCount); },
        [](const QString& text, Setup& s) {
            return readCount(text, leastPoints, mostMadePoints, s.pointCount);
        }},
    Entry {
        QLatin1String("noise"),
        [](const Setup& s) { return numberIn(s.noise); },
        [](const QString& text, Setup& s) {
            return readNumber(text, 0, nn::max_plane_noise, s.noise);
        }},
    Entry {
        QLatin1String("training"),
        [](const Setup& s) { return numberIn(s.trainingShare); },
        [](const QString& text, Setup& s) { return readNumber(text, 0.1, 1, s.trainingShare); }},
    Entry {
        QLatin1String("point-seed"),
        [](const Setup& s) { return QString::number(s.pointSeed); },
        [](const QString& text, Setup& s) { return readSeed(text, s.pointSeed); }},
    Entry {QLatin1String("features"), writtenFeatures, readFeatures},
    Entry {QLatin1String("layers"), writtenLayers, readLayers},
    Entry {
        QLatin1String("start"),
        [](const Setup& s) {
            return s.initializer ? named(nn::name_of(*s.initializer)) : QString(suited);
        },
        readStart},
    Entry {
        QLatin1String("seed"),
        [](const Setup& s) { return QString::number(s.seed); },
        [](const QString& text, Setup& s) { return readSeed(text, s.seed); }},
    Entry {
        QLatin1String("batch"),
        [](const Setup& s) { return QString::number(s.batchSize); },
        [](const QString& text, Setup& s) {
            return readCount(text, 1, mostBatchSize, s.batchSize);
        }},
    Entry {
        QLatin1String("rate"),
        [](const Setup& s) { return numberIn(s.learningRate); },
        [](const QString& text, Setup& s) {
            return readNumber(text, leastLearningRate, mostLearningRate, s.learningRate);
        }},
    Entry {
        QLatin1String("optimizer"),
        [](const Setup& s) { return named(nn::name_of(s.optimizer)); },
        readOptimizer},
    Entry {
        QLatin1String("l1"),
        [](const Setup& s) { return numberIn(s.l1); },
        [](const QString& text, Setup& s) { return readNumber(text, 0, mostPenalty, s.l1); }},
    Entry {
        QLatin1String("l2"),
        [](const Setup& s) { return numberIn(s.l2); },
        [](const QString& text, Setup& s) { return readNumber(text, 0, mostPenalty, s.l2); }},
};

/// What a message may repeat of a text from somewhere.
QString shortened(const QString& text)
{
    constexpr qsizetype most = 40;
    return text.size() > most ? text.left(most) + QChar(0x2026) : text;
}

} // namespace

QString setupText(const PlaygroundSetup& setup)
{
    QStringList parts;
    for (const Entry& entry : entries) {
        parts.append(entry.key + u'=' + entry.write(setup));
    }
    return scheme + QString::number(version) + u'?' + parts.join(u'&');
}

std::variant<PlaygroundSetup, SetupProblem> setupFromText(const QString& text)
{
    using Kind = SetupProblem::Kind;
    if (text.size() > mostLength) {
        return SetupProblem {Kind::TooLong};
    }
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("\\s")));
    const QString head = plain.section(u'?', 0, 0);
    int written = 0;
    if (!head.startsWith(scheme) || !readCount(head.mid(scheme.size()), 1, 1'000'000, written)) {
        return SetupProblem {Kind::NotASetup};
    }
    if (written > version) {
        return SetupProblem {Kind::NewerVersion};
    }
    PlaygroundSetup setup;
    QSet<QString> seen;
    for (const QString& part : plain.section(u'?', 1).split(u'&', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        const auto entry =
            std::ranges::find_if(entries, [&](const Entry& known) { return key == known.key; });
        if (entry == entries.end()) {
            return SetupProblem {Kind::Unknown, shortened(key)};
        }
        if (seen.contains(key)) {
            return SetupProblem {Kind::Twice, key};
        }
        seen.insert(key);
        if (!entry->read(value, setup)) {
            return SetupProblem {Kind::BadValue, key, shortened(value)};
        }
    }
    return setup;
}

QString problemText(const SetupProblem& problem)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("SetupProblem", text);
    };
    switch (problem.kind) {
    case SetupProblem::Kind::NotASetup:
        return tr(QT_TRANSLATE_NOOP("SetupProblem", "This text is not a setup of the playground."));
    case SetupProblem::Kind::TooLong:
        return tr(QT_TRANSLATE_NOOP("SetupProblem", "This text is too long for a setup."));
    case SetupProblem::Kind::NewerVersion:
        return tr(QT_TRANSLATE_NOOP(
            "SetupProblem", "This setup was made by a newer Lovelace, which can open it."
        ));
    case SetupProblem::Kind::Unknown:
        return tr(QT_TRANSLATE_NOOP("SetupProblem", "A setup has nothing called “%1”."))
            .arg(problem.key);
    case SetupProblem::Kind::Twice:
        return tr(QT_TRANSLATE_NOOP("SetupProblem", "“%1” is in this setup two times."))
            .arg(problem.key);
    case SetupProblem::Kind::BadValue:
        return tr(QT_TRANSLATE_NOOP("SetupProblem", "“%1” cannot be “%2”."))
            .arg(problem.key, problem.value);
    }
    Q_UNREACHABLE();
}

} // namespace ui
