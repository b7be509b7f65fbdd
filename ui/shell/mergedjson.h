// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace ui {

/// What is in a file that two programs write to, when one of them writes again: what changed from
/// `before` to `now` is as in `now`, all else as it is `there`. Objects one level down, such as the
/// states of pages, are merged member by member; what is in those belongs together and is taken
/// whole, but for the drawings that a page collects. Of lists that both changed, these too, what is
/// new `there` comes after what is `now`.
QJsonObject mergedJson(const QJsonObject& there, const QJsonObject& before, const QJsonObject& now);

} // namespace ui
