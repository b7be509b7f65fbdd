// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit.h"

#include "ui/theme/colors.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

#include <cmath>

#include "tests/ui/paintedtexts.h"

namespace test {

namespace {

constexpr double tolerance = 1.0; ///< Anti-aliased edges and rounded positions.

/// "LessonPage > TaskCard > QPushButton “Hint”"
QString nameOf(const QWidget& widget, const QWidget& root)
{
    QStringList path;
    const QWidget* at = &widget;
    for (; at != &root && at != nullptr; at = at->parentWidget()) {
        const QString own = at->objectName();
        path.prepend(
            QString::fromLatin1(at->metaObject()->className()).remove(QStringLiteral("ui::"))
            + (own.isEmpty() || own.startsWith(QLatin1String("qt_")) ? QString() : QChar(u'#') + own
            )
        );
    }
    const QString text = widget.property("text").toString().left(40);
    return path.mid(qMax(0, path.size() - 4)).join(QStringLiteral(" > "))
        + (text.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(text));
}

QString inWords(const QRectF& rect)
{
    return QStringLiteral("%1,%2 %3×%4")
        .arg(qRound(rect.x()))
        .arg(qRound(rect.y()))
        .arg(qRound(rect.width()))
        .arg(qRound(rect.height()));
}

QList<QWidget*> shownWidgets(QWidget& root)
{
    QList<QWidget*> shown {&root};
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root) && !widget->isWindow() && !widget->size().isEmpty()) {
            shown.append(widget);
        }
    }
    return shown;
}

bool isViewport(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

/// `room` and what is reached by scrolling.
QRectF withScrolling(QRectF room, const QWidget& widget)
{
    if (!isViewport(widget)) {
        return room;
    }
    const auto& area = static_cast<const QAbstractScrollArea&>(*widget.parentWidget());
    const QScrollBar& across = *area.horizontalScrollBar();
    const QScrollBar& down = *area.verticalScrollBar();
    return room.adjusted(
        across.minimum() - across.value(),
        down.minimum() - down.value(),
        across.maximum() - across.value(),
        down.maximum() - down.value()
    );
}

/// How far the letters, above all slanting ones, may hang over the place that is theirs.
double overhang(const PaintedText& text)
{
    return tolerance + (text.font.italic() ? 0.12 : 0.05) * text.font.pixelSize();
}

bool isCutOff(const PaintedText& text, const QWidget& widget)
{
    if (isViewport(widget) && !text.ink.intersects(widget.rect())) {
        return !withScrolling(widget.rect(), widget).contains(text.ink);
    }
    const double sides = overhang(text);
    const QRectF room =
        withScrolling(text.room, widget).adjusted(-sides, -tolerance, sides, tolerance);
    return !room.contains(text.ink);
}

bool isShortened(const PaintedText& text, const QWidget& widget)
{
    const QChar ellipsis(u'…');
    const QVariant whole = widget.property("text");
    return text.text.endsWith(ellipsis) && whole.isValid() && !whole.toString().contains(ellipsis);
}

bool areOverEachOther(const PaintedText& one, const PaintedText& other)
{
    const bool isSameTwice = one.text == other.text && one.ink == other.ink;
    const bool isOneLine = qAbs(one.start.y() - other.start.y()) < tolerance;
    // Pieces of one line in different fonts come closer to each other than lines do.
    const double closest =
        isOneLine ? one.font.pixelSize() / 4.0 + overhang(one) + overhang(other) : tolerance;
    const QRectF both = one.ink.intersected(other.ink);
    return both.width() > closest && both.height() > tolerance && !isSameTwice;
}

void checkTexts(QWidget& widget, const QWidget& root, QStringList& found)
{
    const QList<PaintedText> texts = paintedTexts(widget);
    const QString name = nameOf(widget, root);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const PaintedText& one = texts[i];
        if (isCutOff(one, widget)) {
            found.append(QStringLiteral("%1: “%2” at %3 is cut off at %4")
                             .arg(name, one.text, inWords(one.ink), inWords(one.room)));
        }
        if (isShortened(one, widget)) {
            found.append(QStringLiteral("%1: shortened to “%2”").arg(name, one.text));
        }
        for (qsizetype j = 0; j < i; ++j) {
            if (areOverEachOther(one, texts[j])) {
                found.append(QStringLiteral("%1: “%2” and “%3” are over each other at %4")
                                 .arg(name, one.text, texts[j].text, inWords(one.ink)));
            }
        }
    }
}

void checkPlace(const QWidget& widget, const QWidget& root, QStringList& found)
{
    const QWidget& parent = *widget.parentWidget();
    QRect room = parent.rect();
    if (isViewport(parent)) { // Scrolls up and down, not sideways.
        room.setTop(qMin(room.top(), widget.y()));
        room.setBottom(qMax(room.bottom(), widget.geometry().bottom()));
    }
    if (!room.contains(widget.geometry())) {
        found.append(
            QStringLiteral("%1: at %2 reaches out of %3")
                .arg(
                    nameOf(widget, root), inWords(widget.geometry()), inWords(QRectF(parent.rect()))
                )
        );
    }
}

void checkNeighbours(const QList<QWidget*>& shown, const QWidget& root, QStringList& found)
{
    QHash<const QWidget*, QList<const QWidget*>> children;
    for (const QWidget* widget : shown) {
        if (widget == &root) {
            continue;
        }
        for (const QWidget* other : children[widget->parentWidget()]) {
            if (widget->geometry().intersects(other->geometry())) {
                found.append(QStringLiteral("%1 lies over %2")
                                 .arg(nameOf(*widget, root), nameOf(*other, root)));
            }
        }
        children[widget->parentWidget()].append(widget);
    }
}

/// Documents leave out the lines for which there is no room: they are not painted at all.
void checkDocument(const QTextEdit& view, const QWidget& root, QStringList& found)
{
    const QSizeF needed = view.document()->size();
    const QSize room = view.viewport()->size();
    const double lastSpace = view.fontMetrics().horizontalAdvance(u' '); // May hang over the end.
    const double width = needed.width() - lastSpace;
    if (needed.height() > room.height() + tolerance || width > room.width() + tolerance) {
        found.append(QStringLiteral("%1: needs %2×%3, has %4×%5")
                         .arg(nameOf(view, root))
                         .arg(width)
                         .arg(needed.height())
                         .arg(room.width())
                         .arg(room.height()));
    }
}

/// The same for rich text in labels.
void checkLabel(const QLabel& label, const QWidget& root, QStringList& found)
{
    const QSize room = label.size();
    const int height =
        label.hasHeightForWidth() ? label.heightForWidth(room.width()) : label.sizeHint().height();
    const bool isWide = label.minimumSizeHint().width() > room.width();
    if (!label.text().isEmpty() && (height > room.height() || isWide)) {
        found.append(QStringLiteral("%1: needs %2×%3, has %4×%5")
                         .arg(nameOf(label, root))
                         .arg(label.minimumSizeHint().width())
                         .arg(height)
                         .arg(room.width())
                         .arg(room.height()));
    }
}

/// The commonest colour around the letters.
QColor groundUnder(const QImage& image, const QRect& place)
{
    QHash<QRgb, int> counts;
    const QRect rect = place.adjusted(-2, -1, 2, 1).intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    QRgb commonest = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.value() > counts.value(commonest)) {
            commonest = count.key();
        }
    }
    return QColor(commonest);
}

} // namespace

QStringList misfits(QWidget& root)
{
    QStringList found;
    const QList<QWidget*> shown = shownWidgets(root);
    for (QWidget* widget : shown) {
        checkTexts(*widget, root, found);
        if (widget != &root) {
            checkPlace(*widget, root, found);
        }
        if (const auto* view = qobject_cast<QTextEdit*>(widget)) {
            checkDocument(*view, root, found);
        } else if (const auto* label = qobject_cast<QLabel*>(widget)) {
            checkLabel(*label, root, found);
        }
    }
    checkNeighbours(shown, root, found);
    return found;
}

QStringList faintTexts(QWidget& root)
{
    QStringList found;
    const double leastContrast = ui::leastTextContrast(ui::colorsOf(root));
    QHash<QWidget*, QImage> pictures; // Of what scrolls as a whole.
    for (QWidget* widget : shownWidgets(root)) {
        QWidget* sheet = widget;
        while (sheet != &root && !isViewport(*sheet->parentWidget())) {
            sheet = sheet->parentWidget();
        }
        QImage& picture = pictures[sheet];
        if (picture.isNull()) {
            picture = sheet->grab().toImage();
        }
        for (const PaintedText& text :
             widget->isEnabled() ? paintedTexts(*widget) : QList<PaintedText>()) {
            if (!QRectF(widget->rect()).contains(text.ink)) {
                continue; // Scrolled out of sight.
            }
            const QRect place = text.ink.toAlignedRect().translated(widget->mapTo(sheet, QPoint()));
            const QColor ground = groundUnder(picture, place);
            const QColor seen = ui::mixed(ground, text.color, text.color.alphaF());
            if (ui::contrast(seen, ground) < leastContrast) {
                found.append(QStringLiteral("%1: “%2” has %3 : 1 (%4 on %5)")
                                 .arg(nameOf(*widget, root), text.text)
                                 .arg(ui::contrast(seen, ground), 0, 'f', 2)
                                 .arg(seen.name(), ground.name()));
            }
        }
    }
    return found;
}

} // namespace test
