// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonparser.h"

#include <algorithm>

#include "tests/fuzz/require.h"

namespace {

using namespace ui;

/// What is shown is whole: no block without its entry.
void requireWhole(const Lesson& lesson)
{
    for (const Block& block : lesson.blocks) {
        if (const auto* demo = std::get_if<DemoBlock>(&block)) {
            fuzz::require(lesson.demos.contains(demo->demo));
        } else if (const auto* task = std::get_if<TaskBlock>(&block)) {
            fuzz::require(lesson.tasks.contains(task->task));
        }
    }
}

} // namespace

/// lesson.json, a byte 0xFF, which is in no UTF-8 text, and the words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::uint8_t* end = data + size;
    const std::uint8_t* cut = std::find(data, end, std::uint8_t {0xff});
    const auto text = [](const std::uint8_t* from, const std::uint8_t* to) {
        return QByteArray(reinterpret_cast<const char*>(from), to - from);
    };
    const QByteArray facts = text(data, cut);
    const QByteArray words = cut == end ? QByteArray() : text(cut + 1, end);
    const ParsedLesson parsed = parseLesson({facts, words, "lesson.json", "en.md"});
    requireWhole(parsed.lesson);
    for (const LessonProblem& problem : parsed.problems) {
        fuzz::require(problem.line >= 0 && !problem.message.isEmpty());
    }
    return 0;
}
