// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include <QEvent>
#include <QLabel>

namespace ui {

namespace {

constexpr int lineLength = 60; ///< Letters.

} // namespace

AboutDialog::AboutDialog(const QString& title, const QString& richText, QWidget* parent)
    : ScrollingDialog(QDialogButtonBox::Ok, parent), m_text(new QLabel(richText))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    setContent(m_text);
    setWindowTitle(title);
}

void AboutDialog::fitText()
{
    fit(lineLength * m_text->fontMetrics().averageCharWidth());
}

void AboutDialog::showEvent(QShowEvent* event)
{
    fitText();
    ScrollingDialog::showEvent(event);
}

void AboutDialog::changeEvent(QEvent* event)
{
    ScrollingDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) {
        fitText();
    }
}

} // namespace ui
