// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <QString>

#include <functional>

namespace ui {

/// Something a page would like to write to where the user wants it.
struct FileRequest
{
    enum class Place
    {
        File,
        Folder ///< `write` is given the chosen one and makes a new one in it.
    };

    Place place = Place::File;
    QString title; ///< Of the dialog.
    QString proposal; ///< Name with its ending.
    QString filter; ///< As QFileDialog has it.
    QString ending; ///< Such as ".png"; put at the end of a name without it.
    /// Called on another thread, so it holds copies of all it needs.
    std::function<nn::Expected<void>(const QString& path)> write;
};

} // namespace ui
