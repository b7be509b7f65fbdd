// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace test {

/// The parts of the smallest archive: two inputs, one neuron, no texts. Replace what is to be
/// wrong.
struct ArchiveText
{
    std::string texts = "0 0 0 0"; ///< Name, data, recipe, program: lengths only.
    std::string created_at = "0";
    std::string notes = "0";
    std::string accuracy = "0";
    std::string epochs = "0";
    std::string preparation = "1 1 1 2.25";
    std::string input = "1 1 2";
    std::string layers = "1 0 1 0"; ///< One layer, dense, one neuron, identity.
    std::string weights = "0.5 0.25 -1";
    std::string end = "\n";

    std::string joined() const
    {
        const auto parts = {
            &texts, &created_at, &notes, &accuracy, &epochs, &preparation, &input, &layers};
        std::string text;
        for (const std::string* part : parts) {
            text += *part + " ";
        }
        return text + weights + end;
    }
};

} // namespace test
