// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/dataset.h"

#include <filesystem>

namespace nn {

enum class MnistPart
{
    training,
    test
};

/// Reads one part of a data set in the form of MNIST (also Fashion-MNIST) from `folder`:
/// train-images-idx3-ubyte and train-labels-idx1-ubyte, or t10k-..., each plain or with ".gz".
/// Errors: those of read_idx_file(), wrong_dimension (not images, or not labels), count_mismatch,
/// label_out_of_range (labels are 0 to 9).
Expected<Dataset> read_mnist(const std::filesystem::path& folder, MnistPart part);

} // namespace nn
