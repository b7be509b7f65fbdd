// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QString>

namespace test {

/// Hears what the program tells screen readers while this exists, as one that is switched on would.
/// There is one at a time.
class Listener
{
public:
    struct Heard
    {
        QAccessible::Event event;
        QString name; ///< Of what has changed, as it was called then.
        QString value;
        const char* kind; ///< Its class; empty for a part of a figure.
    };

    Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener();

    static QList<Heard>& heard();
    static void forget() { heard().clear(); }
    /// Whether there was such an event of a part called like this.
    static bool hasHeard(QAccessible::Event event, const QString& name);
};

} // namespace test
