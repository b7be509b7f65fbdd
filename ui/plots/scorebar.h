// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace ui {

/// One row of a prediction: a name, a bar and the number it stands for.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(const QString& name, QWidget* parent = nullptr);

    enum class Rank
    {
        Other,
        Best
    };
    /// `share` is the length of the bar, 0 to 1; `text` the number as it is to be read.
    void setScore(double share, const QString& text, Rank rank);
    double share() const { return m_share; }
    const QString& text() const { return m_text; }
    void setLow(bool isLow); ///< Little air above and below, for where there is not much height.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int nameWidth() const;
    int numberWidth() const;
    void announce();

    QString m_name;
    double m_share = 0;
    QString m_text;
    Rank m_rank = Rank::Other;
    bool m_isLow = false;
};

} // namespace ui
