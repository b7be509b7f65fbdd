// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace ui {

class DigitButtons;
class RoleLabel;

/// Under the answer: which digit the drawing was. Whoever says so is thanked, and the drawing joins
/// the collection.
class CorrectionRow : public QWidget
{
    Q_OBJECT

public:
    /// The keys belong to `page`, so that they act while it is shown.
    explicit CorrectionRow(QWidget* page);

    enum class Pad
    {
        Empty,
        Foreign, ///< An MNIST digit or a picture: only what is drawn is collected.
        Drawn,
        Collected,
        Full ///< There is no room for more.
    };
    /// What is on the pad, and what is known of the collection.
    struct State
    {
        Pad pad = Pad::Empty;
        int digit = 0; ///< If collected: as what.
        int count = 0; ///< All drawings.

        bool operator==(const State&) const = default;
    };
    void setState(const State& state);
    QString messageText() const;

signals:
    void digitChosen(int digit);
    /// The pad is to be emptied for the next drawing.
    void nextRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showMessage();

    State m_state;
    RoleLabel* m_heading;
    DigitButtons* m_digits;
    RoleLabel* m_message;
    QPushButton* m_next;
};

} // namespace ui
