// SPDX-License-Identifier: GPL-3.0-or-later
// How the figure is laid out; what it does is in mnistforwarddemo.cpp.
#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/mnistforwarddemo.h"
#include "ui/demos/networkchoice.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/neurongrid.h"
#include "ui/plots/predictionview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int imageSide = 224; ///< Eight for each pixel.

QVBoxLayout* makeColumn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    return column;
}

} // namespace

void MnistForwardDemo::makeParts()
{
    m_header = makeHeader();
    m_prediction = new PredictionView;
    m_prediction->setLowBars(true); // No higher than what goes into them.
    auto* inside = new QWidget;
    auto* column = makeColumn(inside);
    auto* line = new QHBoxLayout;
    line->setSpacing(6 * sizes::step);
    line->addWidget(makeDigitPart(), 0, Qt::AlignTop);
    line->addWidget(makeHiddenPart(), 1, Qt::AlignTop);
    column->addLayout(line);
    column->addSpacing(sizes::inGroup);
    column->addWidget(makeFoot());
    column->addStretch(1);
    rows().addWidget(new FigureColumns(inside, m_prediction, this));
}

QWidget* MnistForwardDemo::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new FlowLayout(sizes::inControl);
    header->setLayout(line);
    m_back = new QPushButton(header);
    m_next = new QPushButton(header);
    m_random = new QPushButton(header);
    makePrimary(*m_next);
    for (QPushButton* button : {m_back, m_next, m_random}) {
        line->addWidget(button);
    }
    return header;
}

QWidget* MnistForwardDemo::makeDigitPart()
{
    auto* part = new QWidget;
    auto* column = makeColumn(part);
    m_imageHeading = new RoleLabel(FontRole::Heading, TextTone::Ink);
    m_image = new DigitImageView;
    m_image->setFixedSize(imageSide, imageSide);
    m_pixelText = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_pixelText->setWordWrap(true);
    column->addWidget(m_imageHeading);
    column->addWidget(m_image);
    column->addWidget(m_pixelText);
    return part;
}

QWidget* MnistForwardDemo::makeHiddenPart()
{
    auto* part = new QWidget;
    auto* column = makeColumn(part);
    m_hiddenHeading = new RoleLabel(FontRole::Heading, TextTone::Ink);
    m_hiddenCaption = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_hidden = new NeuronGrid(part);
    m_neuronText = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_hiddenCaption->setWordWrap(true);
    m_neuronText->setWordWrap(true);
    column->addWidget(m_hiddenHeading);
    column->addWidget(m_hiddenCaption);
    column->addWidget(m_hidden);
    column->addWidget(m_neuronText);
    return part;
}

QWidget* MnistForwardDemo::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = makeColumn(foot);
    auto* controls = new FlowLayout(sizes::inControl);
    m_numberName = new RoleLabel(FontRole::Control, TextTone::Muted);
    m_number = new NumberField;
    m_numberName->setBuddy(m_number);
    m_numberEnd = new RoleLabel(FontRole::Control, TextTone::Muted);
    m_network = new NetworkChoice;
    m_onlyMistakes = new QCheckBox;
    for (QWidget* control :
         QList<QWidget*> {m_numberName, m_number, m_numberEnd, m_network, m_onlyMistakes}) {
        controls->addWidget(control);
    }
    column->addLayout(controls);
    m_mistakeText = new RoleLabel(FontRole::Control, TextTone::Ink);
    m_networkText = new RoleLabel(FontRole::Caption, TextTone::Muted);
    for (RoleLabel* text : {m_networkText, m_mistakeText}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    return foot;
}

} // namespace ui
