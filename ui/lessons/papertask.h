// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/papertext.h"
#include "ui/lessons/taskrecord.h"

#include <QCoreApplication>

namespace ui {

/// A task on paper, with what the learner has answered so far, or room for it.
class PaperTask : public PaperBlock
{
    Q_DECLARE_TR_FUNCTIONS(PaperTask)

public:
    PaperTask(const Task& task, const TaskRecord& record, double width);

    /// The same in Markdown.
    static QString words(const Task& task, const TaskRecord& record);

    QList<PaperPiece> pieces() const override { return {{0, height()}}; }
    void draw(QPainter& painter, double top, double bottom) const override;

private:
    static QString answerWords(const Task& task, const QJsonValue& answer);
    static QString choiceWords(const Task& task, const QJsonValue& answer);
    static QString pairWords(const Task& task, const QJsonValue& answer);
    static QString stateWords(const Task& task, const TaskRecord& record);
    double height() const;

    double m_width;
    bool m_isDone;
    PaperText m_text;
};

} // namespace ui
