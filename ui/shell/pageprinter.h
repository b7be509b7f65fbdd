// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QPageLayout;
class QProgressDialog;

namespace ui {

class Page;
class PageArea;
class PaperJob;

/// Puts pages on paper or into PDF files: asks where to, works in small steps while the window
/// stays alive, shows how far it is if that takes a moment, and tells if it fails.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    /// The dialogs outlive it.
    struct Dialogs
    {
        FileDialogs& files;
        PrintDialogs& printers;
        MessageBoxes& messages;
    };
    /// Puts on paper what a page in `pages` asks for.
    PagePrinter(Dialogs dialogs, const PageArea& pages, QWidget* window);
    ~PagePrinter() override;

    void print(const Page& page);
    void exportPdf(const Page& page);
    /// Without a question; replaces the file when all is written, and not before.
    void writePdf(const Page& page, const QString& path);
    bool isBusy() const { return m_job != nullptr; }

    /// Letter where inches are used, A4 elsewhere, with margins of 20 mm.
    static QPageLayout usualLayout();

private:
    struct Target;

    void start(const Page& page, std::unique_ptr<Target> target);
    void work();
    void cancel();
    void finish();
    void tellFailure(const QString& path);

    Dialogs m_dialogs;
    QWidget* m_window;
    QTimer m_timer; ///< Runs while there is work.
    std::unique_ptr<Target> m_target; ///< Before the job, which draws on it.
    std::unique_ptr<PaperJob> m_job;
    QPointer<QProgressDialog> m_progress; ///< Child of the window.
};

} // namespace ui
