// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/defaults.h"
#include "app/cli/interruption.h"
#include "app/cli/layerlist.h"
#include "app/cli/lookup.h"
#include "app/cli/trainoptions.h"
#include "app/cli/trainreport.h"
#include "engine/data/digit_styles.h"
#include "engine/data/non_digits.h"
#include "engine/nn/output_pairing.h"
#include "engine/train/metrics.h"
#include "engine/train/trainer.h"
#include "ui/text/errortext.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What a run needs.
struct Materials
{
    nn::Dataset training;
    std::optional<nn::Dataset> test;
    nn::Model model; ///< As it is before training.
};

/// What came out of it.
struct Outcome
{
    nn::TrainResult result;
    std::optional<double> testAccuracy; ///< Of these parameters.
    bool hasLearned = false; ///< The parameters are not those of the beginning.
};

class TrainCommand
{
    Q_DECLARE_TR_FUNCTIONS(TrainCommand)

public:
    TrainCommand(TrainRequest request, OutputFormat format, Console& console)
        : m_request(std::move(request)), m_format(format), m_console(console)
    { }

    nn::Expected<int, Failure> run();

private:
    nn::Expected<void, Failure> checkOut() const;
    nn::Expected<Materials, Failure> gather();
    nn::Expected<nn::Model, Failure> newModel(const nn::Dataset& data) const;
    nn::Expected<nn::Model, Failure> oldModel(const nn::Dataset& data);
    nn::Expected<void, Failure> addDrawings(Materials& materials) const;
    nn::Expected<Outcome, Failure>
    train(const Materials& materials, const Interruption& interruption);
    nn::Expected<void, Failure> save(nn::Model model, const Outcome& outcome) const;
    QString divergenceText(const Outcome& outcome) const;
    QString whatWasSaved(const Outcome& outcome) const;

    TrainRequest m_request;
    OutputFormat m_format;
    Console& m_console;
};

Failure misuse(const QString& option, const nn::Error& error)
{
    return {BadUsage, u"--%1: %2"_s.arg(option, ui::errorText(error))};
}

/// Seconds since 1970; builders who want the same bits every time set the variable
/// (https://reproducible-builds.org/specs/source-date-epoch/).
std::int64_t creationTime()
{
    bool isSet = false;
    const qint64 fixed = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? fixed : QDateTime::currentSecsSinceEpoch();
}

/// A long run shall not end with finding out that its result cannot be written.
nn::Expected<void, Failure> TrainCommand::checkOut() const
{
    const QFileInfo file(m_request.out);
    if (m_request.out.isEmpty()) {
        return {};
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return Failure {BadInput, tr("%1: There is no folder to save it in.").arg(m_request.out)};
    }
    const bool canBeReplaced = !file.exists() || file.isFile();
    if (!canBeReplaced || !QFileInfo(file.absolutePath()).isWritable()) {
        return fileFailure({nn::ErrorCode::cannot_write}, m_request.out);
    }
    return {};
}

nn::Expected<Materials, Failure> TrainCommand::gather()
{
    const DataSource source = dataSource(m_request.data);
    auto training = openData(source, nn::MnistPart::training);
    if (!training) {
        return training.error();
    }
    std::optional<nn::Dataset> test;
    if (hasTestPart(source)) {
        auto part = openData(source, nn::MnistPart::test);
        if (!part) {
            return part.error();
        }
        test = std::move(*part);
    }
    auto model = m_request.from.isEmpty() ? newModel(*training) : oldModel(*training);
    if (!model) {
        return model.error();
    }
    if (test) {
        if (const auto fit = checkFit(source.folder, model->topology, sizesOf(*test)); !fit) {
            return fit.error();
        }
    }
    model->notes.trained_on =
        u"%1, %2 images"_s.arg(source.name).arg(training->count).toStdString();
    return Materials {std::move(*training), std::move(test), std::move(*model)};
}

nn::Expected<nn::Model, Failure> TrainCommand::newModel(const nn::Dataset& data) const
{
    const nn::Activation output =
        nn::usual_output_activation(m_request.loss.value_or(nn::Loss::cross_entropy));
    auto spec = readLayers(m_request.layers, data.input, m_request.activation, output);
    if (!spec) {
        return spec.error();
    }
    const auto topology = nn::Topology::make(std::move(*spec));
    if (!topology) {
        return misuse(u"layers"_s, topology.error());
    }
    if (topology->output_count() != data.answer_count()) {
        return Failure {
            BadUsage,
            tr("--layers: The last layer has %1 neurons, but the data have %2 classes.")
                .arg(topology->output_count())
                .arg(data.answer_count())};
    }
    nn::Rng rng(m_request.options.seed);
    return nn::Model {
        *topology,
        m_request.initializer ? nn::make_parameters(*topology, *m_request.initializer, rng)
                              : nn::make_parameters(*topology, rng),
        {},
        {}};
}

nn::Expected<nn::Model, Failure> TrainCommand::oldModel(const nn::Dataset& data)
{
    auto model = openClassifier(m_request.from);
    if (!model) {
        return model;
    }
    if (const auto fit = checkFit(m_request.from, model->topology, sizesOf(data)); !fit) {
        return fit.error();
    }
    if (m_request.loss && !nn::check_loss(model->topology, *m_request.loss)) {
        return Failure {
            BadUsage,
            tr("--loss: The last layer of %1 has another activation than this loss needs.")
                .arg(m_request.from)};
    }
    return model;
}

nn::Expected<void, Failure> TrainCommand::addDrawings(Materials& materials) const
{
    if (m_request.digitStyles == 0 && m_request.nonDigits == 0) {
        return {};
    }
    nn::Dataset& data = materials.training;
    if (data.input != nn::Shape {nn::digit_side, nn::digit_side, 1} || data.class_count != 10) {
        return Failure {
            BadUsage,
            tr("--digit-styles and --non-digits need data like MNIST: images of 28 x 28 pixels in "
               "10 classes.")};
    }
    const nn::PreparationSettings& preparation = materials.model.preparation;
    const std::uint64_t seed = m_request.options.seed;
    if (m_request.digitStyles > 0) {
        data = nn::with_digit_styles(data, m_request.digitStyles, preparation, seed);
    }
    if (m_request.nonDigits > 0) {
        data = nn::with_non_digits(data, m_request.nonDigits, preparation, seed);
    }
    return {};
}

nn::Expected<Outcome, Failure>
TrainCommand::train(const Materials& materials, const Interruption& interruption)
{
    using Clock = std::chrono::steady_clock;

    const nn::Topology& topology = materials.model.topology;
    nn::TrainOptions& options = m_request.options;
    options.loss = m_request.loss.value_or(nn::usual_loss(topology));

    TrainReport report(m_console, m_format, options.epoch_count);
    Outcome outcome;
    std::size_t epochsDone = 0;
    std::size_t batchesSinceTest = 0;
    Clock::time_point epochStart = Clock::now();
    const nn::TrainObserver observer {
        [&](std::size_t done, std::size_t count) {
            batchesSinceTest = done;
            report.showProgress(epochsDone, done, count);
        },
        [&](std::size_t epoch, const nn::RunReport& run, const nn::Parameters& parameters) {
            const std::chrono::duration<double> passed = Clock::now() - epochStart;
            outcome.testAccuracy.reset();
            if (materials.test) {
                const nn::Evaluation evaluation = nn::evaluate(
                    topology,
                    parameters,
                    *materials.test,
                    options.loss,
                    options.thread_count,
                    interruption.stopToken()
                );
                if (!interruption.stopToken().stop_requested()) {
                    outcome.testAccuracy = evaluation.confusion.accuracy();
                }
            }
            epochsDone = epoch;
            batchesSinceTest = 0;
            report.showEpoch(
                {epoch, run.mean_loss, run.example_count, passed.count(), outcome.testAccuracy}
            );
            epochStart = Clock::now();
        }};
    auto result = nn::train(
        topology,
        materials.model.parameters,
        materials.training,
        options,
        interruption.stopToken(),
        observer
    );
    m_console.clearStatus();
    if (!result) {
        return Failure {BadUsage, ui::errorText(result.error())};
    }
    outcome.result = std::move(*result);
    const bool endsWithinEpoch =
        outcome.result.outcome == nn::RunOutcome::cancelled && batchesSinceTest > 0;
    outcome.hasLearned = epochsDone > 0 || endsWithinEpoch;
    if (endsWithinEpoch) {
        outcome.testAccuracy.reset();
    }
    return outcome;
}

nn::Expected<void, Failure> TrainCommand::save(nn::Model model, const Outcome& outcome) const
{
    const bool isWhole = outcome.result.outcome == nn::RunOutcome::completed;
    model.parameters = outcome.result.parameters;
    model.notes.name = m_request.name.toStdString();
    model.notes.notes = m_request.notes.toStdString();
    model.notes.recipe = isWhole ? m_request.recipe.toStdString() : std::string();
    model.notes.created_by = "lovelace-cli " LOVELACE_VERSION;
    model.notes.created_at = creationTime();
    model.notes.test_accuracy = outcome.testAccuracy;
    model.notes.epoch_count += outcome.result.epoch_count;
    const auto saved = nn::save_model(model, QFile::encodeName(m_request.out).toStdString());
    if (!saved) {
        return fileFailure(saved.error(), m_request.out);
    }
    return {};
}

QString TrainCommand::divergenceText(const Outcome& outcome) const
{
    const nn::Divergence& divergence = *outcome.result.divergence;
    return tr("The training diverged in epoch %1: in layer %2 there are numbers that are not "
              "finite. Try a lower --learning-rate, such as %3.")
        .arg(divergence.epoch)
        .arg(divergence.layer + 1)
        .arg(m_request.options.learning_rate / 10);
}

QString TrainCommand::whatWasSaved(const Outcome& outcome) const
{
    if (m_request.out.isEmpty()) {
        return tr("Nothing was saved, because there is no --out.");
    }
    if (!outcome.hasLearned) {
        return tr("Nothing was learned, so nothing was saved.");
    }
    if (outcome.result.outcome == nn::RunOutcome::diverged) {
        return tr("The network as it was after epoch %1 is in %2.")
            .arg(outcome.result.epoch_count)
            .arg(m_request.out);
    }
    return tr("What was learned is in %1.").arg(m_request.out);
}

nn::Expected<int, Failure> TrainCommand::run()
{
    if (const auto out = checkOut(); !out) {
        return out.error();
    }
    auto materials = gather();
    if (!materials) {
        return materials.error();
    }
    if (const auto added = addDrawings(*materials); !added) {
        return added.error();
    }
    const Interruption interruption; // Also of saving, which is not to be lost to a late Ctrl-C.
    const auto outcome = train(*materials, interruption);
    if (!outcome) {
        return outcome.error();
    }
    if (!m_request.out.isEmpty() && outcome->hasLearned) {
        if (const auto saved = save(std::move(materials->model), *outcome); !saved) {
            return saved.error();
        }
    }
    if (outcome->result.divergence) {
        return Failure {BadInput, divergenceText(*outcome) + u'\n' + whatWasSaved(*outcome)};
    }
    if (interruption.signal() != 0) {
        return Failure {128 + interruption.signal(), tr("Stopped. %1").arg(whatWasSaved(*outcome))};
    }
    if (m_request.out.isEmpty()) {
        m_console.complain(whatWasSaved(*outcome));
    }
    return Success;
}

} // namespace

void declareTrain(OptionReader& reader)
{
    declareTrainOptions(reader);
}

nn::Expected<int, Failure> runTrain(OptionReader& reader, Console& console)
{
    TrainRequest request = readTrainOptions(reader);
    if (const auto problem = reader.problem()) {
        return *problem;
    }
    const auto format = reader.isSet(u"json"_s) ? OutputFormat::Json : OutputFormat::Text;
    return TrainCommand(std::move(request), format, console).run();
}

} // namespace app
