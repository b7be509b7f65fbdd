// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digits/digitreader.h"
#include "ui/labs/tilefigures.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

namespace ui {

class RoleLabel;
class TileGrid;

/// The middle of the digit lab: what a network looks for (dense) or finds (convolutional), as
/// tiles.
class HiddenView : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenView(QWidget* parent = nullptr);
    ~HiddenView() override;

    /// Shows another network, or none. `reader` has to outlive its use here.
    void setReader(const DigitReader* reader);
    /// Takes the activations of the reader's last reading.
    void showAnswers(StrongestNeurons::Pace pace);
    /// Points out a pixel of the input in every tile that is a picture of the input.
    void setMarkedPixel(std::optional<QPoint> pixel);

    /// The two groups of tiles; the second is used for convolutions only.
    const TileGrid& grid(std::size_t group) const { return *m_groups[group].grid; }
    /// Neuron (or channel) per tile of a group.
    std::vector<std::size_t> neurons(std::size_t group) const;
    QString headingText(std::size_t group) const;
    QString detailText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group
    {
        RoleLabel* heading;
        RoleLabel* caption;
        TileGrid* grid;
        std::unique_ptr<TileFigures> figures;
    };

    Group makeGroup();
    void makeFigures(); ///< Of the reader's hidden layers, if there are any.
    void showTiles(Group& group, const std::vector<std::size_t>& places);
    void answer(Group& group, StrongestNeurons::Pace pace);
    QString feedsText() const;
    void showDetail();
    void retranslate();
    void retranslateGroup(std::size_t index);

    const DigitReader* m_reader = nullptr;
    std::array<Group, 2> m_groups;
    RoleLabel* m_detail;
    std::optional<QPoint> m_markedPixel;
    std::optional<std::pair<std::size_t, int>> m_current; ///< Group and tile.
};

} // namespace ui
