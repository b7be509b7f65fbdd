// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"

#include "ui/demos/activationplot.h"
#include "ui/demos/bumpsdemo.h"
#include "ui/demos/drawingpaddemo.h"
#include "ui/demos/forwardpassdemo.h"
#include "ui/demos/layerbuilderdemo.h"
#include "ui/demos/linearclassifierdemo.h"
#include "ui/demos/mnistforwarddemo.h"
#include "ui/demos/mnistsamplesdemo.h"
#include "ui/demos/networkeditordemo.h"
#include "ui/demos/neurondemo.h"
#include "ui/demos/neuronmorphdemo.h"
#include "ui/demos/regionsdemo.h"
#include "ui/demos/threeclassesdemo.h"
#include "ui/demos/thresholddemo.h"
#include "ui/demos/timelinedemo.h"
#include "ui/demos/unrolldemo.h"
#include "ui/demos/vanishinggradientdemo.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>

namespace ui {

namespace {

using Make = std::unique_ptr<Demo> (*)(QUndoStack& undoStack, const DemoServices& services);

struct DemoEntry
{
    const char* type;
    const char* name;
    Make make;
    bool showsDigits = false;
};

template <typename Kind>
std::unique_ptr<Demo> make(QUndoStack& undoStack, const DemoServices& services)
{
    if constexpr (std::is_constructible_v<Kind, QUndoStack&, const DemoServices&>) {
        return std::make_unique<Kind>(undoStack, services);
    } else {
        return std::make_unique<Kind>(undoStack);
    }
}

/// The one place that knows all figures.
std::span<const DemoEntry> table()
{
    static constexpr std::array entries {
        DemoEntry {
            "activation-plot",
            QT_TRANSLATE_NOOP("DemoRegistry", "Activation functions"),
            make<ActivationPlot>},
        DemoEntry {
            "bumps", QT_TRANSLATE_NOOP("DemoRegistry", "A curve out of neurons"), make<BumpsDemo>},
        DemoEntry {
            "decision-regions",
            QT_TRANSLATE_NOOP("DemoRegistry", "A network divides the plane"),
            make<RegionsDemo>},
        DemoEntry {
            "drawing-pad",
            QT_TRANSLATE_NOOP("DemoRegistry", "Drawing pad"),
            make<DrawingPadDemo>,
            true},
        DemoEntry {
            "forward-pass",
            QT_TRANSLATE_NOOP("DemoRegistry", "The forward pass"),
            make<ForwardPassDemo>},
        DemoEntry {
            "layer-builder",
            QT_TRANSLATE_NOOP("DemoRegistry", "Layer builder"),
            make<LayerBuilderDemo>},
        DemoEntry {
            "linear-classifier",
            QT_TRANSLATE_NOOP("DemoRegistry", "Linear classifier"),
            make<LinearClassifierDemo>},
        DemoEntry {
            "mnist-forward",
            QT_TRANSLATE_NOOP("DemoRegistry", "A digit goes through a network"),
            make<MnistForwardDemo>,
            true},
        DemoEntry {
            "mnist-samples",
            QT_TRANSLATE_NOOP("DemoRegistry", "Digits of the test set"),
            make<MnistSamplesDemo>,
            true},
        DemoEntry {"neuron", QT_TRANSLATE_NOOP("DemoRegistry", "One neuron"), make<NeuronDemo>},
        DemoEntry {
            "network-editor",
            QT_TRANSLATE_NOOP("DemoRegistry", "Network editor"),
            make<NetworkEditorDemo>},
        DemoEntry {
            "neuron-morph",
            QT_TRANSLATE_NOOP("DemoRegistry", "From nerve cell to artificial neuron"),
            make<NeuronMorphDemo>},
        DemoEntry {
            "three-classes",
            QT_TRANSLATE_NOOP("DemoRegistry", "Three classes"),
            make<ThreeClassesDemo>},
        DemoEntry {
            "threshold",
            QT_TRANSLATE_NOOP("DemoRegistry", "Threshold and its mistakes"),
            make<ThresholdDemo>},
        DemoEntry {"timeline", QT_TRANSLATE_NOOP("DemoRegistry", "Timeline"), make<TimelineDemo>},
        DemoEntry {
            "unroll",
            QT_TRANSLATE_NOOP("DemoRegistry", "An image becomes a column of numbers"),
            make<UnrollDemo>,
            true},
        DemoEntry {
            "vanishing-gradient",
            QT_TRANSLATE_NOOP("DemoRegistry", "The vanishing gradient"),
            make<VanishingGradientDemo>},
    };
    return entries;
}

const DemoEntry* find(const QString& type)
{
    const auto entry = std::ranges::find_if(table(), [&](const DemoEntry& candidate) {
        return type == QLatin1String(candidate.type);
    });
    return entry == table().end() ? nullptr : &*entry;
}

} // namespace

QStringList demoTypes()
{
    QStringList types;
    for (const DemoEntry& entry : table()) {
        types.append(QString::fromLatin1(entry.type));
    }
    return types;
}

bool showsDigits(const QString& type)
{
    const DemoEntry* entry = find(type);
    return entry != nullptr && entry->showsDigits;
}

QString demoName(const QString& type)
{
    const DemoEntry* entry = find(type);
    return entry != nullptr ? QCoreApplication::translate("DemoRegistry", entry->name) : QString();
}

std::unique_ptr<Demo>
makeDemo(const QString& type, QUndoStack& undoStack, const DemoServices& services)
{
    const DemoEntry* entry = find(type);
    if (entry == nullptr) {
        return nullptr;
    }
    std::unique_ptr<Demo> demo = entry->make(undoStack, services);
    demo->setObjectName(type);
    demo->setAccessibleName(demoName(type));
    return demo;
}

} // namespace ui
