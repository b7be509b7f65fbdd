// SPDX-License-Identifier: GPL-3.0-or-later
// A program for tests that need a process of its own to watch or to kill.

#include "engine/io/model_file.h"

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/support/sample_model.h"

namespace {

/// Largest amount of memory this program ever had, in kilobytes. (What getrusage() says is also
/// about the program that started this one.)
long peak_memory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stol(line.substr(6));
        }
    }
    return -1;
}

/// Tries to load each file. One line for each: "ok", or code, expected and actual of the error; and
/// at the end the peak of memory before and after.
int load(int count, char** paths)
{
    const long before = peak_memory();
    for (int i = 0; i < count; ++i) {
        const auto model = nn::load_model(paths[i]);
        if (model) {
            std::puts("ok");
        } else {
            const nn::Error& error = model.error();
            std::printf(
                "%d %lld %lld\n",
                static_cast<int>(error.code),
                static_cast<long long>(error.expected),
                static_cast<long long>(error.actual)
            );
        }
    }
    std::printf("%ld %ld\n", before, peak_memory());
    return 0;
}

/// Saves one model after another to `path`, until it is killed. Says on standard output when it
/// begins.
int save_for_ever(const char* path)
{
    nn::Model model = test::sample_model();
    std::puts("saving");
    std::fflush(stdout);
    for (;;) {
        ++model.notes.epoch_count;
        if (!nn::save_model(model, path)) {
            return 1;
        }
    }
}

} // namespace

int main(int count, char** arguments)
{
    const std::string_view task = count >= 3 ? arguments[1] : "";
    if (task == "load") {
        return load(count - 2, arguments + 2);
    }
    if (task == "save-for-ever") {
        return save_for_ever(arguments[2]);
    }
    if (task == "save-sample") {
        return nn::save_model(test::sample_model(), arguments[2]) ? 0 : 1;
    }
    std::fputs("model_process load FILE... | save-for-ever FILE | save-sample FILE\n", stderr);
    return 2;
}
