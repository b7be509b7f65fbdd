// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/datafolder.h"
#include "ui/labs/digitlab.h"

namespace app {

std::vector<ui::PageEntry> Pages::all()
{
    const ui::LabFolders labFolders {
        .models = dataFolder() + QStringLiteral("/models"),
        .mnist = mnistFolder(),
    };
    return {
        {
            .id = QStringLiteral("digit-lab"),
            .group = ui::PageGroup::Labs,
            .title = [] { return tr("Digit lab"); },
            .create = [labFolders] { return std::make_unique<ui::DigitLab>(labFolders); },
            .symbol = ui::Symbol::Pencil,
            .modelUse = ui::ModelUse::OpensAndSaves,
        },
    };
}

QStringList Pages::ids()
{
    QStringList ids;
    for (const ui::PageEntry& entry : all()) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace app
