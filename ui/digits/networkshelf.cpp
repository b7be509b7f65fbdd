// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/networkshelf.h"

#include "engine/io/model_file.h"
#include "ui/text/numbertext.h"

#include <QDir>
#include <QFileInfo>

#include <variant>

namespace ui {

namespace {

constexpr int mnistTrainingCount = 60000;
constexpr int mnistTestCount = 10000;

QString timesText(const QStringList& factors)
{
    return factors.join(QStringLiteral(" × "));
}

} // namespace

NetworkShelf::NetworkShelf(QString folder) : m_folder(std::move(folder)) { }

QString NetworkShelf::firstNetwork()
{
    return QStringLiteral("two-layer");
}

const QStringList& NetworkShelf::builtIns()
{
    static const QStringList ids {
        QStringLiteral("one-layer"),
        QStringLiteral("two-layer"),
        QStringLiteral("convolutional"),
    };
    return ids;
}

bool NetworkShelf::isBuiltIn(const QString& id)
{
    return builtIns().contains(id);
}

QStringList NetworkShelf::ids() const
{
    return builtIns() + m_files;
}

QString NetworkShelf::title(const QString& id)
{
    if (!isBuiltIn(id)) {
        return QFileInfo(id).completeBaseName();
    }
    switch (builtIns().indexOf(id)) {
    case 0:
        return tr("One layer");
    case 1:
        return tr("Two layers");
    default:
        return tr("Convolutional");
    }
}

QString NetworkShelf::path(const QString& id) const
{
    return isBuiltIn(id) ? QDir(m_folder).filePath(id + QStringLiteral(".lovelace")) : id;
}

QString NetworkShelf::idOf(const QString& file) const
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    for (const QString& id : builtIns()) {
        if (QFileInfo(path(id)).absoluteFilePath() == absolute) {
            return id;
        }
    }
    return absolute;
}

void NetworkShelf::remember(const QString& path)
{
    m_files.removeAll(path);
    m_files.prepend(path);
    while (m_files.size() > mostFiles) {
        m_files.removeLast();
    }
}

void NetworkShelf::forget(const QString& path)
{
    m_files.removeAll(path);
}

QString NetworkShelf::shapeText(const nn::Topology& topology)
{
    QStringList parts;
    bool hasFilters = false;
    for (std::size_t i = 0; i < topology.layer_count(); ++i) {
        const nn::LayerSpec& layer = topology.spec().layers[i];
        if (const auto* dense = std::get_if<nn::Dense>(&layer)) {
            parts.append(QString::number(dense->neuron_count));
        } else if (const auto* convolution = std::get_if<nn::Convolution>(&layer)) {
            hasFilters = true;
            parts.append(tr("%n filter(s)", nullptr, static_cast<int>(convolution->channel_count)));
        }
    }
    if (!hasFilters) {
        return timesText(QStringList {QString::number(topology.input_count())} + parts);
    }
    const nn::Shape& input = topology.spec().input;
    const QString picture =
        timesText({QString::number(input.width), QString::number(input.height)});
    return (QStringList {picture} + parts).join(QStringLiteral(" → "));
}

QStringList NetworkShelf::trainingTexts(const nn::Model& model, const QString& id)
{
    const QString trainedOn = QString::fromStdString(model.notes.trained_on);
    return trainingTexts(model.topology, trainedOn, model.notes.test_accuracy, id);
}

QStringList NetworkShelf::trainingTexts(
    const nn::Topology& topology,
    const QString& trainedOn,
    const std::optional<double>& testAccuracy,
    const QString& id
)
{
    const bool isOurs = isBuiltIn(id);
    QStringList texts;
    if (isOurs) {
        texts.append(tr("trained on %1 digits").arg(countText(mnistTrainingCount)));
    } else if (!trainedOn.isEmpty()) {
        texts.append(tr("trained on %1").arg(trainedOn));
    } else {
        texts.append(tr("not trained"));
    }
    if (testAccuracy) {
        const QString share = percentText(*testAccuracy);
        const bool takesDigits = topology.input_count() == nn::digit_pixel_count;
        texts.append(
            isOurs ? tr("%1 right on %2 it never saw").arg(share, countText(mnistTestCount))
                : takesDigits ? tr("%1 right on digits it never saw").arg(share)
                              : tr("%1 right on points it never saw").arg(share)
        );
    }
    return texts;
}

} // namespace ui
