// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/digitdemo.h"

#include "ui/text/errortext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

DigitDemo::DigitDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent)
    : Demo(undoStack, parent)
    , m_store(services.digits)
    , m_rows(new QVBoxLayout(this))
    , m_problem(new RoleLabel(FontRole::Control, TextTone::Ink, this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(sizes::inControl);
    m_rows->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    if (m_store != nullptr) {
        connect(m_store, &DigitStore::opened, this, [this] {
            showProblem();
            showDigits();
        });
        m_store->open();
    }
}

bool DigitDemo::isReady() const
{
    return m_store == nullptr || !m_store->isReading();
}

void DigitDemo::finishLoading()
{
    if (m_store != nullptr) {
        m_store->openNow();
    }
}

const SampleShelf& DigitDemo::digits() const
{
    static const SampleShelf none;
    return m_store != nullptr ? m_store->digits() : none;
}

const nn::Model* DigitDemo::network(const QString& id) const
{
    return m_store != nullptr ? m_store->network(id) : nullptr;
}

void DigitDemo::showProblem()
{
    const auto& problem = m_store->problem();
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? errorText(*problem) : QString());
}

void DigitDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_store != nullptr) {
        showProblem();
    }
    Demo::changeEvent(event);
}

} // namespace ui
