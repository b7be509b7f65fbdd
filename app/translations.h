// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace app {

/// The language in use: the program's own words, Qt's, and the form of numbers.
class Translations
{
public:
    /// Changes the language of the running program. Every widget hears of it by
    /// QEvent::LanguageChange.
    void use(const QString& language);

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace app
