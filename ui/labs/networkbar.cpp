// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/networkbar.h"

#include "engine/io/model_file.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

namespace {

const QString separator = QStringLiteral(" · ");

} // namespace

NetworkBar::NetworkBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_choice(new QComboBox(this))
    , m_shape(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_summary(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_open(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_label->setBuddy(m_choice);
    m_summary->setWordWrap(true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::pageMargin, 10, sizes::pageMargin, 10);
    row->setSpacing(sizes::inControl);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    row->addSpacing(sizes::step);
    row->addWidget(m_shape);
    row->addWidget(m_summary, 1);
    row->addWidget(m_open);
    row->addWidget(m_save);

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
    return m_shape->text() + separator + m_summary->text();
}

void NetworkBar::showSummary()
{
    if (!m_model) {
        m_shape->clear();
        m_summary->setText(tr("No network yet"));
        return;
    }
    m_shape->setText(NetworkShelf::shapeText(m_model->topology));
    m_summary->setText(
        QStringLiteral("· ") + NetworkShelf::trainingTexts(*m_model, m_id).join(separator)
    );
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
    m_label->setText(tr("&Network:"));
    m_choice->setAccessibleName(tr("Network"));
    m_open->setText(tr("Open..."));
    m_save->setText(tr("Save..."));
    for (int i = 0; i < m_choice->count(); ++i) {
        m_choice->setItemText(i, NetworkShelf::title(m_choice->itemData(i).toString()));
    }
    showSummary();
}

} // namespace ui
