// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/seenview.h"

#include "ui/labs/stageswitches.h"
#include "ui/plots/digitimageview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

SeenView::SeenView(QWidget* parent)
    : QWidget(parent)
    , m_image(new DigitImageView(this))
    , m_stages(new StageSwitches(this))
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_explanation(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_pixel(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
{
    m_image->setFixedSize(m_image->sizeHint());
    for (RoleLabel* label : {m_heading, m_explanation, m_pixel}) {
        label->setWordWrap(true);
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(sizes::step);
    texts->addWidget(m_heading);
    texts->addWidget(m_explanation);
    texts->addWidget(m_stages);
    texts->addWidget(m_pixel);
    texts->addStretch(1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::inGroup);
    row->addWidget(m_image, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    connect(m_image, &DigitImageView::pixelChanged, this, &SeenView::showPixel);
    retranslate();
}

void SeenView::setPrepared(bool prepared)
{
    if (prepared != m_prepared) {
        m_prepared = prepared;
        m_stages->setEnabled(!prepared);
        retranslate();
    }
}

void SeenView::showPixel()
{
    const std::optional<QPoint> pixel = m_image->pixel();
    m_pixel->setText(
        pixel ? tr("Column %1, row %2: %3")
                    .arg(pixel->x() + 1)
                    .arg(pixel->y() + 1)
                    .arg(numberText(m_image->inkAt(*pixel) / 255.0, 2))
              : tr("Point at a pixel to find its weights.")
    );
}

QString SeenView::pixelText() const
{
    return m_pixel->text();
}

void SeenView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SeenView::retranslate()
{
    m_heading->setText(tr("What the network sees"));
    // The translators' tool takes digits behind \u00a0 for more of that number.
    m_explanation->setText(
        m_prepared ? tr("28\u00a0×\u00a0"
                        "28 pixels, as they are in MNIST.")
                   : tr("28\u00a0×\u00a0"
                        "28 pixels, fitted to 20\u00a0×\u00a0"
                        "20 and centred by mass, as in MNIST.")
    );
    showPixel();
}

} // namespace ui
