// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/drawcolumn.h"

#include "ui/controls/flowlayout.h"
#include "ui/drawing/drawingpad.h"
#include "ui/labs/labcommands.h"
#include "ui/labs/seenview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int smallestPad = 240;
constexpr int largestPad = 380;
constexpr int usualPad = 348;
/// What stands above and below the pad, so that at usual sizes all of it is seen without scrolling.
constexpr int besidePad = 416;

} // namespace

DrawColumn::DrawColumn(LabCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_caption(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_pad(new DrawingPad(this))
{
    m_caption->setWordWrap(true);
    m_pad->setFixedSize(usualPad, usualPad);

    auto* drawing = new FlowLayout(sizes::inControl);
    for (QAction* action : {commands.clear, commands.undo, commands.redo, commands.eraser}) {
        drawing->addWidget(makeButton(action, this));
    }
    auto* samples = new FlowLayout(sizes::inControl);
    for (QAction* action : {commands.previousSample, commands.nextSample, commands.randomSample}) {
        samples->addWidget(makeButton(action, this));
    }
    m_seen = new SeenView(this); // After the buttons, which also is the order of the Tab key.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::step);
    column->addWidget(m_heading);
    column->addWidget(m_caption);
    column->addSpacing(sizes::inControl);
    column->addWidget(m_pad);
    column->addSpacing(sizes::inControl);
    column->addLayout(drawing);
    column->addSpacing(sizes::step);
    column->addLayout(samples);
    column->addSpacing(3 * sizes::step);
    column->addWidget(m_seen);
    column->addStretch(1);
    retranslate();
}

void DrawColumn::fitPad(int height)
{
    const int side = std::clamp(height - besidePad, smallestPad, largestPad);
    m_pad->setFixedSize(side, side);
}

void DrawColumn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DrawColumn::retranslate()
{
    m_heading->setText(tr("Draw a digit"));
    m_caption->setText(tr("Mouse, pen, touch or keys. The network answers while you draw."));
}

} // namespace ui
