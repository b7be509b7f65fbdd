// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Gives what a page has to say, piece by piece, and marks the piece that is being read.
class PageVoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The next piece is that with the selection, or else the first in sight.
    virtual void begin() = 0;
    /// The words of the next piece, which is marked from now on and brought into sight; empty after
    /// the last.
    virtual QString next() = 0;
    /// Nothing is marked any more.
    virtual void end() = 0;

signals:
    /// The learner did something in the page, and this is what there is to say about it.
    void told(const QString& words);
};

} // namespace ui
