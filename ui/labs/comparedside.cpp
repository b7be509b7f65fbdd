// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/comparedside.h"

#include "ui/controls/steadylabel.h"
#include "ui/plots/regionmap.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QGridLayout>

namespace ui {

ComparedSide makeComparedSide(QWidget* parent)
{
    const ComparedSide side {
        .name = new RoleLabel(FontRole::Heading, TextTone::Ink, parent),
        .losses = new SteadyLabel(FontRole::Number, TextTone::Muted, parent),
        .map = new RegionMap(parent),
    };
    side.name->setWordWrap(true);
    side.losses->setWordWrap(true);
    return side;
}

QWidget* sideBySide(const ComparedSide& a, const ComparedSide& b, QWidget* parent)
{
    auto* sides = new QWidget(parent);
    auto* grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes::inGroup);
    grid->setVerticalSpacing(sizes::step);
    int column = 0;
    for (const ComparedSide& side : {a, b}) {
        grid->addWidget(side.name, 0, column, Qt::AlignTop);
        grid->addWidget(side.losses, 1, column, Qt::AlignTop);
        grid->addWidget(side.map, 2, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    return sides;
}

} // namespace ui
