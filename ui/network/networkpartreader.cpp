// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpartreader.h"

#include "ui/network/networkcanvas.h"
#include "ui/network/networkspeech.h"
#include "ui/text/numbertext.h"

#include <QAccessible>
#include <QPointer>

namespace ui {

namespace {

QRectF placeOf(const NetworkLayout& layout, const SpokenPart& spoken)
{
    if (const LayoutEdge* edge = layout.findEdge(spoken.part)) {
        const QRectF line = QRectF(edge->line.p1(), edge->line.p2()).normalized();
        return edge->label.isNull() ? line : edge->label;
    }
    const LayoutNeuron* neuron = layout.find(spoken.part);
    if (neuron == nullptr) {
        return {};
    }
    const QPointF corner(layout.radius, layout.radius);
    const QRectF circle(neuron->centre - corner, neuron->centre + corner);
    return spoken.isBias && !neuron->bias.isNull() ? neuron->bias : circle;
}

class PartReader : public QAccessibleInterface,
                   public QAccessibleValueInterface,
                   public QAccessibleActionInterface
{
public:
    PartReader(NetworkCanvas& canvas, const SpokenPart& spoken)
        : m_canvas(&canvas), m_spoken(spoken)
    { }

    bool isValid() const override
    {
        return m_canvas && m_canvas->picture().contains(m_spoken.part);
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        if (kind == QAccessible::Value) {
            const std::optional<double> value = number();
            return value ? numberText(*value, m_canvas->picture().decimals) : QString();
        }
        return kind == QAccessible::Name ? nameIn(m_canvas->picture(), m_spoken) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }
    QRect rect() const override
    {
        const QRect place =
            isValid() ? placeOf(m_canvas->layoutOfParts(), m_spoken).toAlignedRect() : QRect();
        return place.isNull() ? place : place.translated(m_canvas->mapToGlobal(QPoint()));
    }
    QAccessible::Role role() const override
    {
        return canEdit() ? QAccessible::SpinBox : QAccessible::Graphic;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = true;
            state.selected = !m_spoken.isBias && m_canvas->selection() == m_spoken.part;
            state.focused = state.selected && m_canvas->hasFocus();
            state.invisible = !m_canvas->isVisible();
            state.editable = canEdit();
            state.readOnly = !canEdit();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override // NOLINT: Qt's name
    {
        if (type == QAccessible::ActionInterface) {
            return static_cast<QAccessibleActionInterface*>(this);
        }
        if (type == QAccessible::ValueInterface && number()) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return nullptr;
    }

    QVariant currentValue() const override { return number().value_or(0); }
    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        const double wished = value.toDouble(&isNumber);
        if (isNumber && canEdit()) {
            m_canvas->changeNumber(m_spoken.part, wished);
        }
    }
    QVariant minimumValue() const override
    {
        return canEdit()
            ? isInput() ? m_canvas->editing()->leastInput : -m_canvas->editing()->mostParameter
            : QVariant();
    }
    QVariant maximumValue() const override
    {
        return canEdit()
            ? isInput() ? m_canvas->editing()->mostInput : m_canvas->editing()->mostParameter
            : QVariant();
    }
    QVariant minimumStepSize() const override
    {
        return canEdit() ? m_canvas->editing()->step : QVariant();
    }

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == setFocusAction()) {
            m_canvas->setFocus(Qt::OtherFocusReason);
            m_canvas->select(m_spoken.part);
        }
    }
    QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    bool isInput() const
    {
        return m_spoken.part.kind == PartKind::Neuron && m_spoken.part.column == 0;
    }
    bool canEdit() const { return isValid() && m_canvas->canEdit(m_spoken.part); }
    std::optional<double> number() const
    {
        return isValid() ? m_canvas->picture().number(m_spoken.part) : std::nullopt;
    }

    QPointer<NetworkCanvas> m_canvas;
    SpokenPart m_spoken;
};

} // namespace

QString nameIn(const NetworkPicture& picture, const SpokenPart& spoken)
{
    return spoken.isBias ? spokenBias(picture, spoken.part) : spokenName(picture, spoken.part);
}

QAccessibleInterface* makePartReader(NetworkCanvas& canvas, const SpokenPart& spoken)
{
    return new PartReader(canvas, spoken);
}

} // namespace ui
