// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/labelled_drawing.h"

#include <QJsonArray>
#include <QList>
#include <QObject>

#include <optional>
#include <vector>

class QUndoStack;

namespace ui {

/// The drawings somebody collected, each with the digit it is meant to be, the oldest first. Every
/// change is a step on the undo stack. The JSON for the page's memory grows with them, so that
/// asking for it costs nothing.
class DrawingCollection : public QObject
{
    Q_OBJECT

public:
    /// Room enough for years, and small enough to be written after each change.
    static constexpr int mostDrawings = 2000;
    static constexpr qsizetype mostCharacters = 16 << 20; ///< Of all together, as JSON.

    /// `undoStack` outlives this.
    explicit DrawingCollection(QUndoStack& undoStack, QObject* parent = nullptr);
    ~DrawingCollection() override;

    const std::vector<nn::LabelledDrawing>& drawings() const { return m_drawings; }
    int count() const { return static_cast<int>(m_drawings.size()); }
    int countOf(int label) const;
    int countFor(nn::DrawingUse use) const;

    /// Adds a drawing as nn::rounded() makes it. Error: too_large if there is no room for it.
    /// Precondition: there is ink in it.
    nn::Expected<void> add(const nn::Drawing& strokes, int label);
    /// Precondition for these: places of drawings, in any order, each at most once. One step.
    void relabel(const QList<int>& places, int label);
    void remove(QList<int> places);

    /// The place of the newest drawing that is this one.
    std::optional<int> find(const nn::Drawing& strokes) const;

    QJsonArray toJson() const { return m_json; }
    /// Takes what toJson() gave, off this thread; no step. What this version cannot read is kept
    /// for one that can.
    void restore(const QJsonArray& json);
    /// False while drawings are being restored; then nothing may be changed.
    bool isReady() const { return !m_isReading; }

signals:
    void changed();

private:
    class Step;

    /// A step is known by what is at a place before and after it, if anything is.
    void apply(
        int place,
        const std::optional<nn::LabelledDrawing>& before,
        const std::optional<nn::LabelledDrawing>& after
    );

    QUndoStack& m_undoStack;
    std::vector<nn::LabelledDrawing> m_drawings;
    QJsonArray m_json; ///< The drawings in their order, and then what cannot be read.
    qsizetype m_characters = 0;
    bool m_isReading = false;
};

} // namespace ui
