// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/figurepartreader.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

class PartReader : public QAccessibleInterface,
                   public QAccessibleValueInterface,
                   public QAccessibleActionInterface
{
public:
    PartReader(QWidget& figure, FigureParts::Key key) : m_figure(&figure), m_key(key) { }

    bool isValid() const override { return part().has_value(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_figure);
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        const auto now = part();
        if (!now) {
            return {};
        }
        return kind == QAccessible::Name ? now->name
            : kind == QAccessible::Value ? now->value
                                         : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }
    QRect rect() const override
    {
        const auto now = part();
        const QRect place = now ? placeOf(*now) : QRect();
        return place.isEmpty() ? QRect() : place.translated(m_figure->mapToGlobal(QPoint()));
    }
    QAccessible::Role role() const override
    {
        const auto now = part();
        return now ? now->role : QAccessible::Graphic;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto now = part();
        state.invalid = !now;
        if (now) {
            state.invisible = !m_figure->isVisible();
            state.disabled = !m_figure->isEnabled();
            state.focusable = now->choose != nullptr;
            state.selectable = now->choose != nullptr;
            state.selected = parts()->chosenPart() == parts()->indexOf(m_key);
            state.focused = state.selected && m_figure->hasFocus();
            state.offscreen = placeOf(*now).isEmpty();
            state.editable = canSet(*now);
            state.readOnly = !canSet(*now);
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override // NOLINT: Qt's name
    {
        const auto now = part();
        if (type == QAccessible::ActionInterface) {
            return static_cast<QAccessibleActionInterface*>(this);
        }
        if (type == QAccessible::ValueInterface && now && now->number) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return nullptr;
    }

    QVariant currentValue() const override
    {
        const auto now = part();
        return now && now->number ? QVariant(now->number->value) : QVariant();
    }
    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        const double wished = value.toDouble(&isNumber);
        const auto now = part();
        if (isNumber && std::isfinite(wished) && now && canSet(*now)) {
            now->number->set(std::clamp(wished, now->number->least, now->number->greatest));
        }
    }
    QVariant minimumValue() const override { return onScale(&PartNumber::least); }
    QVariant maximumValue() const override { return onScale(&PartNumber::greatest); }
    QVariant minimumStepSize() const override { return onScale(&PartNumber::step); }

    QStringList actionNames() const override
    {
        QStringList names;
        const auto now = part();
        if (now && m_figure->isEnabled()) {
            names += now->press ? QStringList(pressAction()) : QStringList();
            names +=
                canSet(*now) ? QStringList {increaseAction(), decreaseAction()} : QStringList();
            names += now->choose ? QStringList(setFocusAction()) : QStringList();
        }
        return names;
    }
    void doAction(const QString& name) override
    {
        const auto now = part();
        if (!now || !actionNames().contains(name)) {
            return;
        }
        if (name == pressAction()) {
            now->press();
        } else if (name == setFocusAction()) {
            m_figure->setFocus(Qt::OtherFocusReason);
            now->choose();
        } else {
            const double way = name == increaseAction() ? 1 : -1;
            setCurrentValue(now->number->value + way * now->number->step);
        }
    }
    QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    /// Null once the figure is being taken down: it is no more than a QWidget then.
    FigureParts* parts() const { return dynamic_cast<FigureParts*>(m_figure.data()); }
    std::optional<FigurePart> part() const
    {
        FigureParts* all = parts();
        const int index = all != nullptr ? all->indexOf(m_key) : -1;
        return index >= 0 ? std::optional(all->part(index)) : std::nullopt;
    }
    /// What is in sight of it.
    QRect placeOf(const FigurePart& part) const { return part.place & m_figure->rect(); }
    bool canSet(const FigurePart& part) const
    {
        return part.number && part.number->set && m_figure->isEnabled();
    }
    QVariant onScale(double PartNumber::*end) const
    {
        const auto now = part();
        return now && canSet(*now) ? QVariant((*now->number).*end) : QVariant();
    }

    QPointer<QWidget> m_figure;
    FigureParts::Key m_key;
};

} // namespace

QAccessibleInterface* makePartReader(QWidget& figure, FigureParts::Key key)
{
    return new PartReader(figure, key);
}

} // namespace ui
