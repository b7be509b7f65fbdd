// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// Where the data lies that comes with the program: share/lovelace beside the folder of the
/// executable, in the build tree as in an installation.
/// Precondition of all of these: there is a QCoreApplication.
QString dataFolder();

/// The folder with MNIST's IDX files.
QString mnistFolder();

/// The file of a built-in network, such as "two-layer", whether it is there or not.
QString builtInModelPath(const QString& name);

/// Names of the built-in networks, in alphabetical order.
QStringList builtInModelNames();

} // namespace app
