// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/classifierwords.h"

#include "ui/demos/linegeometry.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

constexpr int decimals = 2;

constexpr QChar kept(0x00A0); ///< Lines break before a sign, not after it.

SumTerm signedTerm(const QString& text, double value)
{
    return {text, value == 0 ? SumTerm::Kind::Plain : SumTerm::Kind::Signed, value < 0};
}

/// " + 1.50 x₁": the sign stands between two terms.
void addTerm(SumLine& line, double factor, const QString& input)
{
    const QString sign = factor < 0 ? QStringLiteral("−") : QStringLiteral("+");
    line.push_back({QStringLiteral(" ")});
    line.push_back(signedTerm(sign + kept + numberText(std::abs(factor), decimals), factor));
    line.push_back({QString(kept)});
    line.push_back({input, SumTerm::Kind::Variable});
}

class ClassifierText
{
    Q_DECLARE_TR_FUNCTIONS(ClassifierText)

public:
    static QString sentence(const ClassifierState& state, bool tookTooLong);
};

QString ClassifierText::sentence(const ClassifierState& state, bool tookTooLong)
{
    const QString steps = countText(qint64(state.perceptron.steps));
    if (tookTooLong) {
        return tr("Stopped at step %1: it takes too long. Perhaps no line is right for all.")
            .arg(steps);
    }
    if (state.used) {
        const nn::LabelledPoint& point = state.points.at(*state.used);
        const QString told = point.label == 1
            ? tr("Step %1 used the point (%2, %3). It is of class 1, so it was added.")
            : tr("Step %1 used the point (%2, %3). It is of class 0, so it was taken away.");
        const QString used =
            told.arg(steps, numberText(point.x1, decimals), numberText(point.x2, decimals));
        return isAllRight(state) ? joinedSentences({used, tr("Now every point is right.")}) : used;
    }
    if (isAllRight(state)) {
        return tr("Every point is right: there is nothing to correct.");
    }
    return hasLine(state.perceptron.rule)
        ? tr("A ring marks a point on the wrong side.")
        : tr("Both weights are 0: there is no line, and f is the same everywhere.");
}

} // namespace

SumLine ruleLine(const nn::LinearRule& rule)
{
    SumLine line {{QStringLiteral("f"), SumTerm::Kind::Variable}, {QStringLiteral(" = ")}};
    line.push_back(signedTerm(numberText(rule.bias, decimals), rule.bias));
    addTerm(line, rule.weight1, QStringLiteral("x₁"));
    addTerm(line, rule.weight2, QStringLiteral("x₂"));
    return line;
}

QString classifierSentence(const ClassifierState& state, bool tookTooLong)
{
    return ClassifierText::sentence(state, tookTooLong);
}

} // namespace ui
