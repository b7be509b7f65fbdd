// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Finds words in what a page shows and marks them there. One of the places is the current one.
class PageFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Marks every place of `words`, without regard to accents and capitals, and goes to the first
    /// from where the reader is. No words: no marks.
    virtual void find(const QString& words) = 0;
    /// Makes the next place (1) or the one before (-1) the current one and brings it into sight.
    /// After the last comes the first.
    virtual void step(int direction) = 0;

    virtual int count() const = 0;
    virtual int current() const = 0; ///< From 1; 0 while there is none.

signals:
    void changed(); ///< count() or current().
};

} // namespace ui
