// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawingcollection.h"

#include "engine/io/stroke_file.h"
#include "ui/jobs/background.h"

#include <QJsonObject>
#include <QString>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

constexpr QLatin1String lineKey("line"); ///< As in a file of strokes.
constexpr QLatin1String useKey("use");
constexpr QLatin1String testUse("test");

QJsonObject toJson(const nn::LabelledDrawing& drawing)
{
    QJsonObject json {
        {lineKey, QString::fromStdString(nn::stroke_line({drawing.strokes, drawing.label}))}};
    if (drawing.use == nn::DrawingUse::test) {
        json.insert(useKey, testUse);
    }
    return json;
}

std::optional<nn::LabelledDrawing> drawingFrom(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const auto items = nn::parse_strokes(object.value(lineKey).toString().toStdString());
    if (!items || items->size() != 1 || !items->front().label) {
        return {};
    }
    const bool isForTest = object.value(useKey) == QJsonValue(testUse);
    return nn::LabelledDrawing {
        items->front().drawing,
        static_cast<std::uint8_t>(*items->front().label),
        isForTest ? nn::DrawingUse::test : nn::DrawingUse::training};
}

qsizetype lengthOf(const QJsonValue& json)
{
    return json.toObject().value(lineKey).toString().size();
}

struct Content
{
    std::vector<nn::LabelledDrawing> drawings;
    QJsonArray json; ///< The drawings in their order, and then what cannot be read.
    qsizetype characters = 0;
};

/// For any thread.
nn::Expected<Content> contentFrom(const QJsonArray& json)
{
    Content content;
    QJsonArray unread;
    for (const auto& entry : json) {
        const bool hasRoom = content.drawings.size() < DrawingCollection::mostDrawings;
        if (auto drawing = hasRoom ? drawingFrom(entry) : std::nullopt) {
            content.drawings.push_back(std::move(*drawing));
            content.json.append(entry);
            content.characters += lengthOf(entry);
        } else {
            unread.append(entry);
        }
    }
    for (const auto& entry : unread) {
        content.json.append(entry);
    }
    return content;
}

/// Several steps as one, and one call for all of them.
class Steps : public QUndoCommand
{
public:
    Steps(const QString& text, std::function<void()> done)
        : QUndoCommand(text), m_done(std::move(done))
    { }

    void undo() override
    {
        QUndoCommand::undo();
        m_done();
    }
    void redo() override
    {
        QUndoCommand::redo();
        m_done();
    }

private:
    std::function<void()> m_done;
};

} // namespace

class DrawingCollection::Step : public QUndoCommand
{
public:
    Step(
        DrawingCollection& collection,
        int place,
        std::optional<nn::LabelledDrawing> before,
        std::optional<nn::LabelledDrawing> after,
        QUndoCommand* parent
    )
        : QUndoCommand(parent)
        , m_collection(collection)
        , m_place(place)
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }

    void undo() override { m_collection.apply(m_place, m_after, m_before); }
    void redo() override { m_collection.apply(m_place, m_before, m_after); }

private:
    DrawingCollection& m_collection;
    int m_place;
    std::optional<nn::LabelledDrawing> m_before;
    std::optional<nn::LabelledDrawing> m_after;
};

DrawingCollection::DrawingCollection(QUndoStack& undoStack, QObject* parent)
    : QObject(parent), m_undoStack(undoStack)
{ }

DrawingCollection::~DrawingCollection() = default;

int DrawingCollection::countOf(int label) const
{
    const auto isIt = [label](const auto& drawing) { return drawing.label == label; };
    return static_cast<int>(std::count_if(m_drawings.begin(), m_drawings.end(), isIt));
}

int DrawingCollection::countFor(nn::DrawingUse use) const
{
    const auto isIt = [use](const auto& drawing) { return drawing.use == use; };
    return static_cast<int>(std::count_if(m_drawings.begin(), m_drawings.end(), isIt));
}

nn::Expected<void> DrawingCollection::add(const nn::Drawing& strokes, int label)
{
    nn::LabelledDrawing drawing {nn::rounded(strokes), static_cast<std::uint8_t>(label)};
    Q_ASSERT(!drawing.strokes.empty());
    drawing.use = nn::use_of_next(m_drawings, drawing.label);
    if (count() >= mostDrawings) {
        return nn::Error {nn::ErrorCode::too_large, "drawings", mostDrawings, count() + 1};
    }
    const qsizetype characters = m_characters + lengthOf(ui::toJson(drawing));
    if (characters > mostCharacters) {
        return nn::Error {nn::ErrorCode::too_large, "drawings", mostCharacters, characters};
    }
    auto* steps = new Steps(tr("Collect as %1").arg(label), [this] { emit changed(); });
    new Step(*this, count(), std::nullopt, std::move(drawing), steps);
    m_undoStack.push(steps);
    return {};
}

void DrawingCollection::relabel(const QList<int>& places, int label)
{
    auto* steps = new Steps(tr("Call It a %1").arg(label), [this] { emit changed(); });
    for (const int place : places) {
        const nn::LabelledDrawing& before = m_drawings.at(static_cast<std::size_t>(place));
        nn::LabelledDrawing after = before;
        after.label = static_cast<std::uint8_t>(label);
        new Step(*this, place, before, std::move(after), steps);
    }
    m_undoStack.push(steps);
}

void DrawingCollection::remove(QList<int> places)
{
    std::sort(places.begin(), places.end(), std::greater<>()); // Then none moves another.
    auto* steps = new Steps(tr("Delete %n Drawing(s)", nullptr, int(places.size())), [this] {
        emit changed();
    });
    for (const int place : places) {
        new Step(*this, place, m_drawings.at(static_cast<std::size_t>(place)), {}, steps);
    }
    m_undoStack.push(steps);
}

void DrawingCollection::apply(
    int place,
    const std::optional<nn::LabelledDrawing>& before,
    const std::optional<nn::LabelledDrawing>& after
)
{
    if (before) {
        m_characters -= lengthOf(m_json.at(place));
        m_drawings.erase(m_drawings.begin() + place);
        m_json.removeAt(place);
    }
    if (after) {
        m_drawings.insert(m_drawings.begin() + place, *after);
        m_json.insert(place, ui::toJson(*after));
        m_characters += lengthOf(m_json.at(place));
    }
}

std::optional<int> DrawingCollection::find(const nn::Drawing& strokes) const
{
    const nn::Drawing wanted = nn::rounded(strokes);
    for (int place = count(); place-- > 0;) {
        if (m_drawings[static_cast<std::size_t>(place)].strokes == wanted) {
            return place;
        }
    }
    return {};
}

void DrawingCollection::restore(const QJsonArray& json)
{
    m_json = json;
    m_isReading = true;
    runInBackground(
        this,
        [json] { return contentFrom(json); },
        [this](nn::Expected<Content> read) {
            m_isReading = false;
            if (read) { // Otherwise there was no memory, and what is there is kept as it is.
                m_drawings = std::move(read->drawings);
                m_json = std::move(read->json);
                m_characters = read->characters;
            }
            emit changed();
        }
    );
}

} // namespace ui
