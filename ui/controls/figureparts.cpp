// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/figureparts.h"

#include "ui/controls/announcement.h"
#include "ui/controls/figurepartreader.h"
#include "ui/text/joinedtext.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QVariant>
#include <QWidget>

#include <map>
#include <utility>

namespace ui {

namespace {

constexpr const char* roleProperty = "figureRole";

/// The figure itself. Its children are its parts, then what every widget has.
class FigureReader : public QAccessibleWidget
{
public:
    FigureReader(QWidget& figure, QAccessible::Role role) : QAccessibleWidget(&figure, role) { }
    FigureReader(const FigureReader&) = delete;
    FigureReader& operator=(const FigureReader&) = delete;
    ~FigureReader() override
    {
        for (const auto& [key, known] : m_known) {
            QAccessible::deleteAccessibleInterface(known.id);
        }
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && parts() != nullptr
            ? joinedSentences({said, parts()->remark()})
            : said;
    }

    int childCount() const override { return partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < partCount() ? readerOf(index)
                                                 : QAccessibleWidget::child(index - partCount());
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [key, known] : m_known) {
            if (QAccessible::accessibleInterface(known.id) == child) {
                return parts() != nullptr ? parts()->indexOf(key) : -1;
            }
        }
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? index : index + partCount();
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const int index =
            parts() != nullptr ? parts()->partUnder(widget()->mapFromGlobal(QPoint(x, y))) : -1;
        return index < 0 ? QAccessibleWidget::childAt(x, y) : readerOf(index);
    }
    QAccessibleInterface* focusChild() const override
    {
        const int focused = focusedPart();
        return focused < 0 ? QAccessibleWidget::focusChild() : readerOf(focused);
    }

    void announceChanges()
    {
        if (std::exchange(m_count, partCount()) != partCount()) {
            QAccessibleEvent event(widget(), QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        }
        const auto known = m_known; // Readers may ask for further parts while they are told.
        for (const auto& [key, before] : known) {
            const int index = parts() != nullptr ? parts()->indexOf(key) : -1;
            if (index >= 0) {
                announceChange(key, parts()->part(index));
            }
        }
        const int focused = focusedPart();
        if (std::exchange(m_focused, focused) != focused && focused >= 0) {
            QAccessibleEvent event(readerOf(focused), QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }

private:
    struct Known
    {
        QAccessible::Id id;
        QString name; ///< As last told, as the next.
        QString value;
    };

    /// Null once the figure is being taken down: it is no more than a QWidget then.
    FigureParts* parts() const { return dynamic_cast<FigureParts*>(object()); }
    int partCount() const { return parts() != nullptr ? parts()->partCount() : 0; }
    /// -1 if the figure does not have the keyboard.
    int focusedPart() const
    {
        // As for every widget: an inactive window has a focus too.
        const bool isHere = parts() != nullptr && widget()->window()->focusWidget() == widget();
        return isHere ? parts()->chosenPart() : -1;
    }

    /// Precondition: 0 <= index < partCount().
    QAccessibleInterface* readerOf(int index) const
    {
        const FigureParts::Key key = parts()->keyOf(index);
        auto known = m_known.find(key);
        if (known == m_known.end()) {
            const QAccessible::Id id =
                QAccessible::registerAccessibleInterface(makePartReader(*widget(), key));
            const FigurePart part = parts()->part(index);
            known = m_known.emplace(key, Known {id, part.name, part.value}).first;
        }
        return QAccessible::accessibleInterface(known->second.id);
    }

    void announceChange(FigureParts::Key key, const FigurePart& part)
    {
        Known& known = m_known.at(key);
        QAccessibleInterface* reader = QAccessible::accessibleInterface(known.id);
        if (std::exchange(known.name, part.name) != part.name) {
            QAccessibleEvent renamed(reader, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&renamed);
        }
        if (std::exchange(known.value, part.value) != part.value) {
            const QVariant value =
                part.number ? QVariant(part.number->value) : QVariant(part.value);
            QAccessibleValueChangeEvent changed(reader, value);
            QAccessible::updateAccessibility(&changed);
        }
    }

    mutable std::map<FigureParts::Key, Known> m_known; ///< Those somebody has asked for.
    int m_count = partCount(); ///< As last told, as the next.
    int m_focused = -1;
};

/// Tells where the keyboard is when it comes to a figure.
class FocusTeller : public QObject
{
public:
    explicit FocusTeller(QWidget& figure) : QObject(&figure) { figure.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* figure = qobject_cast<QWidget*>(watched);
        const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
        if (isFocus && figure != nullptr) {
            announceParts(*figure);
        }
        return false;
    }
};

QAccessibleInterface* figureReader(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = object->property(roleProperty);
    return widget != nullptr && role.isValid()
        ? new FigureReader(*widget, static_cast<QAccessible::Role>(role.toInt()))
        : nullptr;
}

} // namespace

int FigureParts::partUnder(const QPoint& place)
{
    for (int index = 0; index < partCount(); ++index) {
        if (part(index).place.contains(place)) {
            return index;
        }
    }
    return -1;
}

void readParts(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
    QAccessible::installFactory(figureReader); // Qt keeps each factory once.
    new FocusTeller(widget);
}

void announceParts(QWidget& widget)
{
    announceWhenStill(widget, [&widget] {
        auto* reader = dynamic_cast<FigureReader*>(QAccessible::queryAccessibleInterface(&widget));
        if (reader != nullptr) {
            reader->announceChanges();
        }
    });
}

} // namespace ui
