// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

void Translations::use(const QString& language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    QLocale::setDefault(ui::localeFor(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(
            QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)
        )) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(QStringLiteral(":/i18n/lovelace_") + language)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

} // namespace app
