// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace ui {

class NumberField;
class RoleLabel;

/// How many neurons each hidden layer has, and which activation: a small group for each layer.
class LayerStrip : public QWidget
{
    Q_OBJECT

public:
    /// `document` outlives this.
    explicit LayerStrip(NetworkDocument& document, QWidget* parent = nullptr);

    void addLayer(); ///< Like the last one; nothing beyond mostHiddenLayers.
    void removeLayer(); ///< The last one, if there is one.

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
    void showDocument();
    void retranslate();

    NetworkDocument& m_document;
    int m_gesture = 0;
    QList<Group> m_groups; ///< One for every layer there may be; those beyond are hidden.
};

} // namespace ui
