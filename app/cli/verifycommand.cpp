// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/layerlist.h"
#include "app/cli/lookup.h"
#include "engine/io/network_file.h"
#include "ui/text/numbertext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    static QString soundText(const QString& name, const nn::Model& model)
    {
        const auto parameters = static_cast<qint64>(model.topology.parameter_count());
        const bool isOnnx = nn::begins_as_onnx(QFile::encodeName(modelPath(name)).toStdString());
        const QString text = isOnnx
            ? tr("%1: The ONNX file is whole, and made of layers that exist here: %2, %3 "
                 "parameters. It has no checksum.")
            : tr("%1: The checksum is right and the shape is possible: %2, %3 parameters.");
        return text.arg(name, layersText(model.topology.spec()), ui::countText(parameters));
    }
};

QJsonObject soundJson(const QString& name, const nn::Model& model)
{
    return {
        {u"source"_s, name},
        {u"valid"_s, true},
        {u"layers"_s, layersText(model.topology.spec())},
        {u"parameters"_s, static_cast<qint64>(model.topology.parameter_count())},
    };
}

QJsonObject unsoundJson(const QString& name, const Failure& failure)
{
    return {{u"source"_s, name}, {u"valid"_s, false}, {u"problem"_s, failure.message}};
}

} // namespace

void declareVerify(OptionReader& reader)
{
    reader.addArgument(
        u"model"_s, VerifyCommand::tr("Model files, or names of built-in networks."), u"MODEL..."_s
    );
}

nn::Expected<int, Failure> runVerify(OptionReader& reader, Console& console)
{
    if (reader.arguments().isEmpty()) {
        reader.complain(VerifyCommand::tr("There has to be a model."));
        return *reader.problem();
    }
    const bool writesJson = reader.isSet(u"json"_s);
    int status = Success;
    for (const QString& name : reader.arguments()) {
        const auto model = openModel(name);
        if (!model) {
            status = model.error().exitStatus;
            console.complain(model.error().message);
        }
        if (writesJson) {
            console.print(model ? soundJson(name, *model) : unsoundJson(name, model.error()));
        } else if (model) {
            console.print(VerifyCommand::soundText(name, *model));
        }
    }
    return status;
}

} // namespace app
