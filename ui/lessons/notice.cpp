// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/notice.h"

#include "ui/lessons/textblockview.h"
#include "ui/theme/motion.h"

#include <QAccessibleWidget>
#include <QVariantAnimation>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int growingMs = 150;

/// An alert is read out as soon as it is shown, wherever the keyboard is.
QAccessibleInterface* noticeReader(const QString& /*className*/, QObject* object)
{
    auto* notice = qobject_cast<Notice*>(object);
    return notice != nullptr ? new QAccessibleWidget(notice, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextBlockView(FontRole::Prose))
    , m_growing(new QVariantAnimation(this))
{
    QAccessible::installFactory(noticeReader); // Qt keeps each factory once.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    m_growing->setStartValue(0.0);
    m_growing->setEndValue(1.0);
    m_growing->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_growing, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        setFixedHeight(qRound(m_text->heightForWidth(width()) * share.toDouble()));
    });
    connect(m_growing, &QVariantAnimation::finished, this, &Notice::endGrowing);
    hide();
}

void Notice::say(const QString& markdown)
{
    if (markdown == m_said) {
        return;
    }
    const bool isNew = m_said.isEmpty();
    m_said = markdown;
    m_growing->stop();
    endGrowing();
    hide(); // So that another word is another alert.
    m_text->showMarkdown(markdown);
    setAccessibleName(m_text->accessibleName());
    if (markdown.isEmpty()) {
        return;
    }
    const int duration = motionDuration(growingMs);
    if (isNew && duration > 0 && parentWidget() != nullptr && parentWidget()->isVisible()) {
        resize(parentWidget()->contentsRect().width(), 0);
        m_growing->setDuration(duration);
        m_growing->start();
    }
    show();
}

bool Notice::isGrowing() const
{
    return m_growing->state() == QAbstractAnimation::Running;
}

void Notice::endGrowing()
{
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
}

} // namespace ui
