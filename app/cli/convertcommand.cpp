// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/layerlist.h"
#include "app/cli/lookup.h"
#include "engine/io/network_file.h"

#include <QFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class ConvertCommand
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)

public:
    static QString doneText(const QString& file, const nn::Model& model)
    {
        return tr("%1: The network %2 was written.").arg(file, layersText(model.topology.spec()));
    }

    static QString badEndingText(const QString& file)
    {
        return tr("%1: What is to be written? Its name has to end with .lovelace, .onnx, .json or "
                  ".csv.")
            .arg(file);
    }
};

} // namespace

void declareConvert(OptionReader& reader)
{
    reader.addArgument(
        u"model"_s,
        ConvertCommand::tr("Model file, ONNX file, or name of a built-in network."),
        u"MODEL"_s
    );
    reader.addArgument(
        u"file"_s,
        ConvertCommand::tr("What to write. Its name ends with .lovelace, .onnx for other programs, "
                           "or .json or .csv for the weights as text."),
        u"FILE"_s
    );
}

nn::Expected<int, Failure> runConvert(OptionReader& reader, Console& console)
{
    if (reader.arguments().size() != 2) {
        reader.complain(ConvertCommand::tr("There have to be a model and the file to write."));
        return *reader.problem();
    }
    const QString file = reader.arguments().at(1);
    const std::filesystem::path path = QFile::encodeName(file).toStdString();
    if (!nn::has_network_ending(path)) {
        reader.complain(ConvertCommand::badEndingText(file));
        return *reader.problem();
    }
    const auto model = openModel(reader.arguments().at(0));
    if (!model) {
        return model.error();
    }
    if (const auto written = nn::save_network(*model, path); !written) {
        return fileFailure(written.error(), file);
    }
    if (reader.isSet(u"json"_s)) {
        console.print(QJsonObject {
            {u"file"_s, file}, {u"layers"_s, layersText(model->topology.spec())}});
    } else {
        console.print(ConvertCommand::doneText(file, *model));
    }
    return Success;
}

} // namespace app
