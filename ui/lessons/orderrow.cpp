// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/orderrow.h"

#include "ui/lessons/taskmark.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int gripWidth = 4 * sizes::step;
constexpr double gripGap = 5;
constexpr double gripDot = 1.4;

} // namespace

OrderRow::OrderRow(const QString& markdown, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(new RoleLabel(FontRole::Number, TextTone::Muted))
    , m_text(new TextBlockView(FontRole::Prose))
    , m_mark(new TaskMark)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->showMarkdown(markdown);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        gripWidth + sizes::inControl, sizes::inControl, 3 * sizes::step, sizes::inControl
    );
    row->setSpacing(sizes::inControl);
    row->addWidget(m_number);
    row->addWidget(m_text, 1);
    row->addWidget(m_mark);
    QSizePolicy kept = m_mark->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(kept);
    m_mark->hide();
    connect(this, &QAbstractButton::toggled, this, &OrderRow::describe);
    describe();
}

void OrderRow::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    describe();
}

void OrderRow::setStanding(Standing standing)
{
    m_standing = standing;
    m_mark->setState(standing == Standing::InOrder ? TaskMark::State::Done : TaskMark::State::Open);
    m_mark->setVisible(standing != Standing::Unknown);
    describe();
}

void OrderRow::settle()
{
    setEnabled(false);
    setStanding(Standing::Unknown);
    update();
}

void OrderRow::startAnew()
{
    setEnabled(true);
    setStanding(Standing::Unknown);
    update();
}

void OrderRow::describe()
{
    m_number->setText(QLocale().toString(m_place));
    const QString place =
        tr("Place %1 of %2: %3").arg(m_place).arg(m_count).arg(m_text->accessibleName());
    switch (m_standing) {
    case Standing::Unknown:
        setAccessibleName(isChecked() ? tr("%1, lifted").arg(place) : place);
        break;
    case Standing::InOrder:
        setAccessibleName(tr("%1, in order").arg(place));
        break;
    case Standing::OutOfOrder:
        setAccessibleName(tr("%1, out of order").arg(place));
        break;
    }
    setAccessibleDescription(
        tr("Space lifts it, the arrow keys move it, Space puts it down, Escape puts it back.")
    );
}

void OrderRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    const QColor border = isChecked() ? colors.accent : colors.line;
    paintBox(painter, rect(), sizes::controlRadius, colors.card, border);
    QStyleOption option;
    option.initFrom(this);
    if (isChecked() || showsFocus(option)) {
        paintFocusRing(painter, rect(), sizes::controlRadius, colors);
    }
    if (isEnabled()) {
        paintGrip(painter);
    }
}

void OrderRow::paintGrip(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(*this).muted);
    const QPointF middle(sizes::step + gripWidth / 2.0, height() / 2.0);
    for (const double x : {-0.5, 0.5}) {
        for (const double y : {-1, 0, 1}) {
            painter.drawEllipse(middle + gripGap * QPointF(x, y), gripDot, gripDot);
        }
    }
}

void OrderRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Space:
        QAbstractButton::keyPressEvent(event);
        break;
    default:
        event->ignore(); // The list moves rows, and the focus from one to the next.
    }
}

void OrderRow::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace ui
