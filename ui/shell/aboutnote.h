// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What Help > About shows: version, licence, and every part made by others with its licence.
QString aboutNote();

} // namespace ui
