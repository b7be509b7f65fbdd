// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demoservices.h"
#include "ui/lessons/learnerrecord.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/paperblock.h"
#include "ui/page/paperjob.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRectF>

#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace ui {

/// A chapter on paper: its figures and tasks as the learner has left them, always in light colours
/// and in one size of text, whatever the screen shows.
class ChapterPaper : public PaperJob
{
    Q_DECLARE_TR_FUNCTIONS(ChapterPaper)

public:
    /// `device` outlives the job; its page layout counts.
    ChapterPaper(
        Lesson lesson, ChapterRecord record, const DemoServices& services, QPagedPaintDevice& device
    );
    ~ChapterPaper() override;

    bool step() override;
    double share() const override;
    bool hasFailed() const override { return m_hasFailed; }

private:
    void makeHead();
    void makeBlock(const Block& block);
    void addText(const QString& markdown, QColor Colors::*color = &Colors::ink);
    void add(std::unique_ptr<PaperBlock> block, double space);
    void drawPage(qsizetype index);
    void drawMargins(qsizetype index);

    Lesson m_lesson;
    ChapterRecord m_record;
    DemoServices m_services;
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QRectF m_room; ///< Of a page, between header and footer; as all lengths, as in PaperBlock.
    std::size_t m_madeCount = 0; ///< Blocks of the lesson that have been made.
    qsizetype m_drawnCount = 0; ///< Pages that have been drawn.
    std::vector<std::unique_ptr<PaperBlock>> m_blocks;
    QList<PaperPieces> m_pieces; ///< One for each block.
    QList<PaperPage> m_pages; ///< Empty until all blocks are made.
    bool m_hasFailed = false;
};

} // namespace ui
