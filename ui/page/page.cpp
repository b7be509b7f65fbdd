// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page.h"

namespace ui {

nn::Expected<void> Page::openModel(const QString& path)
{
    return nn::Error {nn::ErrorCode::cannot_open, path.toStdString()};
}

nn::Expected<void> Page::saveModel(const QString& path)
{
    return nn::Error {nn::ErrorCode::cannot_write, path.toStdString()};
}

} // namespace ui
