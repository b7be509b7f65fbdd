// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/shell/panel.h"

#include <vector>

namespace ui {

class ContentsView;
class RoleLabel;

/// What stands left of the page: the program's name and the contents.
class ContentsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ContentsPanel(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    ContentsView& view() { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void adaptWidth();

    RoleLabel* m_brand;
    RoleLabel* m_motto;
    ContentsView* m_view;
};

} // namespace ui
