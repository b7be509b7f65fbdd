// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/chapterpaper.h"

#include "ui/lessons/lessontext.h"
#include "ui/lessons/paperfigure.h"
#include "ui/lessons/papertask.h"
#include "ui/lessons/papertext.h"
#include "ui/theme/sizes.h"

#include <QLocale>
#include <QPagedPaintDevice>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr double pointsPerPixel = 0.62; ///< Prose of 17 pixels is of 10.5 points.
constexpr double blockSpace = 5 * sizes::step;
constexpr double marginSpace = 9 * sizes::step; ///< Header and footer, with the space to the text.

template <typename... Kinds>
struct Overloaded : Kinds...
{
    using Kinds::operator()...;
};
template <typename... Kinds>
Overloaded(Kinds...) -> Overloaded<Kinds...>;

} // namespace

ChapterPaper::ChapterPaper(
    Lesson lesson, ChapterRecord record, const DemoServices& services, QPagedPaintDevice& device
)
    : m_lesson(std::move(lesson))
    , m_record(std::move(record))
    , m_services(services)
    , m_device(device)
{
    m_hasFailed = !m_painter.begin(&m_device);
    const QSizeF page = m_device.pageLayout().paintRect(QPageLayout::Point).size();
    m_room = QRectF(QPointF(), page / pointsPerPixel).adjusted(0, marginSpace, 0, -marginSpace);
}

ChapterPaper::~ChapterPaper() = default;

bool ChapterPaper::step()
{
    if (m_hasFailed) {
        return false;
    }
    if (m_blocks.empty()) {
        makeHead();
    } else if (m_madeCount < m_lesson.blocks.size()) {
        makeBlock(m_lesson.blocks[m_madeCount++]);
    } else {
        if (m_pages.isEmpty()) {
            m_pages = paginate(m_pieces, m_room.height());
        }
        drawPage(m_drawnCount++);
    }
    const bool isDone = m_hasFailed || (!m_pages.isEmpty() && m_drawnCount == m_pages.size());
    if (isDone) {
        m_hasFailed |= !m_painter.end();
    }
    return !isDone;
}

double ChapterPaper::share() const
{
    // Making the blocks and drawing the pages are about the same work.
    const double made =
        double(m_madeCount) / double(std::max<std::size_t>(m_lesson.blocks.size(), 1));
    const double drawn = double(m_drawnCount) / double(std::max<qsizetype>(m_pages.size(), 1));
    return (made + drawn) / 2;
}

void ChapterPaper::makeHead()
{
    if (m_lesson.number > 0) {
        add(std::make_unique<PaperText>(
                FontRole::Kicker,
                QLocale().toUpper(tr("Chapter %1").arg(m_lesson.number)),
                m_room.width(),
                &Colors::accent
            ),
            0);
    }
    add(std::make_unique<PaperText>(FontRole::Title, m_lesson.title, m_room.width()), sizes::step);
    if (!m_lesson.lead.isEmpty()) {
        addText(m_lesson.lead);
    }
}

void ChapterPaper::makeBlock(const Block& block)
{
    std::visit(
        Overloaded {
            [this](const TextBlock& text) { addText(text.markdown); },
            [this](const QuoteBlock& quote) { addText(quoteMarkdown(quote)); },
            [this](const FormulaBlock& formula) {
                add(std::make_unique<PaperText>(
                        FontRole::Prose,
                        u'$' + formula.latex + u'$',
                        m_room.width(),
                        &Colors::ink,
                        true
                    ),
                    blockSpace);
            },
            [this](const DemoBlock& demo) {
                add(std::make_unique<PaperFigure>(
                        m_lesson.demos.value(demo.demo),
                        demo.caption,
                        m_record.demos.value(demo.demo),
                        m_services,
                        m_room.width(),
                        m_room.height()
                    ),
                    blockSpace);
            },
            [this](const TaskBlock& task) {
                add(std::make_unique<PaperTask>(
                        m_lesson.tasks.value(task.task),
                        m_record.tasks.value(task.task),
                        m_room.width()
                    ),
                    blockSpace);
            },
            [this](const AsideBlock& aside) { addText(aside.markdown, &Colors::muted); },
            [this](const ReadingBlock& reading) {
                addText(QStringLiteral("## %1\n\n%2").arg(tr("Further reading"), reading.markdown));
            },
        },
        block
    );
}

void ChapterPaper::addText(const QString& markdown, QColor Colors::*color)
{
    const FontRole role = color == &Colors::ink ? FontRole::Prose : FontRole::Caption;
    const double width = std::min<double>(m_room.width(), sizes::readingWidth);
    const bool isHeading = markdown.startsWith(u'#');
    add(std::make_unique<PaperText>(role, markdown, width, color),
        isHeading ? 2 * blockSpace : blockSpace);
}

void ChapterPaper::add(std::unique_ptr<PaperBlock> block, double space)
{
    m_pieces.append({block->pieces(), space});
    m_blocks.push_back(std::move(block));
}

void ChapterPaper::drawPage(qsizetype index)
{
    if (index > 0 && !m_device.newPage()) {
        m_hasFailed = true;
        return;
    }
    m_painter.save();
    const double scale = pointsPerPixel * m_device.logicalDpiX() / 72;
    m_painter.scale(scale, scale);
    m_painter.setRenderHint(QPainter::Antialiasing);
    drawMargins(index);
    for (const PaperSlice& slice : m_pages[index]) {
        m_painter.save();
        m_painter.translate(m_room.left(), m_room.top() + slice.y);
        m_blocks[static_cast<std::size_t>(slice.block)]->draw(m_painter, slice.top, slice.bottom);
        m_painter.restore();
    }
    m_painter.restore();
}

void ChapterPaper::drawMargins(qsizetype index)
{
    const Colors& colors = lightColors();
    m_painter.setFont(paperFont(FontRole::Caption));
    m_painter.setPen(colors.muted);
    const QRectF sheet = m_room.adjusted(0, -marginSpace, 0, marginSpace);
    if (index > 0) {
        const QString chapter = m_lesson.number > 0
            ? tr("Chapter %1 · %2").arg(m_lesson.number).arg(m_lesson.title)
            : m_lesson.title;
        m_painter.drawText(sheet, Qt::AlignTop | Qt::AlignLeft, chapter);
    }
    m_painter.drawText(
        sheet,
        Qt::AlignBottom | Qt::AlignRight,
        tr("Page %1 of %2").arg(index + 1).arg(m_pages.size())
    );
    m_painter.drawText(sheet, Qt::AlignBottom | Qt::AlignLeft, QStringLiteral("Lovelace"));
}

} // namespace ui
