// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digits/networkshelf.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace ui {

class RoleLabel;

/// The foot of the digit lab: which network is at work, how good it is, and others to choose.
class NetworkBar : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkBar(QWidget* parent = nullptr);

    /// Lists what is on the shelf, `current` being at work.
    void setChoices(const NetworkShelf& shelf, const QString& current);
    /// Null while there is no network; `id` says where it comes from.
    void setModel(const nn::Model* model, const QString& id);

    QString summaryText() const;

signals:
    void networkChosen(const QString& id);
    void openRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showSummary();
    void arrange();

    QGridLayout* m_grid;
    RoleLabel* m_label;
    QComboBox* m_choice;
    RoleLabel* m_summary;
    QPushButton* m_open;
    QPushButton* m_save;
    const nn::Model* m_model = nullptr;
    QString m_id;
};

} // namespace ui
