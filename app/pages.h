// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

#include <QCoreApplication>

#include <vector>

namespace app {

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)

public:
    /// Every page of the program, in the order of the contents.
    /// Precondition: there is a QCoreApplication.
    static std::vector<ui::PageEntry> all();
    static QStringList ids();
};

} // namespace app
