// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/failure.h"
#include "app/cli/optionreader.h"
#include "engine/base/expected.h"

namespace app {

/// One of the things lovelace-cli does, as a row of the table in program.cpp.
struct Command
{
    const char* name;
    const char* summary; ///< To be translated in the context "Program".
    void (*declare)(OptionReader& reader); ///< Adds options other than --json and --help.
    /// Returns the exit status.
    nn::Expected<int, Failure> (*run)(OptionReader& reader, Console& console);
};

void declareTrain(OptionReader& reader);
nn::Expected<int, Failure> runTrain(OptionReader& reader, Console& console);

void declareEvaluate(OptionReader& reader);
nn::Expected<int, Failure> runEvaluate(OptionReader& reader, Console& console);

void declareClassify(OptionReader& reader);
nn::Expected<int, Failure> runClassify(OptionReader& reader, Console& console);

void declareInfo(OptionReader& reader);
nn::Expected<int, Failure> runInfo(OptionReader& reader, Console& console);

void declareConvert(OptionReader& reader);
nn::Expected<int, Failure> runConvert(OptionReader& reader, Console& console);

void declareVerify(OptionReader& reader);
nn::Expected<int, Failure> runVerify(OptionReader& reader, Console& console);

} // namespace app
