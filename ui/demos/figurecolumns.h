// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

/// What is drawn on the left and what goes with it on the right; one above the other where there
/// is not enough width for both.
class FigureColumns : public QWidget
{
    Q_OBJECT

public:
    /// Takes both.
    FigureColumns(QWidget* figure, QWidget* side, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout; ///< Children of this.
    QWidget* m_figure;
    QWidget* m_side;
};

} // namespace ui
