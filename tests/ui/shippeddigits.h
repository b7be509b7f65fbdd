// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digits/digitstore.h"

#include <QCoreApplication>

namespace test {

/// The digits and networks that come with the program, as they lie beside the tests.
inline ui::DigitFolders shippedDigits()
{
    const QString data = QCoreApplication::applicationDirPath() + "/../share/lovelace";
    return {data + "/models", data + "/mnist"};
}

} // namespace test
