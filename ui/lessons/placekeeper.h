// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QScrollBar;

namespace ui {

/// How far down a page is. A place that is wanted is kept until the page has settled: it has its
/// height only after it has been laid out, which takes several rounds.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// `bar` outlives this.
    explicit PlaceKeeper(QScrollBar& bar, QObject* parent = nullptr);

    /// 0 to 1; the one that is wanted, while the page settles.
    double place() const;
    void goTo(double place);
    /// To the height that `height` gives, which is asked again while the page settles.
    void goTo(std::function<int()> height);

private:
    void keep();
    void forget();

    QScrollBar& m_bar;
    std::function<int()> m_height; ///< Where to be instead of m_wanted, likewise.
    std::optional<double> m_wanted; ///< Until the page is as high as it will be.
    QTimer m_settling; ///< Runs out when the height has not changed for a while.
};

} // namespace ui
