// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/accessiblevalue.h"

#include "ui/controls/announcement.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

class SliderLike : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SliderLike(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Slider) { }

    void* interface_cast(QAccessible::InterfaceType type) override // NOLINT: Qt's name
    {
        if (type == QAccessible::ValueInterface && held() != nullptr) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value && held() != nullptr ? held()->accessibleText()
                                                               : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override
    {
        return held() != nullptr ? held()->accessibleValue() : QVariant();
    }
    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        const double wished = value.toDouble(&isNumber);
        if (isNumber && std::isfinite(wished) && held() != nullptr) {
            const AccessibleValue::Scale scale = this->scale();
            held()->chooseValue(std::clamp(wished, scale.least, scale.greatest));
        }
    }
    QVariant minimumValue() const override { return scale().least; }
    QVariant maximumValue() const override { return scale().greatest; }
    QVariant minimumStepSize() const override { return scale().step; }

private:
    /// Null once the widget is being taken down: it is no more than a QWidget then.
    AccessibleValue* held() const { return dynamic_cast<AccessibleValue*>(object()); }
    AccessibleValue::Scale scale() const
    {
        return held() != nullptr ? held()->accessibleScale() : AccessibleValue::Scale {};
    }
};

QAccessibleInterface* sliderLike(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* value = dynamic_cast<AccessibleValue*>(object);
    return widget != nullptr && value != nullptr ? new SliderLike(widget) : nullptr;
}

} // namespace

void announceValues()
{
    QAccessible::installFactory(sliderLike); // Qt keeps each factory once.
}

void announceValueChange(QWidget& widget)
{
    announceWhenStill(widget, [&widget] {
        const auto* value = dynamic_cast<AccessibleValue*>(&widget);
        if (value != nullptr) {
            QAccessibleValueChangeEvent event(&widget, value->accessibleValue());
            QAccessible::updateAccessibility(&event);
        }
    });
}

} // namespace ui
