// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The text of a menu's entry as a name: without the letter that chooses it ("&Open...", in
/// Chinese, Japanese and Korean also "打开(&O)...") and without the dots that announce a dialog.
QString plainMenuText(QString text);

} // namespace ui
