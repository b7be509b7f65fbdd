// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace ui {

/// A button for each digit.
class DigitButtons : public QWidget
{
    Q_OBJECT

public:
    explicit DigitButtons(QWidget* parent = nullptr);

    /// What screen readers say; %1 stands for the digit.
    void setNamePattern(const QString& pattern);
    /// The one that is down.
    void setDigit(std::optional<int> digit);
    std::optional<int> digit() const { return m_digit; }

signals:
    /// Somebody chose a digit, perhaps the one that is down already. The owner decides what is down
    /// from then on.
    void chosen(int digit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    std::array<QPushButton*, 10> m_buttons {};
    std::optional<int> m_digit;
};

} // namespace ui
