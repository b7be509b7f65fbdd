// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <utility>

namespace test {

/// The names of all classes of the program that paint themselves, as its headers have them.
inline QStringList paintingClasses()
{
    static const QRegularExpression heads(QStringLiteral("^class (\\w+)( final)? : public"));
    QStringList classes;
    QDirIterator files(
        QStringLiteral(LOVELACE_SOURCE_DIR "/ui"),
        {QStringLiteral("*.h")},
        QDir::Files,
        QDirIterator::Subdirectories
    );
    while (files.hasNext()) {
        QFile file(files.next());
        file.open(QIODevice::ReadOnly);
        QString here;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto head = heads.match(QString::fromUtf8(line));
            here = head.hasMatch() ? QStringLiteral("ui::") + head.captured(1) : here;
            if (line.contains("void paintEvent(")) {
                classes.append(here);
            }
        }
    }
    return classes;
}

/// What in a window paints itself and tells nothing of what it shows to those who do not see it:
/// it has neither parts nor a value, is not pressed, and is not one of those that need not.
class PaintedFigures
{
public:
    enum class Reason
    {
        Ground, ///< Only that of the widgets in it, which tell themselves.
        Mark, ///< The words beside it say the same.
        OneThing, ///< Told by its name and description.
    };
    using Excuses = QHash<QString, Reason>;

    explicit PaintedFigures(Excuses excuses) : m_excuses(std::move(excuses)) { }

    void look(QWidget& root)
    {
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            const QString kind = paintingClassOf(*widget);
            if (!widget->isVisible() || widget->size().isEmpty() || kind.isEmpty()) {
                continue;
            }
            m_met.insert(kind);
            if (tells(*widget)) {
                continue;
            }
            const auto excuse = m_excuses.constFind(kind);
            const bool isExcused =
                excuse != m_excuses.cend() && (*excuse != Reason::OneThing || hasName(*widget));
            if (isExcused) {
                m_excused.insert(kind);
            } else {
                m_silent.insert(kind + QStringLiteral(" “%1”").arg(widget->accessibleName()));
            }
        }
    }

    QSet<QString> met() const { return m_met; }
    QStringList silent() const { return m_silent.values(); }
    /// Those that are excused and need not be.
    QStringList unusedExcuses() const
    {
        QStringList unused;
        for (const QString& kind : m_excuses.keys()) {
            unused += m_excused.contains(kind) ? QStringList() : QStringList(kind);
        }
        return unused;
    }

private:
    QString paintingClassOf(const QWidget& widget) const
    {
        for (const QString& kind : m_classes) {
            if (widget.inherits(qPrintable(kind))) {
                return kind;
            }
        }
        return {};
    }

    static bool hasName(QWidget& widget)
    {
        const QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&widget);
        return node != nullptr && !node->text(QAccessible::Name).trimmed().isEmpty();
    }

    static bool tells(QWidget& widget)
    {
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&widget);
        if (!hasName(widget)) {
            return false;
        }
        for (int index = 0; index < node->childCount(); ++index) {
            const QAccessibleInterface* child = node->child(index);
            if (child != nullptr && child->object() == nullptr) {
                return true; // A part that is painted.
            }
        }
        QAccessibleActionInterface* actions = node->actionInterface();
        const QStringList names = actions != nullptr ? actions->actionNames() : QStringList();
        const bool isPressed = names.contains(QAccessibleActionInterface::pressAction())
            || names.contains(QAccessibleActionInterface::toggleAction());
        return isPressed || node->valueInterface() != nullptr
            || !node->text(QAccessible::Value).isEmpty();
    }

    QStringList m_classes = paintingClasses();
    Excuses m_excuses;
    QSet<QString> m_met;
    QSet<QString> m_excused;
    QSet<QString> m_silent;
};

} // namespace test
