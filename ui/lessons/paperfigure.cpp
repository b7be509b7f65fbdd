// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/paperfigure.h"

#include "ui/demos/demo.h"
#include "ui/demos/demoregistry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QPainter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int settlingPasses = 4; ///< Some figures know their height only once they are laid out.

/// White ground instead of the screen's.
QPalette paperPalette()
{
    QPalette palette = paletteFor(lightColors());
    palette.setColor(QPalette::Window, Qt::white);
    return palette;
}

/// What is there to be pressed is of no use on paper; what shows a choice is.
void hideChrome(Demo& figure)
{
    if (QWidget* controls = figure.headerControls(); controls != nullptr) {
        controls->hide(); // They stand on the figure's card, and the headline says what is chosen.
    }
    for (QAbstractButton* button : figure.findChildren<QAbstractButton*>()) {
        if (!button->isCheckable()) {
            button->hide();
        }
    }
    for (QAbstractScrollArea* area : figure.findChildren<QAbstractScrollArea*>()) {
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
}

/// Lays `host` out at a width as a page does: as high as what is in it needs.
void layOut(QWidget& host, int width)
{
    for (int pass = 0; pass < settlingPasses; ++pass) {
        QLayout& layout = *host.layout();
        layout.invalidate();
        const int height = layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                                      : layout.totalSizeHint().height();
        host.resize(width, height);
        layout.activate();
        host.grab({0, 0, 1, 1}); // Lays out all that is inside, without a screen.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

} // namespace

PaperFigure::PaperFigure(
    const DemoFacts& facts,
    const QString& caption,
    const QJsonObject& state,
    const DemoServices& services,
    double width,
    double mostHeight
)
    : m_width(width)
{
    constexpr double padding = sizes::cardPadding;
    const double inner = width - 2 * padding;
    QUndoStack undoStack;
    const std::unique_ptr<Demo> demo = makeDemo(facts.type, undoStack, services);
    if (demo == nullptr) {
        return;
    }
    QWidget host;
    host.setPalette(paperPalette());
    auto* rows = new QVBoxLayout(&host);
    rows->setContentsMargins({});
    rows->addWidget(demo.get());
    demo->configure(facts.settings);
    demo->restoreState(state);
    demo->finishLoading();
    hideChrome(*demo);

    m_headline = std::make_unique<PaperText>(
        FontRole::Heading, QStringLiteral("**%1**").arg(demo->headline()), inner
    );
    m_caption = std::make_unique<PaperText>(FontRole::Caption, caption, inner, &Colors::muted);
    m_place = {padding, padding + m_headline->height() + m_caption->height() + 4 * sizes::step};
    layOut(host, qRound(inner * textScale()));
    record(host, inner, mostHeight - m_place.y() - padding);
    m_height = std::ceil(m_place.y() + host.height() * m_scale + padding);
    demo->setParent(nullptr); // It is not the host's to delete.
}

void PaperFigure::record(QWidget& figure, double width, double mostHeight)
{
    QPainter painter(&m_picture);
    figure.render(&painter, {}, {}, QWidget::DrawChildren);
    m_size = figure.size();
    m_scale = std::min(width / figure.width(), mostHeight / figure.height());
}

void PaperFigure::draw(QPainter& painter, double /*top*/, double /*bottom*/) const
{
    if (m_headline == nullptr) {
        return;
    }
    const Colors& colors = lightColors();
    paintBox(
        painter,
        QRect(0, 0, qRound(m_width), qRound(m_height)),
        sizes::cardRadius,
        Qt::white,
        colors.line
    );
    painter.save();
    painter.translate(sizes::cardPadding, sizes::cardPadding);
    m_headline->drawAll(painter);
    painter.translate(0, m_headline->height() + sizes::step);
    m_caption->drawAll(painter);
    painter.restore();
    painter.save();
    painter.translate(m_place);
    // A picture is played in the resolution of the device; here it has been scaled already.
    const double dots = double(m_picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(m_scale, m_scale);
    painter.setClipRect(QRectF(QPointF(), m_size)
    ); // A picture does not keep what a widget cuts off.
    painter.scale(dots, dots);
    painter.drawPicture(0, 0, m_picture);
    painter.restore();
}

} // namespace ui
