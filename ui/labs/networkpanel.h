// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"
#include "ui/jobs/framepace.h"
#include "ui/jobs/planemapjob.h"
#include "ui/network/networkpicture.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace ui {

class LayerStrip;
class NetworkCanvas;
class NumberField;
class PlaygroundCommands;
class RoleLabel;

/// The network of the playground with the picture of every neuron, and the number that is chosen in
/// it: all of them can be edited, also while the network is being trained.
class NetworkPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    NetworkPanel(
        NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent = nullptr
    );

    NetworkCanvas& canvas() { return *m_canvas; }

    void showMaps(const PlaneMaps& maps); ///< Cheap enough for every frame.

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNetwork();
    void showChosen();
    void takeImages(const PlaneMaps& maps);
    NetworkPicture makePicture() const;
    QWidget* makeNumberRow();
    void retranslate();

    NetworkDocument& m_document;
    LayerStrip* m_layers; ///< These are children of this.
    NetworkCanvas* m_canvas;
    RoleLabel* m_chosen;
    NumberField* m_number;
    QCheckBox* m_frozen;
    RoleLabel* m_hint;
    std::vector<std::vector<QImage>> m_images; ///< By column; empty until they are there.
    int m_gesture = 0;
    FramePace m_pace; ///< While it is trained, numbers and pictures come one by one.
};

/// Where the number that belongs to a part lies in Parameters::values; none for inputs.
/// Precondition: the part is in the diagram of the topology.
std::optional<std::uint32_t> positionOf(const nn::Topology& topology, const NetworkPart& part);

} // namespace ui
