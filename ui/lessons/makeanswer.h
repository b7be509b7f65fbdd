// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace ui {

class Demo;
class TaskAnswer;
struct Task;

/// Where a task of this kind is answered. Null if it is about a figure and `demo` is null; `demo`
/// outlives the answer.
std::unique_ptr<TaskAnswer> makeAnswer(const Task& task, Demo* demo);

} // namespace ui
