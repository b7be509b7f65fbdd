// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class DrawingPad;
class LabCommands;
class RoleLabel;
class SeenView;

/// The left of the digit lab: the pad, its buttons, and what the network sees of it.
class DrawColumn : public QWidget
{
    Q_OBJECT

public:
    explicit DrawColumn(LabCommands& commands, QWidget* parent = nullptr);

    DrawingPad& pad() { return *m_pad; }
    SeenView& seen() { return *m_seen; }
    /// Makes the pad as large as is good for a window of which `height` pixels are left.
    void fitPad(int height);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    RoleLabel* m_heading;
    RoleLabel* m_caption;
    DrawingPad* m_pad;
    SeenView* m_seen;
};

} // namespace ui
