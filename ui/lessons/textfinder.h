// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagefinder.h"

#include <QList>
#include <QPointer>
#include <QTimer>

class QScrollArea;
class QWidget;

namespace ui {

class TextBlockView;

/// Finds words in all TextBlockViews of a scrolled page, from top to bottom. The marks follow when
/// a text changes, comes or goes, and when the theme does.
class TextFinder : public PageFinder
{
    Q_OBJECT

public:
    /// `area` outlives the finder.
    explicit TextFinder(QScrollArea& area);

    void find(const QString& words) override;
    void step(int direction) override;
    int count() const override { return static_cast<int>(m_hits.size()); }
    int current() const override { return m_current + 1; }

    /// The next find() begins at `widget`, which is in the page, instead of what is in sight.
    void startAt(QWidget* widget) { m_start = widget; }
    /// To be called when texts were shown or hidden.
    void refreshLater() { m_refreshing.start(); }

private:
    struct Hit
    {
        QPointer<TextBlockView> view;
        int begin = 0;
        int end = 0;

        bool operator==(const Hit&) const = default;
    };

    void collect();
    void watch(TextBlockView& view);
    void refresh();
    void choose(qsizetype from);
    int topOf(const Hit& hit) const;
    qsizetype firstHitInSight() const;
    void mark();
    void showCurrent();

    QScrollArea& m_area;
    QString m_words; ///< Folded.
    QList<Hit> m_hits;
    int m_current = -1;
    QPointer<QWidget> m_start;
    QTimer m_refreshing; ///< Once for many changes.
};

} // namespace ui
