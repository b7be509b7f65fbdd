// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/answerview.h"

#include "ui/controls/announcement.h"
#include "ui/controls/spokenrole.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// Share of the width the answer itself may take; two digits are written smaller.
constexpr double mostWidth = 0.55;
constexpr int detailLines = 3;

} // namespace

AnswerView::AnswerView(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerView::setAnswer(const QString& answer, const QString& detail, Tone tone)
{
    if (answer == m_answer && detail == m_detail && tone == m_tone) {
        return;
    }
    m_answer = answer;
    m_detail = detail;
    m_tone = tone;
    setAccessibleName(answer + QStringLiteral(", ") + detail);
    announceWhenStill(*this, [this] {
        if (isVisible()) {
            QAccessibleEvent event(this, QAccessible::Alert); // Read out, wherever the keyboard is.
            QAccessible::updateAccessibility(&event);
        }
    });
    update();
}

QSize AnswerView::sizeHint() const
{
    return {280, minimumSizeHint().height()};
}

QSize AnswerView::minimumSizeHint() const
{
    const QFontMetrics digits(fontFor(FontRole::Answer));
    const QFontMetrics detail(fontFor(FontRole::Caption));
    return {
        3 * digits.horizontalAdvance(u'8'),
        std::max(digits.height(), detailLines * detail.lineSpacing())};
}

void AnswerView::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    QFont font = fontFor(FontRole::Answer);
    const int natural = QFontMetrics(font).horizontalAdvance(m_answer);
    const double most = mostWidth * width();
    if (natural > most) {
        font.setPixelSize(static_cast<int>(QFontInfo(font).pixelSize() * most / natural));
    }
    const QFontMetrics metrics(font);
    const int answerWidth = metrics.horizontalAdvance(m_answer);
    const int baseline = height() - QFontMetrics(fontFor(FontRole::Answer)).descent();
    painter.setFont(font);
    painter.setPen(m_tone == Tone::Sure ? colors.accent : colors.muted);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(mirrored ? width() - answerWidth : 0, baseline, m_answer);

    constexpr int gap = 20;
    QRect beside(answerWidth + gap, 0, width() - answerWidth - gap, baseline + 4);
    if (mirrored) {
        beside.moveLeft(0);
    }
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(colors.muted);
    painter.drawText(beside, Qt::AlignLeading | Qt::AlignBottom | Qt::TextWordWrap, m_detail);
}

void AnswerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
