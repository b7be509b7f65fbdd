// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace ui {

/// Numbers as a reader of `locale` writes them, with a true minus sign (U+2212), which is as wide
/// as a plus. What rounds to zero has no sign. Infinity is written ∞, what is not a number NaN.
QString numberText(double value, int decimals, const QLocale& locale = {});

/// As numberText(), with a plus before positive numbers.
QString signedText(double value, int decimals, const QLocale& locale = {});

/// A whole number with its groups: 60,000.
QString countText(qint64 value, const QLocale& locale = {});

/// A share from 0 to 1 as percentage: 98.2% in English, 98,2 % in French, with a space that does
/// not break.
QString percentText(double share, int decimals = 1, const QLocale& locale = {});

/// A size in bytes, kB or MB with three digits that matter.
QString dataSizeText(qint64 bytes, const QLocale& locale = {});

} // namespace ui
