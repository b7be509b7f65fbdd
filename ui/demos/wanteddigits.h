// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace ui {

/// The ten digits in a row: which of them have been read, and which is wanted next.
class WantedDigits : public QWidget
{
    Q_OBJECT

public:
    static constexpr int digitCount = 10;

    explicit WantedDigits(QWidget* parent = nullptr);

    void setDigits(const QSet<int>& read, int wanted);

signals:
    void wantedChosen(int digit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QSet<int> m_read;
    QButtonGroup* m_group; ///< Child of this.
    QList<QPushButton*> m_buttons; ///< Children of this.
};

} // namespace ui
