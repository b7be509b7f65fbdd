// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/setuppanel.h"

#include "ui/controls/ladderslider.h"

#include <QEvent>

namespace ui {

SetupPanel::SetupPanel(NetworkDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document)
{
    connect(&document, &NetworkDocument::changed, this, [this] { showDocument(); });
}

void SetupPanel::edit(const Change& change)
{
    edit(change, 0);
}

void SetupPanel::beginGesture()
{
    m_gesture = m_document.newGesture();
}

void SetupPanel::editInGesture(const Change& change)
{
    edit(change, m_gesture);
}

void SetupPanel::edit(const Change& change, int gesture)
{
    PlaygroundSetup setup = m_document.setup();
    change(setup);
    m_document.changeSetup(editText(), setup, gesture);
}

LadderSlider* SetupPanel::makeSlider(
    std::vector<double> values, std::function<QString(double)> textOf, NumberChange change
)
{
    auto* slider = new LadderSlider(std::move(values), std::move(textOf), this);
    connect(slider, &LadderSlider::editBegan, this, &SetupPanel::beginGesture);
    connect(slider, &LadderSlider::edited, this, [this, change](double value) {
        editInGesture([&](PlaygroundSetup& setup) { change(setup, value); });
    });
    return slider;
}

void SetupPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
