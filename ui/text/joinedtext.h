// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace ui {

/// Items with the comma of the language between them: "1, 2", "1、2".
QString joinedList(const QStringList& items, const QLocale& locale = {});

/// Parts that have commas of their own, with the semicolon of the language between them.
QString joinedParts(const QStringList& parts, const QLocale& locale = {});

/// Whole sentences one after the other. Chinese and Japanese leave no space between them. Empty
/// ones are left out.
QString joinedSentences(const QStringList& sentences, const QLocale& locale = {});

/// `words` as they begin a line.
QString capitalised(const QString& words, const QLocale& locale = {});

/// `words` with the full stop of the language.
QString asSentence(const QString& words, const QLocale& locale = {});

} // namespace ui
