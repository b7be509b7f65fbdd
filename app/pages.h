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
    /// `states` are those kept at the last end, for the progress of chapters that are not open.
    /// Precondition: there is a QCoreApplication.
    static std::vector<ui::PageEntry> all(const QJsonObject& states = {});
    static QStringList ids();

private:
    static std::vector<ui::PageEntry> chapters(const QJsonObject& states);
};

} // namespace app
