// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/metrics.h"

#include <QWidget>

#include <array>

namespace ui {

class ConfusionCell;
class RoleLabel;

/// The confusion matrix of two classes, in words and in the field's terms: hits, misses, false
/// alarms and correct rejections. Its accessible name tells all four.
class ConfusionGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionGrid(QWidget* parent = nullptr);

    /// Precondition: it has two classes.
    void setConfusion(const nn::ConfusionMatrix& confusion);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCounts();

    nn::ConfusionMatrix m_confusion {2};
    std::array<RoleLabel*, 2> m_answerHeads {}; ///< Says 1, says 0. These are children of this.
    std::array<RoleLabel*, 2> m_truthHeads {}; ///< Is 1, is 0.
    std::array<ConfusionCell*, 4> m_cells {}; ///< Row by row.
};

} // namespace ui
