// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace ui {

/// Which column goes below the others where there is no room for three.
enum class LastColumn
{
    Middle,
    Right
};

/// What the columns of a lab may take of its width, where all three stand side by side.
struct LabWidths
{
    int left = 348;
    int leastMiddle = 250;
    int mostMiddle = 480;
    int leastRight = 250;
    int mostRight = 420;
    double middleShare = 0.54; ///< Of what the left column leaves.
};

/// The three columns of a lab. Where the width does not do for three, the last one goes below: the
/// middle one under both others, the right one under the middle one. Where it does not do for two,
/// they all stand one under the other.
class LabColumns : public QWidget
{
    Q_OBJECT

public:
    /// Takes the columns as children.
    LabColumns(
        QWidget* left,
        QWidget* middle,
        QWidget* right,
        const LabWidths& widths = {},
        LastColumn last = LastColumn::Middle
    );

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Places
    {
        std::array<QRect, 3> columns;
        int height;
    };
    Places placesFor(int width) const;
    Places placesInTwoColumns(int first, int room) const;
    Places placesInOneColumn(int room) const;
    void arrange();

    std::array<QWidget*, 3> m_columns;
    LabWidths m_widths;
    LastColumn m_last;
};

} // namespace ui
