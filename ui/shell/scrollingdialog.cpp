// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scrollingdialog.h"

#include "ui/controls/spokenrole.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int padding = sizes::cardPadding;

} // namespace

ScrollingDialog::ScrollingDialog(QDialogButtonBox::StandardButton button, QWidget* parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea(this))
    , m_buttons(new QDialogButtonBox(button, this))
{
    readAs(*m_scroll, QAccessible::Grouping);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QWidget::windowTitleChanged, m_scroll, &QWidget::setAccessibleName);
    connect(qApp, &QApplication::focusChanged, this, &ScrollingDialog::followFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        m_scroll->setFocusPolicy(last > 0 ? Qt::StrongFocus : Qt::NoFocus);
        followFocus();
    });
}

ScrollingDialog::~ScrollingDialog()
{
    hide();
}

void ScrollingDialog::setContent(QWidget* content)
{
    m_scroll->setWidget(content);
}

void ScrollingDialog::fit(int contentWidth)
{
    // Qt sizes a dialog as if its text did not wrap.
    const QWidget& content = *m_scroll->widget();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int sides = 2 * padding;
    const int least = content.minimumSizeHint().width();
    const int wide = std::max(
        least,
        std::min(
            std::max(contentWidth, isVisible() ? width() - sides : 0),
            mostSize.width() - sides - bar
        )
    );
    const int high =
        content.hasHeightForWidth() ? content.heightForWidth(wide) : content.sizeHint().height();
    const int wanted = high + 3 * padding + m_buttons->sizeHint().height();
    m_scroll->setMinimumWidth(least + bar);
    resize(
        wide + sides + (wanted > mostSize.height() ? bar : 0), std::min(wanted, mostSize.height())
    );
}

void ScrollingDialog::followFocus()
{
    QWidget* focus = focusWidget();
    if (focus != nullptr && m_scroll->widget() != nullptr
        && m_scroll->widget()->isAncestorOf(focus)) {
        m_scroll->ensureWidgetVisible(focus, 0, sizes::inGroup);
    }
}

} // namespace ui
