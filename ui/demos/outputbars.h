// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/cloudnetwork.h"

#include <QString>
#include <QWidget>

namespace ui {

/// One bar for each of three classes, with its number; the highest is marked. Bars begin at 0,
/// wherever that is on the scale.
class OutputBars : public QWidget
{
    Q_OBJECT

public:
    struct Picture
    {
        std::array<double, cloudClassCount> values {};
        int decimals = 2;
        double least = 0; ///< Ends of the scale; values beyond are cut off.
        double greatest = 1;
        int winner = 0;

        bool operator==(const Picture&) const = default;
    };

    explicit OutputBars(QWidget* parent = nullptr);

    void setPicture(const Picture& picture);
    const Picture& picture() const { return m_picture; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString numberOf(int label) const;
    void paintBar(QPainter& painter, int label, const QRectF& row) const;
    void describe();

    Picture m_picture;
};

} // namespace ui
