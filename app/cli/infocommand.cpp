// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/layerlist.h"
#include "app/cli/lookup.h"
#include "app/help.h"
#include "ui/text/numbertext.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <string_view>
#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class InfoCommand
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)

public:
    static QString reportText(const nn::Model& model);

private:
    static QString activationsText(const nn::NetworkSpec& spec);
    static QString preparationText(const nn::PreparationSettings& settings);
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString timeOf(const nn::ModelNotes& notes)
{
    return QDateTime::fromSecsSinceEpoch(notes.created_at, Qt::UTC).toString(Qt::ISODate);
}

bool hasActivation(const nn::LayerSpec& layer)
{
    return std::holds_alternative<nn::Dense>(layer)
        || std::holds_alternative<nn::Convolution>(layer);
}

QString InfoCommand::activationsText(const nn::NetworkSpec& spec)
{
    QStringList names;
    for (const nn::LayerSpec& layer : spec.layers) {
        if (hasActivation(layer)) {
            names << textOf(nn::name_of(nn::activation_of(layer)));
        }
    }
    return names.join(u", "_s);
}

QString InfoCommand::preparationText(const nn::PreparationSettings& settings)
{
    const auto state = [](nn::StageState stage) {
        return stage == nn::StageState::on ? tr("on") : tr("off");
    };
    return tr("crop %1, scale %2, center %3, pen %4 pixels")
        .arg(
            state(settings.crop),
            state(settings.scale),
            state(settings.center),
            ui::numberText(settings.pen_width, 2)
        );
}

QString InfoCommand::reportText(const nn::Model& model)
{
    const nn::ModelNotes& notes = model.notes;
    const QString accuracy =
        notes.test_accuracy ? ui::percentText(*notes.test_accuracy, 2) : QString();
    const QList<std::pair<QString, QString>> rows {
        {tr("Name"), textOf(notes.name)},
        {tr("Layers"), layersText(model.topology.spec())},
        {tr("Activations"), activationsText(model.topology.spec())},
        {tr("Parameters"), ui::countText(static_cast<qint64>(model.topology.parameter_count()))},
        {tr("Trained on"), textOf(notes.trained_on)},
        {tr("Epochs"), ui::countText(static_cast<qint64>(notes.epoch_count))},
        {tr("Test accuracy"), accuracy},
        {tr("Preparation"), preparationText(model.preparation)},
        {tr("Created by"), textOf(notes.created_by)},
        {tr("Created"), notes.created_at != 0 ? timeOf(notes) : QString()},
        {tr("Recipe"), textOf(notes.recipe)},
        {tr("Notes"), textOf(notes.notes)},
    };
    int columns = 0;
    for (const auto& [name, value] : rows) {
        columns = std::max(columns, columnsOf(tr("%1:").arg(name)));
    }
    QStringList lines;
    for (const auto& [name, value] : rows) {
        if (!value.isEmpty()) {
            const QString label = tr("%1:").arg(name);
            lines << label + QString(columns + 2 - columnsOf(label), u' ') + value;
        }
    }
    return lines.join(u'\n');
}

QJsonObject layerJson(const nn::Dense& layer)
{
    return {{u"kind"_s, u"dense"_s}, {u"neurons"_s, static_cast<qint64>(layer.neuron_count)}};
}

QJsonObject layerJson(const nn::Convolution& layer)
{
    return {
        {u"kind"_s, u"convolution"_s},
        {u"channels"_s, static_cast<qint64>(layer.channel_count)},
        {u"window"_s, static_cast<qint64>(layer.window)},
        {u"stride"_s, static_cast<qint64>(layer.stride)},
        {u"padding"_s, static_cast<qint64>(layer.padding)},
    };
}

QJsonObject layerJson(const nn::MaxPooling& layer)
{
    return {
        {u"kind"_s, u"max-pooling"_s},
        {u"window"_s, static_cast<qint64>(layer.window)},
        {u"stride"_s, static_cast<qint64>(layer.stride)},
    };
}

QJsonObject layerJson(const nn::Flatten&)
{
    return {{u"kind"_s, u"flatten"_s}};
}

QJsonObject layerJson(const nn::Dropout& layer)
{
    return {{u"kind"_s, u"dropout"_s}, {u"rate"_s, layer.rate}};
}

QJsonArray layersJson(const nn::NetworkSpec& spec)
{
    QJsonArray layers;
    for (const nn::LayerSpec& layer : spec.layers) {
        QJsonObject object = std::visit([](const auto& kind) { return layerJson(kind); }, layer);
        if (hasActivation(layer)) {
            object[u"activation"_s] = textOf(nn::name_of(nn::activation_of(layer)));
        }
        layers << object;
    }
    return layers;
}

QJsonObject preparationJson(const nn::PreparationSettings& settings)
{
    return {
        {u"crop"_s, settings.crop == nn::StageState::on},
        {u"scale"_s, settings.scale == nn::StageState::on},
        {u"center"_s, settings.center == nn::StageState::on},
        {u"pen_width"_s, settings.pen_width},
    };
}

QJsonObject reportJson(const nn::Model& model)
{
    const nn::ModelNotes& notes = model.notes;
    const nn::Shape& input = model.topology.spec().input;
    const QJsonArray inputShape {
        static_cast<qint64>(input.height),
        static_cast<qint64>(input.width),
        static_cast<qint64>(input.channels)};
    return {
        {u"name"_s, textOf(notes.name)},
        {u"input"_s, inputShape},
        {u"layers"_s, layersJson(model.topology.spec())},
        {u"parameters"_s, static_cast<qint64>(model.topology.parameter_count())},
        {u"trained_on"_s, textOf(notes.trained_on)},
        {u"epochs"_s, static_cast<qint64>(notes.epoch_count)},
        {u"test_accuracy"_s, notes.test_accuracy ? QJsonValue(*notes.test_accuracy) : QJsonValue()},
        {u"preparation"_s, preparationJson(model.preparation)},
        {u"created_by"_s, textOf(notes.created_by)},
        {u"created_at"_s, notes.created_at != 0 ? QJsonValue(timeOf(notes)) : QJsonValue()},
        {u"recipe"_s, textOf(notes.recipe)},
        {u"notes"_s, textOf(notes.notes)},
    };
}

} // namespace

void declareInfo(OptionReader& reader)
{
    reader.addArgument(
        u"model"_s, InfoCommand::tr("Model file, or name of a built-in network."), u"MODEL"_s
    );
}

nn::Expected<int, Failure> runInfo(OptionReader& reader, Console& console)
{
    if (reader.arguments().size() != 1) {
        reader.complain(InfoCommand::tr("There has to be one model."));
        return *reader.problem();
    }
    const auto model = openModel(reader.arguments().constFirst());
    if (!model) {
        return model.error();
    }
    if (reader.isSet(u"json"_s)) {
        console.print(reportJson(*model));
    } else {
        console.print(InfoCommand::reportText(*model));
    }
    return Success;
}

} // namespace app
