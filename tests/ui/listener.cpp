// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/listener.h"

#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>
#include <private/qguiapplication_p.h>

namespace test {

namespace {

/// Qt says nothing while nobody listens, and has no public switch for it.
void setListening(bool isListening)
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(isListening);
}

void hear(QAccessibleEvent* event)
{
    QAccessibleInterface* told = event->accessibleInterface();
    if (told == nullptr || !told->isValid()) {
        return;
    }
    if (event->type() == QAccessible::ObjectDestroyed) { // Readers ask the dying, too.
        told->state();
        told->rect();
        for (int index = 0; index < told->childCount(); ++index) {
            told->child(index);
        }
    }
    const QObject* object = told->object();
    Listener::heard().append(
        {event->type(),
         told->text(QAccessible::Name),
         told->text(QAccessible::Value),
         object != nullptr ? object->metaObject()->className() : ""}
    );
}

} // namespace

Listener::Listener()
{
    forget();
    QAccessible::installUpdateHandler(hear);
    setListening(true);
}

Listener::~Listener()
{
    setListening(false);
    QAccessible::installUpdateHandler(nullptr);
}

QList<Listener::Heard>& Listener::heard()
{
    static QList<Heard> all;
    return all;
}

bool Listener::hasHeard(QAccessible::Event event, const QString& name)
{
    return std::ranges::any_of(heard(), [&](const Heard& each) {
        return each.event == event && each.name == name;
    });
}

} // namespace test
