// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainoptions.h"

#include "app/cli/defaults.h"
#include "engine/io/model_file.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr quint64 maxEpochCount = 1'000'000;
constexpr quint64 maxBatchSize = 1'000'000;
constexpr quint64 maxThreadCount = 256;
/// The recipe repeats them, with quotes, and has to fit into a model file too.
constexpr qsizetype maxTextBytes = nn::max_model_text / 8;
constexpr OptionReader::Range learningRates {1e-9, 1e6};
constexpr OptionReader::Range penalties {0, 1e3};
constexpr OptionReader::Range shares {0, 1};

class TrainOptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrainOptionTexts)

public:
    static void declareNetwork(OptionReader& reader);
    static void declareMethod(OptionReader& reader);
    static void declareAugmentation(OptionReader& reader);
    static void declareDrawings(OptionReader& reader);
    static void declareResult(OptionReader& reader);
    static void checkCombinations(OptionReader& reader);
};

void TrainOptionTexts::declareNetwork(OptionReader& reader)
{
    reader.addOption(
        u"data"_s,
        u"DATA"_s,
        tr("Learn from mnist (default), fashion or a folder with IDX files, whose t10k files are "
           "tested on.")
    );
    reader.addOption(
        u"layers"_s,
        u"LAYERS"_s,
        tr("Layers with commas between them (default 784,128,10). 128: neurons. conv16x3: 16 "
           "channels, window 3x3; conv16x3s2p1: with stride 2 and padding 1. pool2: largest of "
           "2x2. dropout0.3: drops 30% while training. flatten. The first 784, the size of the "
           "input, may be left out.")
    );
    reader.addOption(
        u"activation"_s,
        u"NAME"_s,
        tr("Activation of all layers but the last (default relu): %1. The last one has the "
           "activation that suits the loss.")
            .arg(OptionReader::choices(nn::all_activations))
    );
    reader.addOption(
        u"initializer"_s,
        u"NAME"_s,
        tr("How weights start (default: he or glorot, whichever suits the layer): %1.")
            .arg(OptionReader::choices(nn::all_initializers))
    );
    reader.addOption(
        u"from"_s, u"MODEL"_s, tr("Go on from a model instead of making a new network.")
    );
}

void TrainOptionTexts::declareMethod(OptionReader& reader)
{
    reader.addOption(
        u"loss"_s,
        u"NAME"_s,
        tr("Loss (default cross-entropy): %1.").arg(OptionReader::choices(nn::all_losses))
    );
    reader.addOption(
        u"optimizer"_s,
        u"NAME"_s,
        tr("Optimiser (default sgd): %1.").arg(OptionReader::choices(nn::all_optimizers))
    );
    reader.addOption(
        u"learning-rate"_s,
        u"RATE"_s,
        tr("Learning rate (default 0.1; with momentum and nesterov 0.01, with adam 0.001).")
    );
    reader.addOption(u"momentum"_s, u"SHARE"_s, tr("For momentum and nesterov (default 0.9)."));
    reader.addOption(
        u"schedule"_s,
        u"NAME"_s,
        tr("Course of the learning rate (default constant): %1.")
            .arg(OptionReader::choices(nn::all_schedules))
    );
    reader.addOption(
        u"schedule-factor"_s,
        u"FACTOR"_s,
        tr("By which step and exponential change the learning rate (default 0.5).")
    );
    reader.addOption(
        u"schedule-every"_s, u"EPOCHS"_s, tr("After which step changes it (default 10).")
    );
    reader.addOption(
        u"l1"_s, u"WEIGHT"_s, tr("Penalty on the absolute values of weights (default 0).")
    );
    reader.addOption(u"l2"_s, u"WEIGHT"_s, tr("Penalty on the squares of weights (default 0)."));
    reader.addOption(u"batch"_s, u"COUNT"_s, tr("Examples per step (default 64)."));
    reader.addOption(u"epochs"_s, u"COUNT"_s, tr("Times through the data (default 5)."));
    reader.addOption(
        u"seed"_s,
        u"NUMBER"_s,
        tr("Start of all random numbers: same seed, same network (default 1).")
    );
    reader.addOption(
        u"threads"_s,
        u"COUNT"_s,
        tr("Threads (default: one per processor). The network does not depend on their number.")
    );
}

void TrainOptionTexts::declareAugmentation(OptionReader& reader)
{
    reader.addOption(
        u"shift"_s, u"PIXELS"_s, tr("Move each example at random by up to PIXELS (default 0).")
    );
    reader.addOption(
        u"rotation"_s, u"DEGREES"_s, tr("Turn each example by up to DEGREES (default 0).")
    );
    reader.addOption(
        u"scale"_s, u"SHARE"_s, tr("Resize each example by up to SHARE, such as 0.1 (default 0).")
    );
    reader.addOption(u"shear"_s, u"SHARE"_s, tr("Slant each example by up to SHARE (default 0)."));
    reader.addOption(
        u"thickness"_s,
        u"PIXELS"_s,
        tr("Move the edges of strokes in or out by up to PIXELS (default 0).")
    );
    reader.addOption(
        u"elastic"_s, u"PIXELS"_s, tr("Bend each example by up to PIXELS (default 0).")
    );
}

void TrainOptionTexts::declareDrawings(OptionReader& reader)
{
    reader.addOption(
        u"digit-styles"_s,
        u"SHARE"_s,
        tr("Add drawn digits: ones with a flag, crossed sevens and hooked nines, which MNIST "
           "lacks: SHARE "
           "times as many as there are digits, such as 0.06 (default 0).")
    );
    reader.addOption(
        u"non-digits"_s,
        u"SHARE"_s,
        tr("Add scribbles, crosses, writing and the like, and teach the network to be sure of "
           "nothing there: SHARE times as many as there are digits, such as 0.1 (default 0).")
    );
}

void TrainOptionTexts::declareResult(OptionReader& reader)
{
    reader.addOption(
        u"out"_s, u"FILE"_s, tr("Save the trained network. Without it nothing is saved.")
    );
    reader.addOption(u"name"_s, u"NAME"_s, tr("Name of the network (default: that of the file)."));
    reader.addOption(u"notes"_s, u"TEXT"_s, tr("Notes to save with the network."));
}

void TrainOptionTexts::checkCombinations(OptionReader& reader)
{
    const auto needs = [&](const QString& option, bool isFulfilled, const QString& what) {
        if (reader.isSet(option) && !isFulfilled) {
            reader.complain(tr("--%1 needs %2.").arg(option, what));
        }
    };
    const QString optimizer = reader.text(u"optimizer"_s);
    const QString schedule = reader.text(u"schedule"_s);
    needs(
        u"momentum"_s,
        optimizer == "momentum"_L1 || optimizer == "nesterov"_L1,
        u"--optimizer momentum|nesterov"_s
    );
    needs(
        u"schedule-factor"_s,
        schedule == "step"_L1 || schedule == "exponential"_L1,
        u"--schedule step|exponential"_s
    );
    needs(u"schedule-every"_s, schedule == "step"_L1, u"--schedule step"_s);
    needs(u"name"_s, reader.isSet(u"out"_s), u"--out"_s);
    needs(u"notes"_s, reader.isSet(u"out"_s), u"--out"_s);
    for (const QString& option : {u"layers"_s, u"activation"_s, u"initializer"_s}) {
        if (reader.isSet(option) && reader.isSet(u"from"_s)) {
            reader.complain(
                tr("--%1 is for a new network and cannot be used with --from.").arg(option)
            );
        }
    }
    for (const QString& option : {u"name"_s, u"notes"_s}) {
        if (reader.text(option).toUtf8().size() > maxTextBytes) {
            reader.complain(tr("--%1 is longer than %2 bytes.").arg(option).arg(maxTextBytes));
        }
    }
    if (!reader.arguments().isEmpty()) {
        reader.complain(tr("“%1” is not expected here.").arg(reader.arguments().constFirst()));
    }
}

double usualLearningRate(nn::OptimizerKind optimizer)
{
    switch (optimizer) {
    case nn::OptimizerKind::sgd:
        return 0.1;
    case nn::OptimizerKind::momentum:
    case nn::OptimizerKind::nesterov:
        return 0.01;
    case nn::OptimizerKind::adam:
        return 0.001;
    }
    return 0.1;
}

nn::TrainOptions readMethod(OptionReader& reader)
{
    nn::TrainOptions options;
    nn::OptimizerSpec& optimizer = options.optimizer;
    optimizer.kind =
        reader.choice(u"optimizer"_s, optimizer.kind, nn::all_optimizers, &nn::optimizer_named);
    optimizer.momentum = reader.number(u"momentum"_s, optimizer.momentum, {0, 0.9999});
    optimizer.l1 = reader.number(u"l1"_s, optimizer.l1, penalties);
    optimizer.l2 = reader.number(u"l2"_s, optimizer.l2, penalties);
    options.learning_rate =
        reader.number(u"learning-rate"_s, usualLearningRate(optimizer.kind), learningRates);
    nn::Schedule& schedule = options.schedule;
    schedule.kind =
        reader.choice(u"schedule"_s, schedule.kind, nn::all_schedules, &nn::schedule_named);
    schedule.factor = reader.number(u"schedule-factor"_s, schedule.factor, {1e-6, 1});
    schedule.every = reader.count(u"schedule-every"_s, schedule.every, 1, maxEpochCount);
    options.batch_size = reader.count(u"batch"_s, options.batch_size, 1, maxBatchSize);
    options.epoch_count = reader.count(u"epochs"_s, 5, 1, maxEpochCount);
    options.seed = reader.count(u"seed"_s, options.seed, 0, std::numeric_limits<qint64>::max());
    options.thread_count =
        static_cast<unsigned>(reader.count(u"threads"_s, usualThreadCount(), 1, maxThreadCount));
    return options;
}

nn::Augmentation readAugmentation(OptionReader& reader)
{
    return {
        .shift = reader.number(u"shift"_s, 0, {0, 14}),
        .rotation = reader.number(u"rotation"_s, 0, {0, 180}),
        .scale = reader.number(u"scale"_s, 0, {0, 0.9}),
        .shear = reader.number(u"shear"_s, 0, {0, 1}),
        .thickness = reader.number(u"thickness"_s, 0, {0, 1}),
        .elastic = reader.number(u"elastic"_s, 0, {0, 14}),
    };
}

/// As a POSIX shell reads it back.
QString quoted(const QString& word)
{
    static const QRegularExpression harmless(u"^[\\w./,:+=@-]+$"_s);
    if (harmless.match(word).hasMatch()) {
        return word;
    }
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The command without what does not change the network.
QString recipeOf(const OptionReader& reader)
{
    QString recipe = u"lovelace-cli train"_s;
    for (const QString& option : reader.setOptions()) {
        if (option == "threads"_L1 || option == "json"_L1 || option == "language"_L1) {
            continue;
        }
        const QString value = reader.text(option);
        const bool isFile = option == "out"_L1;
        recipe += u" --"_s + option + u' ' + quoted(isFile ? QFileInfo(value).fileName() : value);
    }
    return recipe;
}

} // namespace

void declareTrainOptions(OptionReader& reader)
{
    TrainOptionTexts::declareNetwork(reader);
    TrainOptionTexts::declareMethod(reader);
    TrainOptionTexts::declareAugmentation(reader);
    TrainOptionTexts::declareDrawings(reader);
    TrainOptionTexts::declareResult(reader);
}

TrainRequest readTrainOptions(OptionReader& reader)
{
    TrainRequest request;
    request.data = reader.text(u"data"_s, u"mnist"_s);
    request.from = reader.text(u"from"_s);
    request.layers = reader.text(u"layers"_s, u"784,128,10"_s);
    request.activation = reader.choice(
        u"activation"_s, request.activation, nn::all_activations, &nn::activation_named
    );
    if (request.activation == nn::Activation::softmax) {
        reader.complain(TrainOptionTexts::tr("Only the last layer can have softmax, with "
                                             "--loss cross-entropy."));
    }
    if (reader.isSet(u"initializer"_s)) {
        request.initializer = reader.choice(
            u"initializer"_s, nn::Initializer::he, nn::all_initializers, &nn::initializer_named
        );
    }
    if (reader.isSet(u"loss"_s)) {
        request.loss =
            reader.choice(u"loss"_s, nn::Loss::cross_entropy, nn::all_losses, &nn::loss_named);
    }
    request.options = readMethod(reader);
    request.options.augmentation = readAugmentation(reader);
    request.digitStyles = reader.number(u"digit-styles"_s, 0, shares);
    request.nonDigits = reader.number(u"non-digits"_s, 0, shares);
    request.out = reader.text(u"out"_s);
    request.name = reader.text(u"name"_s, QFileInfo(request.out).completeBaseName());
    request.notes = reader.text(u"notes"_s);
    request.recipe = recipeOf(reader);
    TrainOptionTexts::checkCombinations(reader);
    return request;
}

} // namespace app
