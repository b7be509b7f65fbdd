// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/sumlines.h"
#include "ui/theme/rolelabel.h"

namespace ui {

/// Sums written out under a figure. Its accessible name is all of them in plain text; Ctrl+C and
/// the context menu copy them as LaTeX or as text, and parts can be selected.
class SumLinesView : public RoleLabel
{
    Q_OBJECT

public:
    explicit SumLinesView(QWidget* parent = nullptr);

    void setLines(const std::vector<SumLine>& lines);

    QString latex() const; ///< Line by line.
    QString plainText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showLines();

    std::vector<SumLine> m_lines;
};

} // namespace ui
