// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"
#include "ui/page/figurepicture.h"

#include <QCoreApplication>

namespace ui {

/// Asks where a picture shall go and has it written there, off this thread; tells if that fails.
/// The dialogs have to outlive the window.
class PictureSaver
{
    Q_DECLARE_TR_FUNCTIONS(PictureSaver)

public:
    PictureSaver(FileDialogs& files, MessageBoxes& messages) : m_files(files), m_messages(messages)
    { }

    void save(const FigurePicture& picture, QWidget* window) const;

private:
    FileDialogs& m_files;
    MessageBoxes& m_messages;
};

} // namespace ui
