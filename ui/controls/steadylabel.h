// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/rolelabel.h"

#include <QWidget>

namespace ui {

/// A label whose numbers change many times a second. It keeps the room of the widest text it has
/// had, or of the most lines, so that neither does anything around it move nor is the page laid out
/// anew each time: a QLabel asks for that with every text.
class SteadyLabel : public QWidget
{
    Q_OBJECT

public:
    SteadyLabel(FontRole role, TextTone tone, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// With marks of HTML; `spoken` is what it says without them.
    void setRichText(const QString& html, const QString& spoken);
    /// Has room for this text, too, in which its numbers have as many digits as they may get.
    void keepRoomFor(const QString& longest);
    /// For a text that is another one, and not one with other numbers: its room is that of its own
    /// lines again.
    void forgetLines();
    QString text() const { return m_label->text(); }
    void setWordWrap(bool wraps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_label->hasHeightForWidth(); }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QSize sizeOfLongest(int width) const;

    RoleLabel* m_label; ///< Child of this, and in no layout.
    QSize m_room; ///< Of the widest text so far, or of the first that has lines,
    QFont m_font; ///< in this font.
    QString m_longest;
};

} // namespace ui
