// SPDX-License-Identifier: GPL-3.0-or-later
// What the digit lab remembers from one start to the next; what it does is in digitlab.cpp.
#include "ui/digits/drawingcollection.h"
#include "ui/drawing/drawingpad.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/drawcolumn.h"
#include "ui/labs/finetuningpanel.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/networkbar.h"
#include "ui/labs/pixelpath.h"
#include "ui/labs/seenview.h"
#include "ui/labs/stageswitches.h"

#include <QJsonArray>

namespace ui {

namespace {

constexpr QLatin1String networkKey("network");
constexpr QLatin1String filesKey("files");
constexpr QLatin1String drawingsKey("drawings");
constexpr QLatin1String tabKey("tab");
constexpr QLatin1String pixelKey("pixel");
constexpr QLatin1String tuningKey("tuning");
constexpr QLatin1String pathKey("path"); ///< In that of fine-tuning.

} // namespace

QJsonObject DigitLab::saveState() const
{
    const nn::PreparationSettings stages = preparation();
    QJsonObject state;
    state[networkKey] = m_wantedNetwork.isEmpty() ? m_networkId : m_wantedNetwork;
    state[filesKey] = QJsonArray::fromStringList(m_shelf.files());
    state[QStringLiteral("pad")] = toJson(m_draw->pad().content());
    state[QStringLiteral("crop")] = stages.crop == nn::StageState::on;
    state[QStringLiteral("scale")] = stages.scale == nn::StageState::on;
    state[QStringLiteral("center")] = stages.center == nn::StageState::on;
    state[QStringLiteral("blur")] = stages.blur == nn::StageState::on;
    state[drawingsKey] = m_drawings->toJson();
    state[tabKey] = m_tabs->current();
    state[pixelKey] = m_pixelPath->saveState();
    state[tuningKey] = m_tuning->saveState();
    if (m_lastSample) {
        state[QStringLiteral("sample")] = *m_lastSample;
    }
    return state;
}

void DigitLab::restoreState(const QJsonObject& state)
{
    const QJsonArray files = state[filesKey].toArray();
    for (qsizetype i = files.size(); i-- > 0;) {
        if (const QString path = files[i].toString(); !path.isEmpty()) {
            m_shelf.remember(path);
        }
    }
    m_bar->setChoices(m_shelf, m_networkId);
    const auto stage = [&state](const QString& name, bool isOnAtFirst = true) {
        return state[name].toBool(isOnAtFirst) ? nn::StageState::on : nn::StageState::off;
    };
    nn::PreparationSettings stages = preparation();
    stages.crop = stage(QStringLiteral("crop"));
    stages.scale = stage(QStringLiteral("scale"));
    stages.center = stage(QStringLiteral("center"));
    stages.blur = stage(QStringLiteral("blur"), false);
    m_draw->seen().stages().setStages(stages);
    if (const int sample = state[QStringLiteral("sample")].toInt(-1); sample >= 0) {
        m_lastSample = sample;
    }
    m_rememberedContent = contentFromJson(state[QStringLiteral("pad")].toObject());
    if (!m_rememberedContent.sample) {
        m_draw->pad().restoreContent(m_rememberedContent);
    } else if (m_samples.contains(*m_rememberedContent.sample)) {
        m_rememberedContent.picture = m_samples.content(*m_rememberedContent.sample).picture;
        m_draw->pad().restoreContent(m_rememberedContent);
    }
    if (state.contains(drawingsKey)) {
        m_drawings->restore(state[drawingsKey].toArray());
    }
    m_tabs->setCurrent(state[tabKey].toString());
    m_pixelPath->restoreState(state[pixelKey].toObject());
    m_tuning->restoreState(state[tuningKey].toObject());
    if (const QString id = state[networkKey].toString();
        m_shelf.ids().contains(id) && id != m_networkId) {
        chooseNetwork(id);
    }
}

QStringList DigitLab::filesIn(const QJsonObject& state)
{
    QStringList paths;
    const QJsonArray files = state[filesKey].toArray();
    for (const auto& file : files) {
        paths.append(file.toString());
    }
    paths.append(state[networkKey].toString());
    paths.append(state[tuningKey].toObject()[pathKey].toString());
    paths.removeDuplicates();
    paths.removeIf([](const QString& path) {
        return path.isEmpty() || NetworkShelf::isBuiltIn(path);
    });
    return paths;
}

QJsonObject DigitLab::withFilesRenamed(QJsonObject state, const QHash<QString, QString>& names)
{
    QJsonArray files;
    const QJsonArray before = state[filesKey].toArray();
    for (const auto& file : before) {
        if (const QString name = names.value(file.toString()); !name.isEmpty()) {
            files.append(name);
        }
    }
    state[filesKey] = files;
    if (const QString id = state[networkKey].toString(); !NetworkShelf::isBuiltIn(id)) {
        state[networkKey] = names.value(id);
    }
    if (QJsonObject tuning = state[tuningKey].toObject(); !tuning.isEmpty()) {
        tuning[pathKey] = names.value(tuning[pathKey].toString());
        state[tuningKey] = tuning;
    }
    return state;
}

} // namespace ui
