// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/dataset.h"
#include "engine/io/model_file.h"
#include "ui/document/networkdocument.h"

#include <string>

namespace ui {

/// A network that somebody may have made elsewhere, as a setup of the playground; `notes` are those
/// of its file, which hold the setup where the playground wrote them. `own` are the points that the
/// learner has, which the setup may be about. Errors: bad_shape, bad_layer, where the playground
/// has no such networks.
nn::Expected<PlaygroundSetup> playgroundSetupFor(
    const nn::Topology& topology, const std::string& notes, const OwnPoints& own = {}
);

/// The network of a document as it is kept in a file, with its setup in the notes. `data` is what
/// its points are called, for a trained one.
nn::Model playgroundModel(const NetworkDocument& document, const std::string& data);

/// With the share of test points with classes that it tells right. For a thread that may take some
/// time: there may be thousands.
nn::Model withAccuracy(nn::Model model, const nn::Dataset& test);

} // namespace ui
