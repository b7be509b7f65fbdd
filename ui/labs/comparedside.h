// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

class RegionMap;
class RoleLabel;
class SteadyLabel;

/// One of two runs that are compared: its name, how far it is, and what it makes of the plane.
struct ComparedSide
{
    RoleLabel* name; ///< Children of the widget they were made for.
    SteadyLabel* losses;
    RegionMap* map;
};
ComparedSide makeComparedSide(QWidget* parent);

/// A widget in which both stand side by side, line by line.
QWidget* sideBySide(const ComparedSide& a, const ComparedSide& b, QWidget* parent);

} // namespace ui
