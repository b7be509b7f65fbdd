// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numbertext.h"

#include <cmath>

namespace ui {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar infinitySign(0x221E);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);

/// As `locale` writes the number in `text`. The Academy of Spanish sets groups off by a space,
/// which the lessons do from five digits on; Unicode CLDR has points there.
QString grouped(QString text, const QLocale& locale)
{
    constexpr qsizetype group = 3;
    constexpr qsizetype mostTogether = 4;
    if (locale.language() != QLocale::Spanish || locale.decimalPoint() != QLatin1String(",")) {
        return text;
    }
    text.remove(locale.groupSeparator());
    const qsizetype point = text.indexOf(locale.decimalPoint());
    const qsizetype end = point < 0 ? text.size() : point;
    for (qsizetype place = end - group; end > mostTogether && place > 0; place -= group) {
        text.insert(place, narrowNoBreakSpace);
    }
    return text;
}

/// Digits of |value|, and whether any of them is not zero.
struct Magnitude
{
    QString text;
    bool isZero = false;
};

Magnitude magnitudeText(double value, int decimals, const QLocale& locale)
{
    if (std::isnan(value)) {
        return {QStringLiteral("NaN"), true};
    }
    if (std::isinf(value)) {
        return {QString(infinitySign), false};
    }
    const double positive = std::abs(value);
    return {
        grouped(locale.toString(positive, 'f', decimals), locale),
        QString::number(positive, 'f', decimals).toDouble() == 0,
    };
}

/// What stands between a number and its percent sign (Unicode CLDR, "percentFormat").
QString percentGap(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::French:
        return narrowNoBreakSpace;
    case QLocale::Spanish:
    case QLocale::German:
        return noBreakSpace;
    default:
        return {};
    }
}

} // namespace

QString numberText(double value, int decimals, const QLocale& locale)
{
    const auto [text, isZero] = magnitudeText(value, decimals, locale);
    return value < 0 && !isZero ? minusSign + text : text;
}

QString signedText(double value, int decimals, const QLocale& locale)
{
    const auto [text, isZero] = magnitudeText(value, decimals, locale);
    if (isZero) {
        return text;
    }
    return (value < 0 ? minusSign : QChar(u'+')) + text;
}

QString countText(qint64 value, const QLocale& locale)
{
    QString digits = locale.toString(value);
    if (value < 0) {
        digits.remove(0, locale.negativeSign().size());
    }
    return (value < 0 ? QString(minusSign) : QString()) + grouped(digits, locale);
}

QString percentText(double share, int decimals, const QLocale& locale)
{
    return numberText(100 * share, decimals, locale) + percentGap(locale) + locale.percent();
}

QString dataSizeText(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui
