// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace ui {

namespace {

constexpr const char* roleProperty = "spokenRole";

QAccessibleInterface* readerWithRole(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = object->property(roleProperty);
    return widget != nullptr && role.isValid()
        ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
        : nullptr;
}

} // namespace

void readAs(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
    QAccessible::installFactory(readerWithRole); // Qt keeps each factory once.
}

} // namespace ui
