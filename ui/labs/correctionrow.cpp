// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/correctionrow.h"

#include "ui/labs/digitbuttons.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CorrectionRow::CorrectionRow(QWidget* page)
    : m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_digits(new DigitButtons(this))
    , m_message(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_next(new QPushButton(this))
{
    m_heading->setWordWrap(true);
    m_message->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    column->addWidget(m_heading);
    column->addWidget(m_digits);
    column->addWidget(m_message);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_digits, &DigitButtons::chosen, this, &CorrectionRow::digitChosen);
    connect(m_next, &QPushButton::clicked, this, &CorrectionRow::nextRequested);
    for (int digit = 0; digit < 10; ++digit) {
        auto* action = new QAction(page);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
        connect(action, &QAction::triggered, this, [this, digit] {
            if (m_digits->isEnabled() && m_digits->isVisible()) {
                emit digitChosen(digit);
            }
        });
        page->addAction(action);
    }
    retranslate();
}

void CorrectionRow::setState(const State& state)
{
    if (state != m_state) {
        m_state = state;
        showMessage();
    }
}

QString CorrectionRow::messageText() const
{
    return m_message->text();
}

void CorrectionRow::showMessage()
{
    const bool isCollected = m_state.pad == Pad::Collected;
    const bool hadFocus = m_next->hasFocus();
    m_digits->setEnabled(isCollected || m_state.pad == Pad::Drawn);
    m_digits->setDigit(isCollected ? std::optional(m_state.digit) : std::nullopt);
    m_next->setVisible(isCollected);
    if (hadFocus && !isCollected) {
        m_digits->setFocus();
    }
    switch (m_state.pad) {
    case Pad::Empty:
        m_message->setText(
            tr("Draw a digit, then say which one it was. It joins your drawings: %n so far.",
               nullptr,
               m_state.count)
        );
        break;
    case Pad::Foreign:
        m_message->setText(tr("Only what you draw yourself is collected."));
        break;
    case Pad::Drawn:
        m_message->setText(
            tr("Right or wrong, tell it (Alt and the digit). It joins your drawings: %n so far.",
               nullptr,
               m_state.count)
        );
        break;
    case Pad::Collected:
        m_message->setText(tr("Thank you: kept as a %1 (%2 in all).")
                               .arg(m_state.digit)
                               .arg(countText(m_state.count)));
        break;
    case Pad::Full:
        m_message->setText(tr("Your collection is full: %1 drawings. Delete some to make room.")
                               .arg(countText(m_state.count)));
        break;
    }
    m_digits->setAccessibleDescription(m_message->text());
}

void CorrectionRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CorrectionRow::retranslate()
{
    m_heading->setText(tr("Which digit was it?"));
    m_digits->setNamePattern(tr("It was a %1"));
    m_next->setText(tr("Draw the Next One"));
    showMessage();
}

} // namespace ui
