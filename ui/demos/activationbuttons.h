// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace ui {

/// The functions a plot can show: the most used as buttons, and a menu with all of them that can be
/// laid over each other.
class ActivationButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ActivationButtons(QWidget* parent = nullptr);

    void setShownFunctions(const QList<nn::Activation>& functions);

signals:
    void chosen(nn::Activation activation); ///< Alone.
    void compared(const QList<nn::Activation>& functions); ///< At least one.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void compare(nn::Activation activation, bool isWanted);

    struct Row
    {
        nn::Activation activation;
        QPushButton* button; ///< Child of this.
    };
    QList<Row> m_rows;
    QPushButton* m_compare; ///< Child of this, with its menu.
    QList<nn::Activation> m_functions;
};

} // namespace ui
