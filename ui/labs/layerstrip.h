// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace ui {

class NumberField;
class PlaygroundCommands;
class RoleLabel;

/// How many hidden layers there are, how many neurons each has, and which activation: two buttons
/// and a small group for each layer.
class LayerStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    LayerStrip(NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group
    {
        QWidget* frame; ///< Child of this, with the others in it.
        RoleLabel* name;
        NumberField* count;
        QComboBox* activation;
    };
    Group makeGroup(std::size_t layer);
    void addLayer(); ///< Like the last one; nothing beyond mostHiddenLayers.
    void removeLayer(); ///< The last one, if there is one.
    void showDocument();
    void retranslate();

    NetworkDocument& m_document;
    int m_gesture = 0;
    QList<Group> m_groups; ///< One for every layer there may be; those beyond are hidden.
};

} // namespace ui
