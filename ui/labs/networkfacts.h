// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/nn/topology.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace ui {

struct Colors;

/// What a card shows of a network, or why it cannot.
struct NetworkFacts
{
    QString id; ///< Of a built-in network, or the path.
    QString path;
    /// When it was made, or if the file does not say, when it was written; of a built-in network
    /// only the former, else invalid.
    QDateTime date;
    std::optional<nn::Topology> topology; ///< Empty if the file cannot be read.
    std::optional<double> accuracy; ///< On the test set.
    QString trainedOn;
    QString madeBy; ///< Another program that does not tell what it trained the network on.
    QImage picture;
    nn::Error error {}; ///< Why not, if there is no topology.

    bool isSound() const { return topology.has_value(); }
};

/// How pictures of networks are to look.
struct PictureLook
{
    QSize size;
    qreal pixelRatio = 1;
    const Colors& colors;
};

/// Reads one file. For any thread; a large file takes a second.
NetworkFacts readFacts(const QString& id, const QString& path, const PictureLook& look);

enum class NetworkOrder
{
    Name,
    Date, ///< The newest first.
    Accuracy, ///< The best first.
};

/// Built-in networks stay in front, in their order. What cannot be read comes last in any order but
/// that of names.
void sortFacts(QList<NetworkFacts>& facts, NetworkOrder order);

} // namespace ui
