// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/demoservices.h"

#include <QStringList>

#include <memory>

namespace ui {

/// The figures there are, by the type that lessons name.
QStringList demoTypes();

/// Whether figures of this type show test digits, which are read when the first one is made.
bool showsDigits(const QString& type);

/// What figures of this type are called, in the language in use; empty if there is no such type.
QString demoName(const QString& type);

/// A figure of the given type, with its object name and accessible name set; null if there is none
/// of that type.
std::unique_ptr<Demo>
makeDemo(const QString& type, QUndoStack& undoStack, const DemoServices& services = {});

} // namespace ui
