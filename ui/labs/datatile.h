// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/plane_data.h"

#include <QAbstractButton>

namespace ui {

/// A data set to choose: a small picture of its points over its name. One of a group is down.
class DataTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DataTile(QWidget* parent = nullptr);

    void setPoints(nn::PlanePoints points, bool areNumbers);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int textHeight(int width) const;

    nn::PlanePoints m_points;
    bool m_areNumbers = false;
    bool m_showsFocus = false;
};

} // namespace ui
