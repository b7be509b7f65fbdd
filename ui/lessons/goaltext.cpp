// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/goaltext.h"

#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int usualDecimals = 2;
constexpr int mostDecimals = 6;
constexpr double farthest = 0.005; ///< From the number itself, as a share of it.

class GoalWords
{
    Q_DECLARE_TR_FUNCTIONS(GoalAnswer)

public:
    static QString needs(const Goal& goal);
    static QString progress(const QString& name, const QString& number, const QString& needs)
    {
        //: What is counted, how much of it there is now, and what the task wants.
        return tr("%1: %2, needs %3").arg(name, number, needs);
    }
};

double rounded(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(number * scale) / scale;
}

QString shortText(double number)
{
    int decimals = 0;
    while (decimals < mostDecimals && std::abs(rounded(number, decimals) - number) > 1e-9) {
        ++decimals;
    }
    return numberText(number, decimals);
}

/// Whether it looks met while it is not, or the other way round.
bool looksOther(const Goal& goal, double number, double shown)
{
    const bool isMet = goal.isMetBy(number);
    const bool looksEqual = std::abs(shown - goal.value) < 1e-9;
    return goal.isMetBy(shown) != isMet || (looksEqual && !isMet);
}

QString tellingText(const QList<Goal>& goals, double number)
{
    if (std::abs(rounded(number, 0) - number) < 1e-9) {
        return numberText(number, 0);
    }
    const auto misleads = [&](int decimals) {
        const double shown = rounded(number, decimals);
        return std::abs(shown - number) > farthest * std::abs(number)
            || std::ranges::any_of(goals, [&](const Goal& goal) {
                   return looksOther(goal, number, shown);
               });
    };
    int decimals = usualDecimals;
    while (decimals < mostDecimals && misleads(decimals)) {
        ++decimals;
    }
    return numberText(number, decimals);
}

QString GoalWords::needs(const Goal& goal)
{
    const QString value = shortText(goal.value);
    switch (goal.comparison) {
    case Goal::Comparison::Above:
        return tr("more than %1").arg(value);
    case Goal::Comparison::Below:
        return tr("less than %1").arg(value);
    case Goal::Comparison::AtLeast:
        return tr("at least %1").arg(value);
    case Goal::Comparison::AtMost:
        return tr("at most %1").arg(value);
    case Goal::Comparison::Equals:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace

QString goalText(const QList<Goal>& goals, std::optional<double> number)
{
    QStringList needs;
    for (const Goal& goal : goals) {
        needs.append(GoalWords::needs(goal));
    }
    const QString shown = number ? tellingText(goals, *number) : QStringLiteral("–");
    return GoalWords::progress(goals.front().name, shown, joinedList(needs));
}

} // namespace ui
