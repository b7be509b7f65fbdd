// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressfile.h"

#include <utility>

namespace ui {

namespace {

constexpr QLatin1String pagesKey("pages");

} // namespace

ProgressFile::ProgressFile(QString path) : m_file(std::move(path), version) { }

ProgressFile::Outcome ProgressFile::load(QJsonObject& pageStates)
{
    QJsonObject content;
    const Outcome outcome = m_file.load(content);
    if (outcome == Outcome::Read) {
        pageStates = content.value(pagesKey).toObject();
    }
    return outcome;
}

bool ProgressFile::save(const QJsonObject& pageStates)
{
    return m_file.save({{pagesKey, pageStates}});
}

} // namespace ui
