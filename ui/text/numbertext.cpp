// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numbertext.h"

#include <cmath>

namespace ui {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar infinitySign(0x221E);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);

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
        locale.toString(positive, 'f', decimals),
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
    QString text = locale.toString(value);
    if (value < 0) {
        text.replace(0, locale.negativeSign().size(), minusSign);
    }
    return text;
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
