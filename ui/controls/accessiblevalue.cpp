// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/accessiblevalue.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace ui {

namespace {

class SliderLike : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    SliderLike(QWidget* widget, AccessibleValue& value)
        : QAccessibleWidget(widget, QAccessible::Slider), m_value(value)
    { }

    void* interface_cast(QAccessible::InterfaceType type) override // NOLINT: Qt's name
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_value.accessibleText()
                                          : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_value.accessibleValue(); }
    void setCurrentValue(const QVariant& value) override { m_value.chooseValue(value.toDouble()); }
    QVariant minimumValue() const override { return m_value.accessibleScale().least; }
    QVariant maximumValue() const override { return m_value.accessibleScale().greatest; }
    QVariant minimumStepSize() const override { return m_value.accessibleScale().step; }

private:
    AccessibleValue& m_value;
};

QAccessibleInterface* sliderLike(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* value = dynamic_cast<AccessibleValue*>(object);
    return widget != nullptr && value != nullptr ? new SliderLike(widget, *value) : nullptr;
}

} // namespace

void announceValues()
{
    QAccessible::installFactory(sliderLike); // Qt keeps each factory once.
}

void announceValueChange(QWidget& widget, double value)
{
    QAccessibleValueChangeEvent event(&widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
