// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/networkbar.h"

#include "engine/io/model_file.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <initializer_list>

namespace ui {

namespace {

const QString separator = QStringLiteral(" · ");

} // namespace

NetworkBar::NetworkBar(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_label(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_choice(new QComboBox(this))
    , m_summary(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_open(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    constexpr int above = 3 * sizes::step;
    m_grid->setContentsMargins(sizes::pageMargin, above, sizes::pageMargin, above);
    m_grid->setHorizontalSpacing(sizes::inControl);
    m_grid->setVerticalSpacing(sizes::step);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_label, 0, 0);
    m_grid->addWidget(m_choice, 0, 1);
    m_grid->addWidget(m_summary, 0, 2);
    m_grid->addWidget(m_open, 0, 3);
    m_grid->addWidget(m_save, 0, 4);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        emit networkChosen(m_choice->itemData(index).toString());
    });
    connect(m_open, &QPushButton::clicked, this, &NetworkBar::openRequested);
    connect(m_save, &QPushButton::clicked, this, &NetworkBar::saveRequested);
    retranslate();
}

void NetworkBar::setChoices(const NetworkShelf& shelf, const QString& current)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const QString& id : shelf.ids()) {
        m_choice->addItem(NetworkShelf::title(id), id);
        if (!NetworkShelf::isBuiltIn(id)) {
            m_choice->setItemData(m_choice->count() - 1, id, Qt::ToolTipRole);
        }
    }
    m_choice->setCurrentIndex(m_choice->findData(current));
}

void NetworkBar::setModel(const nn::Model* model, const QString& id)
{
    m_model = model;
    m_id = id;
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(id));
    m_save->setEnabled(model != nullptr);
    showSummary();
}

QString NetworkBar::summaryText() const
{
    return m_summary->accessibleName();
}

void NetworkBar::showSummary()
{
    if (!m_model) {
        m_summary->setText(tr("No network yet"));
        m_summary->setAccessibleName(m_summary->text());
        return;
    }
    const QString shape = NetworkShelf::shapeText(m_model->topology);
    const QStringList texts = NetworkShelf::trainingTexts(*m_model, m_id);
    const QString rest = separator + texts.join(separator);
    m_summary->setText(
        QStringLiteral("<b>%1</b>%2").arg(shape.toHtmlEscaped(), rest.toHtmlEscaped())
    );
    m_summary->setAccessibleName(shape + rest);
    arrange();
}

void NetworkBar::arrange()
{
    // With large text the summary gets a row of its own.
    int besides = 2 * sizes::pageMargin + 4 * sizes::inControl;
    for (const QWidget* widget :
         std::initializer_list<QWidget*> {m_label, m_choice, m_open, m_save}) {
        besides += widget->sizeHint().width();
    }
    const int wanted = fontMetrics().horizontalAdvance(summaryText()) / 2;
    m_grid->removeWidget(m_summary);
    if (besides + wanted <= width()) {
        m_grid->addWidget(m_summary, 0, 2);
    } else {
        m_grid->addWidget(m_summary, 1, 0, 1, 5);
    }
}

void NetworkBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NetworkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), sizes::hairline, colorsOf(*this).line);
}

void NetworkBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void NetworkBar::retranslate()
{
    m_label->setText(tr("Network:"));
    m_choice->setAccessibleName(tr("Network"));
    m_open->setText(tr("Open..."));
    m_save->setText(tr("Save..."));
    for (int i = 0; i < m_choice->count(); ++i) {
        m_choice->setItemText(i, NetworkShelf::title(m_choice->itemData(i).toString()));
    }
    showSummary();
}

} // namespace ui
