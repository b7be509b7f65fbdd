// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/numberanswer.h"

#include "ui/demos/demo.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int longestNumber = 24;
constexpr int fieldDigits = 12;
constexpr int mostDecimals = 6;

/// As many decimals as `value` needs.
int decimalsOf(double value)
{
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (std::abs(std::round(value * scale) / scale - value) < 1e-9) {
            return decimals;
        }
    }
    return mostDecimals;
}

} // namespace

NumberAnswer::NumberAnswer(NumberTask task, const Demo* demo, QWidget* parent)
    : TaskAnswer(parent)
    , m_task(std::move(task))
    , m_demo(demo)
    , m_field(new QLineEdit)
    , m_rule(new RoleLabel(FontRole::Caption, TextTone::Muted))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(sizes::inControl);
    m_field->setMaxLength(longestNumber);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(QString(fieldDigits, u'0')));
    m_rule->setWordWrap(true);
    row->addWidget(m_field);
    row->addWidget(m_rule, 1);
    connect(m_field, &QLineEdit::textEdited, this, &NumberAnswer::changed);
    connect(m_field, &QLineEdit::returnPressed, this, &NumberAnswer::submitted);
    retranslate();
}

std::optional<double> NumberAnswer::given() const
{
    // Input methods of Chinese and Japanese write digits and signs as wide as their characters.
    QString text = m_field->text().normalized(QString::NormalizationForm_KC);
    text = text.simplified().remove(u' ').replace(u'\u2212', u'-');
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(text, &isNumber);
    }
    if (!isNumber && text.count(u',') == 1) { // Typed while the language was another one.
        number = QLocale::c().toDouble(text.replace(u',', u'.'), &isNumber);
    }
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double NumberAnswer::wanted() const
{
    return m_demo != nullptr ? m_demo->metrics().value(m_task.metric, qQNaN()) : m_task.answer;
}

TaskAnswer::Verdict NumberAnswer::check() const
{
    // Rounded up or down: at a half both are right.
    const double rounding = 0.5 * std::pow(10.0, -m_task.decimals);
    const double within = (m_demo != nullptr ? rounding : m_task.within) + 1e-9;
    const double number = given().value_or(qQNaN());
    if (std::abs(number - wanted()) <= within) {
        return {true};
    }
    const auto mistake = std::ranges::find_if(m_task.mistakes, [&](const auto& known) {
        return std::abs(number - known.number) <= within;
    });
    return {false, mistake != m_task.mistakes.end() ? mistake->explanation : QString()};
}

void NumberAnswer::showSolution()
{
    const double value = wanted();
    m_field->setText(numberText(value, m_demo != nullptr ? m_task.decimals : decimalsOf(value)));
    emit changed();
}

QJsonValue NumberAnswer::save() const
{
    return m_field->text().isEmpty() ? QJsonValue() : QJsonValue(m_field->text());
}

void NumberAnswer::restore(const QJsonValue& answer)
{
    m_field->setText(answer.toString().left(longestNumber));
}

void NumberAnswer::settle()
{
    m_field->setReadOnly(true);
}

void NumberAnswer::startAnew()
{
    m_field->clear();
    m_field->setReadOnly(false);
}

void NumberAnswer::changeEvent(QEvent* event)
{
    TaskAnswer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NumberAnswer::retranslate()
{
    m_field->setAccessibleName(tr("Your number"));
    if (m_demo != nullptr) {
        m_rule->setText(tr("Rounded to %n decimal(s).", nullptr, m_task.decimals));
    } else if (m_task.within > 0) {
        m_rule->setText(tr("Up to %1 more or less counts.")
                            .arg(numberText(m_task.within, decimalsOf(m_task.within))));
    } else {
        m_rule->setText(tr("The exact number."));
    }
}

} // namespace ui
