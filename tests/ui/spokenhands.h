// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QTest>
#include <QWidget>

#include "tests/support/patience.h"

namespace test {

/// Somebody with a screen reader and nothing else: what is found, read, pressed and set goes
/// through the accessibility interface alone. What is not shown is not found.
class SpokenHands
{
public:
    using Thing = QAccessibleInterface;

    explicit SpokenHands(QWidget& window) : m_root(QAccessible::queryAccessibleInterface(&window))
    { }

    /// The first thing of that role whose name begins like this, in `place` or anywhere; null if
    /// there is none.
    Thing* find(QAccessible::Role role, const QString& name, Thing* place = nullptr) const
    {
        Thing* from = place != nullptr ? place : m_root;
        for (int index = 0; index < from->childCount(); ++index) {
            Thing* child = from->child(index);
            if (child == nullptr || !child->isValid() || child->state().invisible) {
                continue;
            }
            if (child->role() == role && child->text(QAccessible::Name).startsWith(name)) {
                return child;
            }
            if (Thing* found = find(role, name, child)) {
                return found;
            }
        }
        return nullptr;
    }
    /// The group around the first thing, of any role, whose name contains `words`.
    Thing* groupAround(const QString& words) const { return groupAround(words, m_root); }
    bool waitFor(QAccessible::Role role, const QString& name, Thing* place = nullptr) const
    {
        return test::waitFor([&] { return find(role, name, place) != nullptr; });
    }

    bool press(Thing* thing) const
    {
        QAccessibleActionInterface* actions = thing != nullptr ? thing->actionInterface() : nullptr;
        const QString press = QAccessibleActionInterface::pressAction();
        const QString toggle = QAccessibleActionInterface::toggleAction();
        if (actions == nullptr || thing->state().disabled) {
            return false;
        }
        const QStringList names = actions->actionNames();
        if (!names.contains(press) && !names.contains(toggle)) {
            return false;
        }
        actions->doAction(names.contains(press) ? press : toggle);
        return true;
    }
    bool press(QAccessible::Role role, const QString& name, Thing* place = nullptr) const
    {
        return press(find(role, name, place));
    }

    bool set(Thing* thing, double value) const
    {
        QAccessibleValueInterface* number = thing != nullptr ? thing->valueInterface() : nullptr;
        if (number != nullptr) {
            number->setCurrentValue(value);
        }
        return number != nullptr;
    }
    static double valueOf(Thing* thing)
    {
        QAccessibleValueInterface* number = thing != nullptr ? thing->valueInterface() : nullptr;
        return number != nullptr ? number->currentValue().toDouble() : qQNaN();
    }

private:
    static Thing* groupAround(const QString& words, Thing* place)
    {
        for (int index = 0; index < place->childCount(); ++index) {
            Thing* child = place->child(index);
            if (child == nullptr || !child->isValid() || child->state().invisible) {
                continue;
            }
            if (Thing* group = groupAround(words, child)) {
                return group;
            }
            if (child->text(QAccessible::Name).contains(words)) {
                return groupOf(child);
            }
        }
        return nullptr;
    }
    static Thing* groupOf(Thing* thing)
    {
        while (thing != nullptr && thing->role() != QAccessible::Grouping) {
            thing = thing->parent();
        }
        return thing;
    }

    Thing* m_root;
};

} // namespace test
