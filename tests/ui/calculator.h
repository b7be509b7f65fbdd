// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace test {

/// The numbers printed in a line, in order, with their real minus signs.
inline QList<double> numbersIn(QString text)
{
    static const QRegularExpression number("\\x{2212}?\\d+\\.\\d+");
    text.replace(" \u2212 ", " minus ");
    QList<double> numbers;
    for (const auto& match : number.globalMatch(text)) {
        numbers.append(match.captured().replace(QChar(0x2212), '-').toDouble());
    }
    return numbers;
}

/// A person with a calculator: knows what has been printed so far and works out what is printed
/// next. Sums are exact; what a sigmoid gives is rounded to the decimals that are printed.
class Calculator
{
public:
    /// A line that does not agree, or nothing. "z = 0.2 + 0.9 × 0.90 = 1.01    ŷ = σ(1.01) = 0.73"
    QString problemIn(const QString& line)
    {
        static const QRegularExpression gap(" {3,}");
        for (const QString& equation : line.split(gap)) {
            if (equation.startsWith("x = ")) {
                inputs = numbersIn(equation);
                continue;
            }
            const QStringList parts = equation.split(" = ");
            const QString result = parts.last();
            const qsizetype decimals = result.size() - 1 - result.indexOf('.');
            for (const QString& part : parts.mid(0, parts.size() - 1)) {
                if (isName(part)) {
                    known[part] = valueOf(result);
                } else if (!isPrintedAs(part, valueOf(result), int(decimals))) {
                    return line;
                }
            }
        }
        return {};
    }

    QList<double> inputs;
    QHash<QString, double> known;

private:
    static bool isName(const QString& text)
    {
        static const QRegularExpression name("^[xyzhŷ][₁₂₃]?$");
        return name.match(text).hasMatch();
    }
    bool isPrintedAs(const QString& part, double printed, int decimals)
    {
        double value = valueOf(part);
        if (part.contains("σ")) {
            value = std::round(value * std::pow(10, decimals)) / std::pow(10, decimals);
        }
        return std::abs(value - printed) < 1e-9; // False for NaN.
    }

    double valueOf(const QString& text)
    {
        m_rest = QString(text).remove(' ');
        const double value = sum();
        return m_rest.isEmpty() ? value : std::nan("");
    }
    bool take(QChar sign)
    {
        const bool isNext = m_rest.startsWith(sign);
        m_rest.remove(0, isNext ? 1 : 0);
        return isNext;
    }
    double sum()
    {
        double value = product();
        while (true) {
            if (take('+')) {
                value += product();
            } else if (take(QChar(0x2212))) {
                value -= product();
            } else {
                return value;
            }
        }
    }
    double product()
    {
        double value = factor();
        while (take(QChar(0xD7))) {
            value *= factor();
        }
        return value;
    }
    double factor()
    {
        if (take(QChar(0x2212))) {
            return -factor();
        }
        const bool isSigmoid = take(QChar(0x3C3));
        if (take('(')) {
            const double inner = sum();
            const double value = take(')') ? inner : std::nan("");
            return isSigmoid        ? 1 / (1 + std::exp(-value))
                : take(QChar(0xB2)) ? value * value
                                    : value;
        }
        static const QRegularExpression number("^\\d+\\.\\d+");
        static const QRegularExpression name("^[yŷ]");
        for (const auto& wanted : {number, name}) {
            const QString found = wanted.match(m_rest).captured();
            if (!found.isEmpty()) {
                m_rest.remove(0, found.size());
                return known.value(found, found.toDouble());
            }
        }
        return std::nan("");
    }

    QString m_rest;
};

} // namespace test
