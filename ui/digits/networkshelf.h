// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace nn {
class Topology;
struct Model;
} // namespace nn

namespace ui {

/// The networks one can choose among: the built-in ones, by name, and files opened or saved before,
/// by path.
class NetworkShelf
{
    Q_DECLARE_TR_FUNCTIONS(ui::NetworkShelf)

public:
    static constexpr int mostFiles = 8;

    /// `folder` holds the built-in models.
    explicit NetworkShelf(QString folder);

    static QString firstNetwork(); ///< The one shown when nothing else was chosen.
    static const QStringList& builtIns(); ///< Their ids, from the smallest network to the largest.
    static bool isBuiltIn(const QString& id);

    /// Built-in ones first, then files, the latest first.
    QStringList ids() const;
    static QString title(const QString& id);
    QString path(const QString& id) const;
    /// The built-in network whose file `path` is, otherwise the path itself.
    QString idOf(const QString& path) const;

    const QStringList& files() const { return m_files; }
    /// Puts a file first; forgets the oldest when there are too many.
    void remember(const QString& path);
    void forget(const QString& path);

    /// "784 × 128 × 10", or with convolutions "28 × 28 → 16 filters → 128 → 10".
    static QString shapeText(const nn::Topology& topology);
    /// What a model was trained on and how well it reads, as far as it says, each part a phrase.
    static QStringList trainingTexts(const nn::Model& model, const QString& id);
    static QStringList trainingTexts(
        const nn::Topology& topology,
        const QString& trainedOn,
        const std::optional<double>& testAccuracy,
        const QString& id
    );

private:
    QString m_folder;
    QStringList m_files;
};

} // namespace ui
