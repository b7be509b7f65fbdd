// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace test {

/// Motion is switched off: what would glide is there at once.
class StillStyle : public QProxyStyle
{
public:
    StillStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    int styleHint(
        StyleHint hint,
        const QStyleOption* option,
        const QWidget* widget,
        QStyleHintReturn* returned
    ) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace test
