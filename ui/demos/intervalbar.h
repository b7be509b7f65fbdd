// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Where one number lies among three intervals that stand for the classes 0, 1 and 2: up to 0.5,
/// up to 1.5, and above.
class IntervalBar : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalBar(QWidget* parent = nullptr);

    void setValue(double value);
    double value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double xAt(double value) const; ///< What lies beyond is shown at the end.

    double m_value = 0;
};

} // namespace ui
