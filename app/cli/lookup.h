// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "engine/base/expected.h"
#include "engine/data/dataset.h"
#include "engine/data/mnist.h"
#include "engine/io/model_file.h"

#include <QString>

#include <cstddef>

namespace app {

/// The file meant by `model`: that of a built-in network if it is the name of one, otherwise the
/// path itself ("./two-layer" is a file in any case).
QString modelPath(const QString& model);

nn::Expected<nn::Model, Failure> openModel(const QString& model);
/// The same, as it answers: see nn::with_probabilities().
nn::Expected<nn::Model, Failure> openClassifier(const QString& model);

/// What is meant by `data`: "mnist", "fashion" or a folder.
struct DataSource
{
    QString folder;
    QString name; ///< As it is written into model files.
};

DataSource dataSource(const QString& data);

/// Whether a folder has examples to test on; one's own data may do without.
bool hasTestPart(const DataSource& source);

nn::Expected<nn::Dataset, Failure> openData(const DataSource& source, nn::MnistPart part);

/// How many numbers go into a network and come out of it.
struct Sizes
{
    std::size_t inputs = 0;
    std::size_t outputs = 0;

    bool operator==(const Sizes&) const = default;
};

Sizes sizesOf(const nn::Dataset& data);

/// What keeps the network of `model` from being used where `needed` is.
nn::Expected<void, Failure>
checkFit(const QString& model, const nn::Topology& topology, const Sizes& needed);

} // namespace app
