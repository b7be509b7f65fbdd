// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

class TextBlockView;

/// Ground and bar behind the paragraph that is being read aloud. It stays there when the text
/// moves.
class ReadingMark : public QWidget
{
    Q_OBJECT

public:
    /// Lies in the innermost widget around `view` that has room for it, in `page` at last.
    ReadingMark(TextBlockView& view, int block, QWidget& page);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect placeIn(const QWidget& ground) const;

    QPointer<TextBlockView> m_view;
    int m_block;
};

} // namespace ui
