// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace ui {

/// One large serif digit and what is to be said of it. Its size does not depend on what it shows,
/// so that a new answer moves nothing else.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    enum class Tone
    {
        Sure,
        Doubtful
    };
    void setAnswer(const QString& answer, const QString& detail, Tone tone);
    const QString& answer() const { return m_answer; }
    const QString& detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_answer;
    QString m_detail;
    Tone m_tone = Tone::Doubtful;
};

} // namespace ui
