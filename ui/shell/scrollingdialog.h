// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QDialogButtonBox>

class QScrollArea;

namespace ui {

/// A dialog with one button that fits on the smallest screens: the button stays in sight, and what
/// is over it scrolls if there is no room for all of it. What has the keyboard is scrolled to.
class ScrollingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without its frame. It may be made smaller than that.
    static constexpr QSize mostSize {960, 560};

    /// Gives the keyboard away while it can still follow it.
    ~ScrollingDialog() override;

protected:
    explicit ScrollingDialog(QDialogButtonBox::StandardButton button, QWidget* parent = nullptr);

    /// Takes it.
    void setContent(QWidget* content);
    QScrollArea& scroll() { return *m_scroll; }

    /// Makes it as large as the content is, so that no more than necessary has to be scrolled.
    /// `contentWidth` is what the content would like to have.
    void fit(int contentWidth);

private:
    void followFocus();

    QScrollArea* m_scroll;
    QDialogButtonBox* m_buttons;
};

} // namespace ui
