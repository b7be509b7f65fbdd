// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawinglist.h"

#include "engine/data/labelled_drawing.h"
#include "ui/digits/drawinglistmodel.h"
#include "ui/drawing/inkgeometry.h"
#include "ui/drawing/padcontent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int pictureSide = 68;
constexpr int gap = sizes::inControl;
constexpr int cornerRadius = 6;

class DrawingDelegate : public QStyledItemDelegate
{
public:
    DrawingDelegate(const DrawingListModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int wide = option.fontMetrics.horizontalAdvance(m_model.tr("%1 · test").arg(0));
        return {
            std::max(pictureSide, wide) + gap,
            pictureSide + option.fontMetrics.height() + sizes::step + gap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        const Colors& colors = colorsOf(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QRect cell = option.rect.adjusted(0, 0, -gap, -gap);
        const QRect picture(
            cell.left() + (cell.width() - pictureSide) / 2, cell.top(), pictureSide, pictureSide
        );
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(
            *painter,
            picture,
            cornerRadius,
            isChosen ? colors.accentWash : colors.card,
            isChosen ? colors.accent : colors.line
        );
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            paintFocusRing(*painter, picture, cornerRadius, colors);
        }
        painter->setPen(isChosen ? colors.accent : colors.ink);
        painter->drawText(
            QRect(
                cell.left(), picture.bottom() + 1, cell.width(), cell.bottom() - picture.bottom()
            ),
            Qt::AlignHCenter | Qt::AlignBottom,
            index.data().toString()
        );
        painter->setClipRect(picture.adjusted(1, 1, -1, -1));
        painter->setPen(QPen(
            colors.ink, penWidthOnPad() * pictureSide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin
        ));
        painter->translate(picture.topLeft());
        for (const nn::Stroke& stroke : m_model.drawing(index.row()).strokes) {
            painter->drawPath(smoothPath(stroke, pictureSide));
        }
        painter->restore();
    }

private:
    const DrawingListModel& m_model;
};

} // namespace

DrawingList::DrawingList(const DrawingCollection& collection, QWidget* parent)
    : QListView(parent), m_model(new DrawingListModel(collection, this))
{
    setModel(m_model);
    setItemDelegate(new DrawingDelegate(*m_model, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        emit chosenChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        emit openRequested(m_model->places().at(index.row()));
    });
    readFonts();
}

void DrawingList::setShown(std::optional<QList<int>> places)
{
    m_model->setShown(std::move(places));
}

const QList<int>& DrawingList::shown() const
{
    return m_model->places();
}

QList<int> DrawingList::chosen() const
{
    QList<int> places;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        places.append(m_model->places().at(index.row()));
    }
    std::sort(places.begin(), places.end());
    return places;
}

void DrawingList::choose(const QList<int>& places)
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (places.contains(m_model->places().at(row))) {
            selection.select(m_model->index(row), m_model->index(row));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        const QModelIndex last = selection.last().topLeft();
        selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    }
}

int DrawingList::heightForWidth(int width) const
{
    const QSize cell = gridSize();
    const int columns = std::max(1, (width - 1) / std::max(1, cell.width()));
    const int rows = (m_model->rowCount() + columns - 1) / columns;
    return std::max(1, rows) * cell.height() + sizes::step;
}

QSize DrawingList::sizeHint() const
{
    return {8 * gridSize().width(), heightForWidth(width())};
}

void DrawingList::fit()
{
    setFixedHeight(heightForWidth(width()));
}

void DrawingList::readFonts()
{
    const QFont font = fontFor(FontRole::Caption);
    setFont(font);
    QStyleOptionViewItem option;
    option.font = font;
    option.fontMetrics = QFontMetrics(font);
    setGridSize(itemDelegate()->sizeHint(option, {}));
    fit();
}

void DrawingList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        readFonts();
    }
}

void DrawingList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fit();
}

QList<KeyHint> DrawingList::keyHints() const
{
    return {
        {tr("0 to 9"), tr("In the list of drawings: say which digit it is")},
        {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText),
         tr("In the list of drawings: delete the drawing")},
        {enterKeyName(), tr("In the list of drawings: put the drawing on the pad")},
    };
}

void DrawingList::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && digit >= 0 && digit <= 9) {
        emit digitPressed(digit);
    } else if (event->key() == Qt::Key_Delete && isPlain) {
        emit deleteRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit openRequested(m_model->places().at(currentIndex().row()));
    } else {
        QListView::keyPressEvent(event);
    }
}

void DrawingList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    // This list is as high as its drawings; what scrolls is around it.
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const QRect item = visualRect(current);
            const QPoint middle = viewport()->mapTo(area->widget(), item.center());
            area->ensureVisible(middle.x(), middle.y(), item.width(), item.height());
            return;
        }
    }
}

void DrawingList::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QListView::selectionChanged(now, before);
    emit chosenChanged();
}

} // namespace ui
