// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// The choice between the networks that come with the program.
class NetworkChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit NetworkChoice(QWidget* parent = nullptr);

    void setShown(const QString& id);

signals:
    void chosen(const QString& id); ///< By the learner.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace ui
