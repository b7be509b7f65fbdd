// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkreader.h"

#include "ui/network/networkcanvas.h"
#include "ui/network/networkpartreader.h"
#include "ui/network/networkspeech.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace ui {

namespace {

bool hasBias(const NetworkPicture& picture, const LayoutNeuron& neuron)
{
    return picture.contains(neuron.part) && picture.neuron(neuron.part).bias;
}

/// The diagram itself. Its children are the neurons, the weights, the biases, then what every
/// widget has.
class NetworkReader : public QAccessibleWidget
{
public:
    explicit NetworkReader(NetworkCanvas& canvas)
        : QAccessibleWidget(&canvas, QAccessible::Canvas), m_canvas(canvas)
    { }
    NetworkReader(const NetworkReader&) = delete;
    NetworkReader& operator=(const NetworkReader&) = delete;
    ~NetworkReader() override
    {
        for (const auto& [spoken, id] : m_known) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description) {
            return said;
        }
        return (said + u' ' + spokenGaps(m_canvas.picture(), layout())).trimmed();
    }

    int childCount() const override { return partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= partCount()) {
            return QAccessibleWidget::child(index - partCount());
        }
        return readerOf(partNumber(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int index = 0; child->object() == nullptr && index < partCount(); ++index) {
            const auto known = m_known.find(partNumber(index));
            if (known != m_known.end()
                && QAccessible::accessibleInterface(known->second) == child) {
                return index;
            }
        }
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? index : index + partCount();
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF place = m_canvas.mapFromGlobal(QPointF(x, y));
        const NetworkPart part = m_canvas.layoutOfParts().partAt(place);
        if (part.kind == PartKind::None) {
            return QAccessibleWidget::childAt(x, y);
        }
        const LayoutNeuron* neuron = m_canvas.layoutOfParts().find(part);
        return readerOf({part, neuron != nullptr && neuron->bias.contains(place)});
    }
    QAccessibleInterface* focusChild() const override
    {
        // As for every widget: an inactive window has a focus too.
        const bool isChosen = m_canvas.selection().kind != PartKind::None
            && m_canvas.window()->focusWidget() == &m_canvas;
        return isChosen ? readerOf({m_canvas.selection()}) : QAccessibleWidget::focusChild();
    }

    void announceChanges(const NetworkPicture& before) const
    {
        // Copied, because readers may ask for further parts while they are told.
        const auto known = m_known;
        for (const auto& [spoken, id] : known) {
            if (nameIn(before, spoken) == nameIn(m_canvas.picture(), spoken)) {
                continue;
            }
            QAccessibleInterface* reader = QAccessible::accessibleInterface(id);
            QAccessibleEvent renamed(reader, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&renamed);
            const std::optional<double> number = m_canvas.picture().number(spoken.part);
            if (number && number != before.number(spoken.part)) {
                QAccessibleValueChangeEvent changed(reader, *number);
                QAccessible::updateAccessibility(&changed);
            }
        }
    }

private:
    const NetworkLayout& layout() const { return m_canvas.layoutOfParts(); }
    int partCount() const
    {
        const auto biases = std::count_if(
            layout().neurons.begin(),
            layout().neurons.end(),
            [this](const LayoutNeuron& neuron) { return hasBias(m_canvas.picture(), neuron); }
        );
        return static_cast<int>(layout().neurons.size() + layout().edges.size())
            + static_cast<int>(biases);
    }
    /// Precondition: 0 <= index < partCount().
    SpokenPart partNumber(int index) const
    {
        auto left = static_cast<std::size_t>(index);
        if (left < layout().neurons.size()) {
            return {layout().neurons[left].part};
        }
        left -= layout().neurons.size();
        if (left < layout().edges.size()) {
            return {layout().edges[left].part};
        }
        left -= layout().edges.size();
        for (const LayoutNeuron& neuron : layout().neurons) {
            if (hasBias(m_canvas.picture(), neuron) && left-- == 0) {
                return {neuron.part, true};
            }
        }
        return {};
    }
    QAccessibleInterface* readerOf(const SpokenPart& spoken) const
    {
        const auto known = m_known.find(spoken);
        if (known != m_known.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        QAccessibleInterface* reader = makePartReader(m_canvas, spoken);
        m_known.emplace(spoken, QAccessible::registerAccessibleInterface(reader));
        return reader;
    }

    NetworkCanvas& m_canvas;
    mutable std::map<SpokenPart, QAccessible::Id> m_known; ///< Those somebody has asked for.
};

QAccessibleInterface* networkReader(const QString& /*className*/, QObject* object)
{
    auto* canvas = qobject_cast<NetworkCanvas*>(object);
    return canvas != nullptr ? new NetworkReader(*canvas) : nullptr;
}

} // namespace

void makeNetworksReadable()
{
    QAccessible::installFactory(networkReader); // Qt keeps each factory once.
}

void announceSelection(NetworkCanvas& canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus()) {
        return;
    }
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&canvas);
    if (QAccessibleInterface* chosen = reader != nullptr ? reader->focusChild() : nullptr) {
        QAccessibleEvent event(chosen, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceChanges(NetworkCanvas& canvas, const NetworkPicture& before)
{
    if (!QAccessible::isActive()) {
        return;
    }
    const bool sameShape = before.neuronCounts() == canvas.picture().neuronCounts();
    if (!sameShape) {
        QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
    const auto* reader =
        dynamic_cast<NetworkReader*>(QAccessible::queryAccessibleInterface(&canvas));
    if (reader != nullptr) {
        reader->announceChanges(before);
    }
}

} // namespace ui
