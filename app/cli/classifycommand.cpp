// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "app/cli/picturefile.h"
#include "app/cli/trainreport.h"
#include "engine/data/verdict.h"
#include "engine/io/stroke_file.h"
#include "engine/nn/predictor.h"
#include "ui/text/numbertext.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t digitCount = 10;

/// Something to read.
struct Item
{
    QString source; ///< Name of the file, and in a stroke file the number of the item.
    nn::DigitImage image;
    std::optional<std::size_t> label; ///< What it is, if that is known.
};

class ClassifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(ClassifyCommand)

public:
    ClassifyCommand(
        nn::Model model, nn::PreparationSettings preparation, OutputFormat format, Console& console
    )
        : m_predictor(std::move(model.topology), std::move(model.parameters))
        , m_preparation(preparation)
        , m_format(format)
        , m_console(console)
    { }

    /// Returns the exit status.
    int run(const QStringList& paths);

private:
    nn::Expected<void, Failure> readFile(const QString& path);
    nn::Expected<void, Failure> readStrokes(const QString& path);
    void classify(const Item& item);
    void showJson(const Item& item, const nn::Verdict& verdict, std::span<const nn::Real> scores);
    void showText(const Item& item, const nn::Verdict& verdict, std::span<const nn::Real> scores);
    void showSummary();
    /// Nobody reads any more what is written.
    bool isInVain() const { return m_console.outputError() != 0; }

    nn::Predictor m_predictor;
    nn::PreparationSettings m_preparation;
    OutputFormat m_format;
    Console& m_console;
    std::size_t m_labelled = 0;
    std::size_t m_correct = 0;
};

QString certaintyName(nn::Certainty certainty)
{
    switch (certainty) {
    case nn::Certainty::empty:
        return u"empty"_s;
    case nn::Certainty::unsure:
        return u"unsure"_s;
    case nn::Certainty::digit:
        return u"digit"_s;
    }
    return {};
}

bool isStrokeFile(const QString& path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
        || path.endsWith(".jsonl.gz"_L1, Qt::CaseInsensitive);
}

int ClassifyCommand::run(const QStringList& paths)
{
    int status = Success;
    for (const QString& path : paths) {
        if (isInVain()) {
            break;
        }
        if (const auto read = readFile(path); !read) {
            m_console.complain(read.error().message);
            status = read.error().exitStatus;
        }
    }
    if (m_labelled > 0) {
        showSummary();
    }
    return status;
}

nn::Expected<void, Failure> ClassifyCommand::readFile(const QString& path)
{
    if (isStrokeFile(path)) {
        return readStrokes(path);
    }
    const auto picture = readPicture(path);
    if (!picture) {
        return picture.error();
    }
    classify({path, nn::prepare_picture(*picture, m_preparation), {}});
    return {};
}

nn::Expected<void, Failure> ClassifyCommand::readStrokes(const QString& path)
{
    const auto items = nn::read_stroke_file(QFile::encodeName(path).toStdString());
    if (!items) {
        return fileFailure(items.error(), path);
    }
    std::size_t number = 0;
    for (const nn::StrokeItem& item : *items) {
        if (isInVain()) {
            break;
        }
        ++number;
        classify(
            {u"%1:%2"_s.arg(path).arg(number),
             nn::prepare_drawing(item.drawing, m_preparation),
             item.label}
        );
    }
    return {};
}

void ClassifyCommand::classify(const Item& item)
{
    std::array<nn::Real, nn::digit_pixel_count> input;
    std::ranges::transform(item.image, input.begin(), [](std::uint8_t pixel) {
        return static_cast<nn::Real>(pixel) / 255;
    });
    const std::span<const nn::Real> scores = m_predictor.predict(input);
    const nn::Verdict verdict = nn::judge(item.image, scores);
    if (item.label) {
        m_labelled += 1;
        m_correct +=
            verdict.certainty != nn::Certainty::empty && verdict.best == *item.label ? 1 : 0;
    }
    if (m_format == OutputFormat::Json) {
        showJson(item, verdict, scores);
    } else {
        showText(item, verdict, scores);
    }
}

void ClassifyCommand::showJson(
    const Item& item, const nn::Verdict& verdict, std::span<const nn::Real> scores
)
{
    QJsonArray numbers;
    for (const nn::Real score : scores) {
        numbers << jsonNumber(score);
    }
    QJsonObject line {
        {u"source"_s, item.source},
        {u"prediction"_s,
         verdict.certainty == nn::Certainty::empty ? QJsonValue()
                                                   : QJsonValue(static_cast<qint64>(verdict.best))},
        {u"scores"_s, numbers},
        {u"verdict"_s, certaintyName(verdict.certainty)},
    };
    if (item.label) {
        line[u"label"_s] = static_cast<qint64>(*item.label);
    }
    m_console.print(line);
}

void ClassifyCommand::showText(
    const Item& item, const nn::Verdict& verdict, std::span<const nn::Real> scores
)
{
    const auto scoreText = [&](std::size_t digit) { return ui::numberText(scores[digit], 2); };
    QString answer;
    switch (verdict.certainty) {
    case nn::Certainty::empty:
        answer = tr("nothing is drawn");
        break;
    case nn::Certainty::unsure:
        answer = tr("not sure: %1 (score %2) or %3 (score %4)")
                     .arg(verdict.best)
                     .arg(scoreText(verdict.best))
                     .arg(verdict.second)
                     .arg(scoreText(verdict.second));
        break;
    case nn::Certainty::digit:
        answer = tr("%1 (score %2)").arg(verdict.best).arg(scoreText(verdict.best));
        break;
    }
    if (item.label) {
        answer = tr("%1, labelled %2").arg(answer).arg(*item.label);
    }
    m_console.print(item.source + u": "_s + answer);
}

void ClassifyCommand::showSummary()
{
    const double accuracy = static_cast<double>(m_correct) / static_cast<double>(m_labelled);
    if (m_format == OutputFormat::Json) {
        m_console.print(QJsonObject {
            {u"items"_s, static_cast<qint64>(m_labelled)},
            {u"correct"_s, static_cast<qint64>(m_correct)},
            {u"accuracy"_s, accuracy},
        });
        return;
    }
    m_console.print(tr("%1 of %2 right: accuracy %3")
                        .arg(
                            ui::countText(static_cast<qint64>(m_correct)),
                            ui::countText(static_cast<qint64>(m_labelled)),
                            ui::percentText(accuracy, 2)
                        ));
}

/// `settings` without the stages that --stage-off names.
nn::PreparationSettings withoutStages(OptionReader& reader, nn::PreparationSettings settings)
{
    const QString option = u"stage-off"_s;
    if (!reader.isSet(option)) {
        return settings;
    }
    for (const QString& stage : reader.text(option).split(u',')) {
        if (stage == "crop"_L1) {
            settings.crop = nn::StageState::off;
        } else if (stage == "scale"_L1) {
            settings.scale = nn::StageState::off;
        } else if (stage == "center"_L1) {
            settings.center = nn::StageState::off;
        } else {
            reader.refuse(option, u"crop, scale, center"_s);
        }
    }
    return settings;
}

} // namespace

void declareClassify(OptionReader& reader)
{
    reader.addArgument(
        u"model"_s, ClassifyCommand::tr("Model file, or name of a built-in network."), u"MODEL"_s
    );
    reader.addArgument(
        u"file"_s,
        ClassifyCommand::tr("Pictures (PNG, JPEG; dark on light or light on dark) and stroke files "
                            "(.jsonl, .jsonl.gz; one drawing a line)."),
        u"FILE..."_s
    );
    reader.addOption(
        u"stage-off"_s,
        u"STAGES"_s,
        ClassifyCommand::tr("Leave out stages of preparation, with commas between them: crop (the "
                            "middle of the ink goes to the middle), scale (the ink gets the usual "
                            "size), center (its centre of mass goes to the middle).")
    );
}

nn::Expected<int, Failure> runClassify(OptionReader& reader, Console& console)
{
    const QStringList arguments = reader.arguments();
    if (arguments.size() < 2) {
        reader.complain(ClassifyCommand::tr("There have to be a model and a file to read."));
    }
    withoutStages(reader, {});
    if (const auto problem = reader.problem()) {
        return *problem;
    }
    auto model = openClassifier(arguments.constFirst());
    if (!model) {
        return model.error();
    }
    const Sizes needed {nn::digit_pixel_count, digitCount};
    if (const auto fit = checkFit(arguments.constFirst(), model->topology, needed); !fit) {
        return fit.error();
    }
    const nn::PreparationSettings preparation = withoutStages(reader, model->preparation);
    const auto format = reader.isSet(u"json"_s) ? OutputFormat::Json : OutputFormat::Text;
    return ClassifyCommand(std::move(*model), preparation, format, console).run(arguments.mid(1));
}

} // namespace app
