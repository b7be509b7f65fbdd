// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagevoice.h"

#include <QList>
#include <QPointer>

class QScrollArea;

namespace ui {

class ReadingMark;
class TextBlockView;

/// Gives the paragraphs of all TextBlockViews of a scrolled page, from top to bottom, with formulas
/// in words.
class LessonVoice : public PageVoice
{
    Q_OBJECT

public:
    /// `area` outlives this.
    explicit LessonVoice(QScrollArea& area);
    ~LessonVoice() override;

    void begin() override;
    QString next() override;
    void end() override;

private:
    struct Paragraph
    {
        QPointer<TextBlockView> view;
        int block = 0;
    };

    qsizetype firstToRead() const;
    void show(const Paragraph& paragraph);

    QScrollArea& m_area;
    QList<Paragraph> m_paragraphs;
    qsizetype m_next = 0;
    QPointer<ReadingMark> m_mark; ///< Lies under what is read.
};

} // namespace ui
