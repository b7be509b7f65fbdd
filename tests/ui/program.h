// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "ui/controls/spokencombobox.h"
#include "ui/page/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>

#include <memory>

#include "tests/support/patience.h"
#include "tests/ui/tsfile.h"

namespace test {

/// The program's window with all its pages, as a user has it.
class Program
{
public:
    Program(const ui::ThemeSettings& look, QSize size) : m_look(look)
    {
        m_shelf.setLanguage(look.language);
        ui::nameComboBoxes();
        ui::applyTheme(*qApp, look);
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowParts {
                .pages = m_pages.all(),
                .languages = {look.language},
                .fileDialogs = m_dialogs,
                .messageBoxes = m_dialogs,
                .printDialogs = m_dialogs,
                .searchIndex = [this] { return m_pages.searchIndex(); },
            },
            ui::Settings {.look = look}
        );
        QObject::connect(&m_shelf, &ui::LessonShelf::changed, m_window.get(), [this] {
            m_window->setPages(m_pages.all());
        });
        m_window->resize(size);
        m_window->show();
    }
    ~Program() { QLocale::setDefault(m_localeBefore); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    ui::MainWindow& window() { return *m_window; }

    /// Changes the language while the program runs, in the order in which it does so itself.
    void speak(const QString& language)
    {
        m_look.language = language;
        QLocale::setDefault(QLocale(language));
        QCoreApplication::removeTranslator(&m_qtWords);
        if (m_qtWords.load(
                QStringLiteral("qtbase_") + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)
            )) {
            QCoreApplication::installTranslator(&m_qtWords);
        }
        m_words = std::make_unique<TsTranslator>(language); // The one before takes itself away.
        QCoreApplication::installTranslator(m_words.get());
        m_shelf.setLanguage(language);
        ui::applyTheme(*qApp, m_look);
        settle();
    }

    /// Of a teacher; what is there is read at once.
    void setLessonsFolder(const QString& folder) { m_shelf.setOwnFolder(folder); }

    void setTextSize(int percent)
    {
        m_look.textPercent = percent;
        ui::applyTheme(*qApp, m_look);
        settle();
    }

    static QStringList pageIds()
    {
        ui::LessonShelf shelf(app::Pages::fixedIds());
        shelf.setLanguage(QStringLiteral("en"));
        QStringList ids;
        for (const ui::PageEntry& entry : app::Pages(shelf).all()) {
            ids.append(entry.id);
        }
        return ids;
    }

    /// Whether the page is there with everything it loads, and laid out.
    bool turnTo(const QString& id)
    {
        m_window->showPage(id);
        const bool isReady = test::waitFor([this] { return m_window->page().isReady(); });
        settle();
        return isReady;
    }

    static void settle()
    {
        for (int round = 0; round < 4; ++round) { // Layouts follow heights that follow widths.
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

private:
    class NoDialogs : public ui::FileDialogs, public ui::MessageBoxes, public ui::PrintDialogs
    {
    public:
        QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
        QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
        {
            return {};
        }
        QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
        bool choosePrinter(QWidget*, const QString&, QPrinter&) override { return false; }
        void showError(QWidget*, const QString&, const QString&) override { }
        void showAbout(QWidget*, const QString&, const QString&) override { }
    };

    ui::ThemeSettings m_look;
    QLocale m_localeBefore;
    QTranslator m_qtWords; ///< Those of Qt's own buttons.
    std::unique_ptr<TsTranslator> m_words; ///< Null until a language was spoken.
    NoDialogs m_dialogs;
    ui::DigitStore m_digits {app::Pages::digitFolders()};
    ui::LessonShelf m_shelf {app::Pages::fixedIds(), {.digits = &m_digits}};
    app::Pages m_pages {m_shelf};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace test
