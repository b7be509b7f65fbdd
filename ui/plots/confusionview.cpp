// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/confusionview.h"

#include "ui/controls/arrowkeys.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastCell = 32;
constexpr int padding = sizes::inControl;
constexpr int cellRadius = 4;
/// How far a full cell goes towards its colour: text on it has to stay readable.
constexpr double fullShade = 0.45;
constexpr double leastShade = 0.12;

QFontMetrics numberMetrics()
{
    return QFontMetrics(fontFor(FontRole::Number));
}

} // namespace

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    announce();
}

void ConfusionView::setMatrix(const nn::ConfusionMatrix& matrix, const QStringList& names)
{
    Q_ASSERT(names.size() == static_cast<qsizetype>(matrix.class_count));
    m_matrix = matrix;
    m_names = names;
    choose(m_chosen);
    updateGeometry();
    update();
    announce();
}

void ConfusionView::choose(std::optional<Cell> cell)
{
    if (cell && std::max(cell->truth, cell->said) >= m_matrix.class_count) {
        cell.reset();
    }
    if (cell == m_chosen) {
        return;
    }
    m_chosen = cell;
    update();
    announce();
    emit chosenChanged();
}

std::size_t ConfusionView::totalOf(std::size_t truth) const
{
    std::size_t total = 0;
    for (std::size_t said = 0; said < m_matrix.class_count; ++said) {
        total += m_matrix.at(truth, said);
    }
    return total;
}

QString ConfusionView::shareText(std::size_t truth) const
{
    return totalOf(truth) == 0 ? QStringLiteral("–") : percentText(m_matrix.recall(truth), 0);
}

QString ConfusionView::cellText(const Cell& cell) const
{
    const QString count = countText(static_cast<qint64>(m_matrix.at(cell.truth, cell.said)));
    const QString total = countText(static_cast<qint64>(totalOf(cell.truth)));
    const QString truth = m_names.at(static_cast<qsizetype>(cell.truth));
    const QString said = m_names.at(static_cast<qsizetype>(cell.said));
    return cell.truth == cell.said
        ? tr("%1 read as %2, which is right: %3 of %4").arg(truth, said, count, total)
        : tr("%1 read as %2: %3 of %4").arg(truth, said, count, total);
}

QString ConfusionView::tableText() const
{
    QStringList lines {
        (QStringList {tr("true / said")} + m_names + QStringList {tr("right")}).join(u'\t')};
    for (std::size_t truth = 0; truth < m_matrix.class_count; ++truth) {
        QStringList cells {m_names.at(static_cast<qsizetype>(truth))};
        for (std::size_t said = 0; said < m_matrix.class_count; ++said) {
            cells.append(QString::number(m_matrix.at(truth, said)));
        }
        cells.append(shareText(truth));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

// Places ------------------------------------------------------------------------------------------

QSize ConfusionView::cellSize() const
{
    const QFontMetrics metrics = numberMetrics();
    const int height = std::max(leastCell, metrics.height() + padding);
    int width = std::max(height, metrics.horizontalAdvance(QStringLiteral("999")) + padding);
    for (const std::size_t count : m_matrix.counts) {
        const QString text = countText(static_cast<qint64>(count));
        width = std::max(width, metrics.horizontalAdvance(text) + padding);
    }
    return {width, height};
}

int ConfusionView::nameWidth() const
{
    const QFontMetrics metrics = numberMetrics();
    int width = metrics.horizontalAdvance(tr("true"));
    for (const QString& name : m_names) {
        width = std::max(width, metrics.horizontalAdvance(name));
    }
    return width + padding;
}

int ConfusionView::shareWidth() const
{
    const QFontMetrics metrics = numberMetrics();
    return padding
        + std::max(
               metrics.horizontalAdvance(percentText(1, 0)), metrics.horizontalAdvance(tr("right"))
        );
}

QRect ConfusionView::cellRect(const Cell& cell) const
{
    const QSize size = cellSize();
    return {
        nameWidth() + static_cast<int>(cell.said) * size.width(),
        size.height() * (2 + static_cast<int>(cell.truth)),
        size.width(),
        size.height()};
}

QSize ConfusionView::sizeHint() const
{
    const QSize size = cellSize();
    const int count = static_cast<int>(m_matrix.class_count);
    return {nameWidth() + count * size.width() + shareWidth(), (count + 2) * size.height() + 1};
}

// Painting ----------------------------------------------------------------------------------------

void ConfusionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(FontRole::Number));
    paintNames(painter);
    for (std::size_t truth = 0; truth < m_matrix.class_count; ++truth) {
        for (std::size_t said = 0; said < m_matrix.class_count; ++said) {
            paintCell(painter, {truth, said});
        }
    }
    if (hasFocus() && m_matrix.class_count > 0) {
        const QRect cells =
            cellRect({0, 0}).united(cellRect({m_matrix.class_count - 1, m_matrix.class_count - 1}));
        paintFocusRing(painter, cells.adjusted(0, 0, 1, 1), cellRadius, colorsOf(*this));
    }
}

void ConfusionView::paintNames(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const QSize size = cellSize();
    const int count = static_cast<int>(m_matrix.class_count);
    const int shares = nameWidth() + count * size.width();
    painter.setPen(colors.muted);
    painter.drawText(
        QRect(nameWidth(), 0, count * size.width(), size.height()), Qt::AlignCenter, tr("said")
    );
    painter.drawText(
        QRect(0, size.height(), nameWidth() - padding, size.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        tr("true")
    );
    painter.drawText(
        QRect(shares, size.height(), shareWidth(), size.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        tr("right")
    );
    for (std::size_t i = 0; i < m_matrix.class_count; ++i) {
        const QString name = m_names.at(static_cast<qsizetype>(i));
        const QRect cell = cellRect({i, i});
        painter.setPen(colors.ink);
        painter.drawText(
            QRect(cell.left(), size.height(), cell.width(), size.height()), Qt::AlignCenter, name
        );
        painter.drawText(
            QRect(0, cell.top(), nameWidth() - padding, cell.height()),
            Qt::AlignRight | Qt::AlignVCenter,
            name
        );
        painter.setPen(colors.muted);
        painter.drawText(
            QRect(shares, cell.top(), shareWidth(), cell.height()),
            Qt::AlignRight | Qt::AlignVCenter,
            shareText(i)
        );
    }
}

void ConfusionView::paintCell(QPainter& painter, const Cell& cell) const
{
    const Colors& colors = colorsOf(*this);
    const std::size_t count = m_matrix.at(cell.truth, cell.said);
    QColor ground = colors.card;
    if (count > 0) {
        const double share = static_cast<double>(count) / static_cast<double>(totalOf(cell.truth));
        const QColor& tone = cell.truth == cell.said ? colors.right : colors.wrong;
        ground = mixed(colors.card, tone, leastShade + share * (fullShade - leastShade));
    }
    const QRect box = cellRect(cell).adjusted(1, 1, 0, 0);
    const bool isChosen = cell == m_chosen;
    paintBox(painter, box, cellRadius, ground, isChosen ? colors.accent : colors.line);
    if (isChosen) {
        paintFocusRing(painter, box, cellRadius, colors);
    }
    if (count > 0) {
        painter.setPen(colors.ink);
        painter.drawText(box, Qt::AlignCenter, countText(static_cast<qint64>(count)));
    }
}

// Input -------------------------------------------------------------------------------------------

void ConfusionView::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t truth = 0; truth < m_matrix.class_count; ++truth) {
        for (std::size_t said = 0; said < m_matrix.class_count; ++said) {
            if (cellRect({truth, said}).contains(event->pos())) {
                choose(Cell {truth, said});
                return;
            }
        }
    }
    choose({});
}

QList<KeyHint> ConfusionView::keyHints() const
{
    return {hintForParts()};
}

void ConfusionView::keyPressEvent(QKeyEvent* event)
{
    const QPoint way = arrowWay(event->key());
    if (way.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(m_matrix.class_count) - 1;
    if (last < 0) {
        return;
    }
    const Cell from = m_chosen.value_or(Cell {0, 0});
    const int truth = std::clamp(static_cast<int>(from.truth) + way.y(), 0, last);
    const int said = std::clamp(static_cast<int>(from.said) + way.x(), 0, last);
    choose(Cell {static_cast<std::size_t>(truth), static_cast<std::size_t>(said)});
}

void ConfusionView::focusInEvent(QFocusEvent* event)
{
    if (!m_chosen && m_matrix.class_count > 0 && event->reason() != Qt::MouseFocusReason) {
        choose(Cell {0, 0});
    }
    QWidget::focusInEvent(event);
}

void ConfusionView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
        announce();
    }
    QWidget::changeEvent(event);
}

int ConfusionView::partCount() const
{
    return static_cast<int>(m_matrix.class_count * m_matrix.class_count);
}

int ConfusionView::placeInOrder(const Cell& cell) const
{
    return static_cast<int>(cell.truth * m_matrix.class_count + cell.said);
}

FigurePart ConfusionView::part(int index)
{
    const auto place = static_cast<std::size_t>(index);
    const Cell cell {place / m_matrix.class_count, place % m_matrix.class_count};
    FigurePart spoken;
    spoken.role = QAccessible::ListItem;
    spoken.name = cellText(cell);
    spoken.value = countText(static_cast<qint64>(m_matrix.at(cell.truth, cell.said)));
    spoken.place = cellRect(cell);
    spoken.choose = [this, cell] { choose(cell); };
    return spoken;
}

void ConfusionView::announce()
{
    announceParts(*this);
    setAccessibleName(tr("What was true and what was said"));
    QStringList texts;
    if (m_chosen) {
        texts.append(asSentence(cellText(*m_chosen)));
    } else {
        for (std::size_t truth = 0; truth < m_matrix.class_count; ++truth) {
            for (std::size_t said = 0; said < m_matrix.class_count; ++said) {
                if (m_matrix.at(truth, said) > 0) {
                    texts.append(asSentence(cellText({truth, said})));
                }
            }
        }
    }
    setAccessibleDescription(joinedSentences(texts));
}

} // namespace ui
