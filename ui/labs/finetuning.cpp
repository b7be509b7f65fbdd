// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/finetuning.h"

#include "engine/data/mnist.h"
#include "engine/train/metrics.h"
#include "ui/text/filename.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::size_t examplesAtOnce = 1000; ///< Between two looks at whether to stop.
/// Forwards, backwards and the step take about three times as long as forwards alone.
constexpr double trainingCost = 3;

/// Work done and to be done, in examples that go through the network once.
class Progress
{
public:
    Progress(double total, const std::function<void(double)>& tell) : m_total(total), m_tell(tell)
    { }

    void add(double work)
    {
        m_done += work;
        m_tell(std::min(1.0, m_done / m_total));
    }

private:
    double m_total;
    double m_done = 0;
    const std::function<void(double)>& m_tell;
};

struct TestSets
{
    nn::Dataset mnist;
    nn::Dataset kept;
    nn::Dataset trained;

    double count() const { return static_cast<double>(mnist.count + kept.count + trained.count); }
};

class Work
{
public:
    Work(const FineTuningTask& task, const std::stop_token& stop, Progress progress)
        : m_task(task), m_stop(stop), m_progress(progress)
    { }

    FineTuningScores test(const nn::Parameters& parameters, const TestSets& sets)
    {
        return {
            score(parameters, sets.mnist),
            score(parameters, sets.kept),
            score(parameters, sets.trained)};
    }

    nn::Expected<nn::TrainResult> train(const nn::Dataset& data)
    {
        const nn::TrainOptions options =
            nn::fine_tuning_options(m_task.model.topology, m_task.tuning, m_task.threadCount);
        nn::TrainObserver observer;
        observer.after_batch = [this, &options](std::size_t, std::size_t) {
            m_progress.add(trainingCost * static_cast<double>(options.batch_size));
        };
        return nn::train(
            m_task.model.topology, m_task.model.parameters, data, options, m_stop, observer
        );
    }

private:
    ReadingScore score(const nn::Parameters& parameters, const nn::Dataset& digits)
    {
        ReadingScore score;
        for (std::size_t first = 0; first < digits.count && !m_stop.stop_requested();) {
            const std::size_t count = std::min(examplesAtOnce, digits.count - first);
            const nn::Evaluation evaluation = nn::evaluate(
                m_task.model.topology,
                parameters,
                nn::part_of(digits, first, count),
                nn::Loss::squared_error,
                m_task.threadCount,
                m_stop
            );
            score.right += evaluation.confusion.correct();
            score.count += count;
            first += count;
            m_progress.add(static_cast<double>(count));
        }
        return score;
    }

    const FineTuningTask& m_task;
    const std::stop_token& m_stop;
    Progress m_progress;
};

nn::Model copyOf(const FineTuningTask& task, nn::TrainResult trained, const ReadingScore& mnist)
{
    nn::Model copy = task.model;
    copy.parameters = std::move(trained.parameters);
    copy.notes.name = task.name.toStdString();
    copy.notes.recipe.clear(); // It made the original.
    copy.notes.created_by =
        QStringLiteral("%1 %2")
            .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())
            .toStdString();
    copy.notes.created_at = QDateTime::currentSecsSinceEpoch();
    copy.notes.epoch_count += trained.epoch_count;
    copy.notes.test_accuracy = static_cast<double>(mnist.right) / static_cast<double>(mnist.count);
    return copy;
}

} // namespace

FineTuningDoubt doubtAbout(const std::vector<nn::LabelledDrawing>& drawings)
{
    if (drawings.size() < leastDrawings) {
        return FineTuningDoubt::TooFew;
    }
    const auto forTest = std::count_if(drawings.begin(), drawings.end(), [](const auto& drawing) {
        return drawing.use == nn::DrawingUse::test;
    });
    if (forTest < leastPerUse) {
        return FineTuningDoubt::NoneToTestOn;
    }
    const auto count = static_cast<std::ptrdiff_t>(drawings.size());
    return count - forTest < leastPerUse ? FineTuningDoubt::NoneToLearnFrom : FineTuningDoubt::None;
}

nn::Expected<std::optional<FineTuningResult>> fineTune(
    const FineTuningTask& task,
    const std::stop_token& stop,
    const std::function<void(double share)>& tell
)
{
    const nn::PreparationSettings& preparation = task.model.preparation;
    const std::u16string mnistFolder = task.mnistFolder.toStdU16String();
    const nn::Expected<std::optional<FineTuningResult>> nothing {std::nullopt};
    auto known = nn::read_mnist(mnistFolder, nn::MnistPart::training);
    if (!known || stop.stop_requested()) {
        return known ? nothing : known.error();
    }
    auto mnist = nn::read_mnist(mnistFolder, nn::MnistPart::test);
    if (!mnist || stop.stop_requested()) {
        return mnist ? nothing : mnist.error();
    }
    const TestSets sets {
        std::move(*mnist),
        nn::digit_images(task.drawings, preparation, std::array {nn::DrawingUse::test}),
        nn::digit_images(task.drawings, preparation, std::array {nn::DrawingUse::training})};
    nn::FineTuning tuning = task.tuning;
    if (!nn::doubts_non_digits(task.model.topology, task.model.parameters, preparation)) {
        tuning.non_digit_share = 0; // It would lose digits to learn what it never knew.
    }
    const nn::Dataset data = nn::fine_tuning_data(*known, sets.trained, preparation, tuning);
    const double total =
        2 * sets.count() + trainingCost * static_cast<double>(data.count * task.tuning.epoch_count);
    Work work(task, stop, Progress(total, tell));

    FineTuningResult result;
    result.before = work.test(task.model.parameters, sets);
    auto trained = work.train(data);
    if (!trained) {
        return trained.error();
    }
    if (trained->divergence) {
        const auto layer = static_cast<std::int64_t>(trained->divergence->layer);
        return nn::Error {nn::ErrorCode::not_finite, {}, 0, layer};
    }
    if (trained->outcome != nn::RunOutcome::completed) {
        return nothing;
    }
    result.after = work.test(trained->parameters, sets);
    if (stop.stop_requested()) {
        return nothing;
    }
    QDir().mkpath(task.networkFolder);
    const QDir folder(QDir(task.networkFolder).absolutePath());
    result.path = freePath(folder, cleanFileName(task.name), QStringLiteral(".lovelace"));
    const nn::Model copy = copyOf(task, std::move(*trained), result.after.mnist);
    if (const auto saved = nn::save_model(copy, result.path.toStdU16String()); !saved) {
        return saved.error();
    }
    return std::optional(result);
}

} // namespace ui
