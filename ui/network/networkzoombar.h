// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

/// Stands in the corner of a diagram that can be enlarged: smaller, all of it, larger.
class NetworkZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkZoomBar(QWidget* parent = nullptr);

    void showScale(double scale, double most);

signals:
    void zoomed(double factor);
    void fitted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QToolButton* m_out; ///< Children of this.
    QToolButton* m_fit;
    QToolButton* m_in;
    double m_scale = 1;
};

} // namespace ui
