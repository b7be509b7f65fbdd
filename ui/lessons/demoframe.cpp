// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/demoframe.h"

#include "ui/controls/spokenrole.h"
#include "ui/demos/demo.h"
#include "ui/demos/demoregistry.h"
#include "ui/lessons/picturemenu.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

DemoFrame::DemoFrame(std::unique_ptr<Demo> demo, QWidget* parent)
    : QFrame(parent)
    , m_demo(demo.release())
    , m_headline(new RoleLabel(FontRole::Heading, TextTone::Ink))
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_caption(new TextBlockView(FontRole::Caption))
    , m_picture(new QToolButton)
    , m_pictureMenu(new PictureMenu(*m_demo, this))
    , m_reset(new QPushButton)
{
    readAs(*this, QAccessible::Pane); // A QFrame is a window to the readers of Linux.
    auto* column = new QVBoxLayout(this);
    constexpr int padding = sizes::cardPadding;
    column->setContentsMargins(padding, padding - sizes::step, padding, padding - sizes::step);
    column->setSpacing(sizes::inControl);
    m_headline->setWordWrap(true);
    m_header->setSpacing(sizes::inControl);
    m_header->addWidget(m_headline, 1);
    if (QWidget* controls = m_demo->headerControls(); controls != nullptr) {
        m_header->addWidget(controls);
    }
    column->addLayout(m_header);
    m_caption->setTone(QPalette::PlaceholderText);
    column->addWidget(m_caption);
    column->addSpacing(sizes::inControl);
    column->addWidget(m_demo);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    m_picture->setAutoRaise(true);
    m_picture->setFocusPolicy(Qt::TabFocus);
    m_picture->setPopupMode(QToolButton::InstantPopup);
    m_picture->setMenu(m_pictureMenu);
    foot->addWidget(m_picture);
    foot->addWidget(m_reset);
    column->addLayout(foot);

    const auto showReset = [this] { m_reset->setEnabled(!m_demo->isAtStart()); };
    connect(m_pictureMenu, &PictureMenu::saveRequested, this, &DemoFrame::savePictureRequested);
    connect(m_reset, &QPushButton::clicked, m_demo, &Demo::reset);
    connect(m_demo, &Demo::stateChanged, this, showReset);
    connect(m_demo, &Demo::headlineChanged, this, &DemoFrame::showHeadline);
    showReset();
    retranslate();
}

DemoFrame::~DemoFrame() = default;

void DemoFrame::setInSight(bool inSight)
{
    if (m_inSight != inSight) {
        m_inSight = inSight;
        m_demo->setLive(inSight);
    }
}

void DemoFrame::contextMenuEvent(QContextMenuEvent* event)
{
    m_pictureMenu->popup(event->globalPos());
}

void DemoFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QWidget* place = focusWidget() != nullptr ? focusWidget() : this;
        m_pictureMenu->popup(place->mapToGlobal(place->rect().center()));
        return;
    }
    QFrame::keyPressEvent(event);
}

void DemoFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    paintBox(painter, rect(), sizes::cardRadius, colors.card, colors.line);
}

void DemoFrame::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeHeader();
}

void DemoFrame::placeHeader()
{
    const QWidget* controls = m_demo->headerControls();
    if (controls == nullptr) {
        return;
    }
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int wanted = m_headline->fontMetrics().horizontalAdvance(m_headline->text())
        + sizes::inGroup + controls->sizeHint().width();
    m_header->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DemoFrame::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        placeHeader();
    }
}

void DemoFrame::retranslate()
{
    m_picture->setText(tr("Picture"));
    m_picture->setToolTip(tr("Copy this figure as it is now, or save it as a picture"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Put this figure back to where it was at first"));
    showHeadline();
    if (const QString name = demoName(m_demo->objectName()); !name.isEmpty()) {
        m_demo->setAccessibleName(name);
    }
}

void DemoFrame::showHeadline()
{
    m_headline->setText(m_demo->headline());
    placeHeader();
}

} // namespace ui
