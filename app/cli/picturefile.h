// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "engine/base/expected.h"
#include "engine/data/digit_image.h"

#include <QString>

namespace app {

/// Most pixels in a picture: more than any camera takes, and no more than can be held in memory.
inline constexpr qint64 maxPicturePixels = 64'000'000;

/// Reads a picture in any format Qt knows, turned as its camera says, transparent parts white.
nn::Expected<nn::GrayPicture, Failure> readPicture(const QString& path);

} // namespace app
