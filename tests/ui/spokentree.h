// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMetaEnum>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace test {

/// What screen readers are told of a window, gone through from top to bottom, and what is wrong
/// with it.
class SpokenTree
{
public:
    explicit SpokenTree(QWidget& window) : m_window(window)
    {
        walk(*QAccessible::queryAccessibleInterface(&window), QString());
    }

    /// A line for each part that has no name, says nothing of what it is, cannot be reached, is
    /// somewhere else than its figure, or has the name of one beside it.
    const QStringList& faults() const { return m_faults; }
    int count() const { return m_count; }

private:
    using Node = QAccessibleInterface;

    static QString nameOf(const Node& node) { return node.text(QAccessible::Name).trimmed(); }
    static QString roleOf(const Node& node)
    {
        const auto roles = QMetaEnum::fromType<QAccessible::Role>();
        const char* key = roles.valueToKey(node.role());
        return key != nullptr ? QString::fromLatin1(key) : QString::number(node.role());
    }
    static QString describe(const Node& node)
    {
        const QObject* object = node.object();
        return QStringLiteral("%1 “%2” %3")
            .arg(
                roleOf(node),
                nameOf(node),
                object != nullptr ? QString::fromLatin1(object->metaObject()->className())
                                  : QString()
            );
    }
    static QStringList actionsOf(Node& node)
    {
        QAccessibleActionInterface* actions = node.actionInterface();
        return actions != nullptr ? actions->actionNames() : QStringList();
    }
    /// Whether a hand can do something with it. To scroll is no end in itself.
    static bool isInteractive(Node& node)
    {
        return node.state().focusable
            || actionsOf(node).contains(QAccessibleActionInterface::pressAction());
    }
    /// What stands for nothing but what is in it.
    static bool isLayout(const Node& node)
    {
        static const QSet<QAccessible::Role> layout {
            QAccessible::Client,
            QAccessible::Pane,
            QAccessible::Grouping,
            QAccessible::LayeredPane,
            QAccessible::Separator,
            QAccessible::Splitter,
            QAccessible::ScrollBar,
            QAccessible::ToolBar,
            QAccessible::Whitespace,
            QAccessible::Window,
            QAccessible::MenuBar,
            QAccessible::StatusBar,
            QAccessible::PopupMenu,
            QAccessible::AlertMessage,
        };
        return layout.contains(node.role());
    }
    static bool isDecoration(const Node& node)
    {
        const bool isStill =
            node.role() == QAccessible::StaticText || node.role() == QAccessible::Graphic;
        return isStill && !node.state().focusable;
    }

    void fault(const QString& what, const QString& path, const Node& node)
    {
        m_faults.append(QStringLiteral("%1: %2 in %3").arg(what, describe(node), path));
    }

    void walk(Node& node, const QString& path)
    {
        const QString here = path + u'/' + (nameOf(node).isEmpty() ? roleOf(node) : nameOf(node));
        QSet<QString> siblings;
        for (int index = 0; index < node.childCount(); ++index) {
            Node* child = node.child(index);
            if (child == nullptr || !child->isValid()) {
                m_faults.append(QStringLiteral("nothing there: child %1 of %2").arg(index).arg(here)
                );
                continue;
            }
            const auto state = child->state();
            if (state.invisible || (child->object() == m_window.parent() && path.isEmpty())) {
                continue;
            }
            ++m_count;
            check(node, *child, here);
            if (isInteractive(*child) && !state.disabled && !nameOf(*child).isEmpty()) {
                const QString said = describe(*child);
                if (siblings.contains(said)) {
                    fault(QStringLiteral("twice"), here, *child);
                }
                siblings.insert(said);
            }
            walk(*child, here);
        }
    }

    void check(Node& parent, Node& node, const QString& path)
    {
        const bool isAlive = isInteractive(node);
        if (nameOf(node).isEmpty() && (isAlive || !isLayout(node)) && !isDecoration(node)) {
            fault(QStringLiteral("no name"), path, node);
        }
        const bool saysNothing =
            node.role() == QAccessible::NoRole || node.role() == QAccessible::Client;
        if (node.role() == QAccessible::NoRole || (isAlive && saysNothing)) {
            fault(QStringLiteral("no role"), path, node);
        }
        if (isAlive && !isReachable(node)) {
            fault(QStringLiteral("not reached"), path, node);
        }
        if (node.object() == nullptr && parent.object() != nullptr) {
            checkPlace(parent, node, path);
        }
    }
    /// By Tab, by the arrow keys of those around it, or by an action.
    static bool isReachable(Node& node)
    {
        const auto* widget = qobject_cast<QWidget*>(node.object());
        const bool byTab = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0;
        return byTab || node.state().disabled || !actionsOf(node).isEmpty();
    }
    void checkPlace(const Node& parent, const Node& node, const QString& path)
    {
        const QRect place = node.rect();
        if (!place.isEmpty() && !node.state().offscreen && !parent.rect().contains(place)) {
            fault(QStringLiteral("elsewhere"), path, node);
        }
    }

    QWidget& m_window;
    QStringList m_faults;
    int m_count = 0;
};

} // namespace test
