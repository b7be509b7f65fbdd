// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/digitdemo.h"

#include "ui/demos/statejson.h"
#include "ui/digits/digitreader.h"
#include "ui/digits/networkshelf.h"
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

DigitDemo::~DigitDemo() = default;

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

bool DigitDemo::useNetwork(const QString& id)
{
    const nn::Model* model = m_store != nullptr ? m_store->network(id) : nullptr;
    if (model != nullptr && m_readerId == id) {
        return false;
    }
    m_reader = model != nullptr ? std::make_unique<DigitReader>(*model) : nullptr;
    m_readerId = model != nullptr ? id : QString();
    return true;
}

QString DigitDemo::choiceProblem(const QJsonObject& settings)
{
    const QJsonValue index = settings.value(QLatin1String("index"));
    if (!index.isUndefined() && !wholeFrom(index, 0, testCount - 1)) {
        return QStringLiteral("\"index\" must be a whole number from 0 to %1").arg(testCount - 1);
    }
    const QJsonValue network = settings.value(QLatin1String("network"));
    if (!network.isUndefined() && !NetworkShelf::isBuiltIn(network.toString())) {
        return QStringLiteral("\"network\" must be one of %1")
            .arg(NetworkShelf::builtIns().join(QStringLiteral(", ")));
    }
    return {};
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
