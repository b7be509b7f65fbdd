// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

class QPushButton;

namespace ui {

class RoleLabel;

/// A line under the top bar that says calmly what has happened, with a button to take it back if
/// that can be. It stays until it is closed or something else has happened.
class NoticeBar : public Panel
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    enum class Offer
    {
        Nothing,
        Undo,
        Redo
    };
    void say(const QString& text, Offer offer = Offer::Nothing);
    void sayOnly(const QString& text) { say(text, Offer::Nothing); }
    void sayAndOfferUndo(const QString& text) { say(text, Offer::Undo); }
    QString text() const; ///< Empty if it is closed.
    /// Once something else has been done, undo would not take back what the bar tells of: a bar
    /// with an offer closes.
    void withdrawOffer();

signals:
    void undoRequested();
    void redoRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    RoleLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_close;
    Offer m_offer = Offer::Nothing;
};

} // namespace ui
