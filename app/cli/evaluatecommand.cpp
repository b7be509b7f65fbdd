// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/defaults.h"
#include "app/cli/lookup.h"
#include "app/help.h"
#include "engine/nn/output_pairing.h"
#include "engine/train/metrics.h"
#include "ui/text/numbertext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int columnWidth = 6;
constexpr int leastColumns = 8; ///< "100.00 %" in most languages.

class EvaluateCommand
{
    Q_DECLARE_TR_FUNCTIONS(EvaluateCommand)

public:
    static QString reportText(const nn::Evaluation& evaluation);
};

QString rightAligned(const QString& text, int columns)
{
    return QString(std::max(0, columns - columnsOf(text)), u' ') + text;
}

QString column(const QString& text)
{
    return text.rightJustified(columnWidth);
}

QString EvaluateCommand::reportText(const nn::Evaluation& evaluation)
{
    const nn::ConfusionMatrix& matrix = evaluation.confusion;
    QStringList lines {
        tr("%1 of %2 right: accuracy %3")
            .arg(
                ui::countText(static_cast<qint64>(matrix.correct())),
                ui::countText(static_cast<qint64>(matrix.total())),
                ui::percentText(matrix.accuracy(), 2)
            ),
        {},
    };
    const QStringList titles {tr("Class"), tr("precision"), tr("recall")};
    QStringList header;
    for (const QString& title : titles) {
        header << rightAligned(title, leastColumns);
    }
    lines << header.join(u"  "_s);
    for (std::size_t label = 0; label < matrix.class_count; ++label) {
        const QStringList cells {
            QString::number(label),
            ui::percentText(matrix.precision(label), 2),
            ui::percentText(matrix.recall(label), 2)};
        QStringList row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            row << rightAligned(cells[i], std::max(columnsOf(titles[i]), leastColumns));
        }
        lines << row.join(u"  "_s);
    }
    QString classes = column({});
    for (std::size_t label = 0; label < matrix.class_count; ++label) {
        classes += column(QString::number(label));
    }
    lines << QString() << tr("What each class (row) was taken for (column):") << classes;
    for (std::size_t truth = 0; truth < matrix.class_count; ++truth) {
        QString row = column(QString::number(truth));
        for (std::size_t answer = 0; answer < matrix.class_count; ++answer) {
            row += column(QString::number(matrix.at(truth, answer)));
        }
        lines << row;
    }
    return lines.join(u'\n');
}

QJsonObject reportJson(const nn::Evaluation& evaluation)
{
    const nn::ConfusionMatrix& matrix = evaluation.confusion;
    QJsonArray rows;
    QJsonArray precision;
    QJsonArray recall;
    for (std::size_t truth = 0; truth < matrix.class_count; ++truth) {
        QJsonArray row;
        for (std::size_t answer = 0; answer < matrix.class_count; ++answer) {
            row << static_cast<qint64>(matrix.at(truth, answer));
        }
        rows << row;
        precision << matrix.precision(truth);
        recall << matrix.recall(truth);
    }
    return {
        {u"accuracy"_s, matrix.accuracy()},
        {u"confusion"_s, rows},
        {u"precision"_s, precision},
        {u"recall"_s, recall},
    };
}

} // namespace

void declareEvaluate(OptionReader& reader)
{
    reader.addArgument(
        u"model"_s, EvaluateCommand::tr("Model file, or name of a built-in network."), u"MODEL"_s
    );
    reader.addOption(
        u"data"_s,
        u"DATA"_s,
        EvaluateCommand::tr("Test on mnist (default), fashion or a folder with IDX files (t10k).")
    );
}

nn::Expected<int, Failure> runEvaluate(OptionReader& reader, Console& console)
{
    if (reader.arguments().size() != 1) {
        reader.complain(EvaluateCommand::tr("There has to be one model."));
        return *reader.problem();
    }
    const QString name = reader.arguments().constFirst();
    const auto model = openClassifier(name);
    if (!model) {
        return model.error();
    }
    const auto data = openData(dataSource(reader.text(u"data"_s, u"mnist"_s)), nn::MnistPart::test);
    if (!data) {
        return data.error();
    }
    if (const auto fit = checkFit(name, model->topology, sizesOf(*data)); !fit) {
        return fit.error();
    }
    const nn::Evaluation evaluation = nn::evaluate(
        model->topology,
        model->parameters,
        *data,
        nn::usual_loss(model->topology),
        usualThreadCount()
    );
    if (reader.isSet(u"json"_s)) {
        console.print(reportJson(evaluation));
    } else {
        console.print(EvaluateCommand::reportText(evaluation));
    }
    return Success;
}

} // namespace app
