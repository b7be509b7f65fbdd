// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "app/datafolder.h"
#include "engine/io/network_file.h"
#include "ui/text/joinedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Where Debian's package dataset-fashion-mnist puts it.
const auto fashionFolder = "/usr/share/datasets/fashion-mnist"_L1;

std::filesystem::path pathOf(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

class Lookup
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)

public:
    static Failure noSuchModel(const QString& model)
    {
        const QString names = ui::joinedList(builtInModelNames());
        return {
            BadInput,
            tr("“%1” is neither a file nor a built-in network. Built in: %2.")
                .arg(model, names.isEmpty() ? tr("none") : names)};
    }

    static Failure noSuchData(const DataSource& source)
    {
        if (source.folder == fashionFolder) {
            return {
                BadInput,
                tr("%1: Fashion-MNIST is not installed. It is in Debian's package "
                   "dataset-fashion-mnist.")
                    .arg(source.folder)};
        }
        return {
            BadInput,
            tr("%1: There is no such folder. Data are mnist, fashion or a folder with IDX files.")
                .arg(source.folder)};
    }

    static Failure misfit(const QString& model, const Sizes& network, const Sizes& needed)
    {
        return {
            BadInput,
            tr("%1: The network has %2 inputs and %3 outputs where %4 and %5 are needed.")
                .arg(model)
                .arg(network.inputs)
                .arg(network.outputs)
                .arg(needed.inputs)
                .arg(needed.outputs)};
    }
};

} // namespace

QString modelPath(const QString& model)
{
    return builtInModelNames().contains(model) ? builtInModelPath(model) : model;
}

nn::Expected<nn::Model, Failure> openModel(const QString& model)
{
    const QString path = modelPath(model);
    if (!QFileInfo::exists(path)) {
        return Lookup::noSuchModel(model);
    }
    auto loaded = nn::load_network(pathOf(path));
    if (!loaded) {
        return fileFailure(loaded.error(), path);
    }
    return std::move(*loaded);
}

nn::Expected<nn::Model, Failure> openClassifier(const QString& model)
{
    auto opened = openModel(model);
    if (opened) {
        *opened = nn::with_probabilities(std::move(*opened));
    }
    return opened;
}

DataSource dataSource(const QString& data)
{
    if (data == "mnist"_L1) {
        return {mnistFolder(), u"MNIST"_s};
    }
    if (data == "fashion"_L1) {
        return {fashionFolder, u"Fashion-MNIST"_s};
    }
    return {data, QDir(QDir::cleanPath(data)).dirName()};
}

bool hasTestPart(const DataSource& source)
{
    return !QDir(source.folder).entryList({u"t10k-*"_s}, QDir::Files).isEmpty();
}

nn::Expected<nn::Dataset, Failure> openData(const DataSource& source, nn::MnistPart part)
{
    if (!QFileInfo(source.folder).isDir()) {
        return Lookup::noSuchData(source);
    }
    auto data = nn::read_mnist(pathOf(source.folder), part);
    if (!data) {
        return fileFailure(data.error(), source.folder);
    }
    return std::move(*data);
}

Sizes sizesOf(const nn::Dataset& data)
{
    return {data.input.size(), data.answer_count()};
}

nn::Expected<void, Failure>
checkFit(const QString& model, const nn::Topology& topology, const Sizes& needed)
{
    const Sizes network {topology.input_count(), topology.output_count()};
    if (network != needed) {
        return Lookup::misfit(model, network, needed);
    }
    return {};
}

} // namespace app
