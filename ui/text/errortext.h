// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QLocale>
#include <QString>

namespace ui {

/// What went wrong, in one or two sentences in the reader's language, with the numbers.
QString errorText(const nn::Error& error, const QLocale& locale = {});

} // namespace ui
