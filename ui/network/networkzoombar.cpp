// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkzoombar.h"

#include "ui/network/networkzoom.h"
#include "ui/text/numbertext.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

NetworkZoomBar::NetworkZoomBar(QWidget* parent)
    : QWidget(parent)
    , m_out(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_in(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (QToolButton* button : {m_out, m_fit, m_in}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_out->setText(QString(QChar(0x2212)));
    m_in->setText(QStringLiteral("+"));
    connect(m_out, &QToolButton::clicked, this, [this] { emit zoomed(1 / NetworkZoom::step); });
    connect(m_in, &QToolButton::clicked, this, [this] { emit zoomed(NetworkZoom::step); });
    connect(m_fit, &QToolButton::clicked, this, &NetworkZoomBar::fitted);
    retranslate();
}

void NetworkZoomBar::showScale(double scale, double most)
{
    m_scale = scale;
    const bool canShrink = scale > 1;
    const bool canGrow = scale < most;
    // A button that is switched off gives the keyboard to who comes next: that shall be this one.
    if ((m_out->hasFocus() && !canShrink) || (m_in->hasFocus() && !canGrow)) {
        m_fit->setFocus(Qt::OtherFocusReason);
    }
    m_out->setEnabled(canShrink);
    m_in->setEnabled(canGrow);
    retranslate();
}

void NetworkZoomBar::retranslate()
{
    setAccessibleName(tr("Zoom of the diagram"));
    m_out->setAccessibleName(tr("Zoom Out"));
    m_out->setToolTip(tr("Zoom out (− or Alt+−, Ctrl and the wheel)"));
    m_in->setAccessibleName(tr("Zoom In"));
    m_in->setToolTip(tr("Zoom in (+ or Alt++, Ctrl and the wheel); drag the ground to move"));
    m_fit->setText(percentText(m_scale, 0));
    m_fit->setAccessibleName(tr("Show All, now at %1").arg(percentText(m_scale, 0)));
    m_fit->setToolTip(tr("Show all (0 or Alt+0, double click on the ground)"));
    // As wide as its widest text: what is beside it must not jump.
    m_fit->setMinimumWidth(
        m_fit->fontMetrics().horizontalAdvance(percentText(NetworkZoom::most, 0))
        + 2 * sizes::inControl
    );
}

void NetworkZoomBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    paintBox(painter, rect(), sizes::controlRadius, colors.card, colors.line);
}

void NetworkZoomBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
