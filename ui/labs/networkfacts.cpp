// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/networkfacts.h"

#include "engine/io/network_file.h"
#include "ui/digits/networkshelf.h"
#include "ui/labs/modelpicture.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

NetworkFacts readFacts(const QString& id, const QString& path, const PictureLook& look)
{
    NetworkFacts facts;
    facts.id = id;
    facts.path = path;
    if (!NetworkShelf::isBuiltIn(id)) { // Theirs is when the program was installed.
        facts.date = QFileInfo(path).lastModified();
    }
    const nn::Expected<nn::Model> model = nn::load_network(path.toStdU16String());
    if (!model) {
        facts.error = model.error();
        return facts;
    }
    if (model->notes.created_at > 0) {
        facts.date = QDateTime::fromSecsSinceEpoch(model->notes.created_at);
    }
    facts.topology = model->topology;
    facts.accuracy = model->notes.test_accuracy;
    facts.trainedOn = QString::fromStdString(model->notes.trained_on);
    const QString program = QString::fromStdString(model->notes.created_by);
    const bool isOurs = program.startsWith(QLatin1String("lovelace"), Qt::CaseInsensitive);
    if (facts.trainedOn.isEmpty() && !isOurs) {
        facts.madeBy = program;
    }
    facts.picture = modelPicture(*model, look.size, look.pixelRatio, look.colors);
    return facts;
}

void sortFacts(QList<NetworkFacts>& facts, NetworkOrder order)
{
    const auto own =
        std::stable_partition(facts.begin(), facts.end(), [](const NetworkFacts& network) {
            return NetworkShelf::isBuiltIn(network.id);
        });
    if (order == NetworkOrder::Name) {
        return; // As they came.
    }
    const auto isBefore = [order](const NetworkFacts& one, const NetworkFacts& other) {
        if (one.isSound() != other.isSound()) {
            return one.isSound();
        }
        return order == NetworkOrder::Date
            ? one.date > other.date
            : one.accuracy.value_or(-1) > other.accuracy.value_or(-1);
    };
    std::stable_sort(own, facts.end(), isBefore);
}

} // namespace ui
