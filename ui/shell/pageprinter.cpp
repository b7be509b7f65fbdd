// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageprinter.h"

#include "ui/page/page.h"
#include "ui/page/paperjob.h"
#include "ui/shell/pagearea.h"
#include "ui/text/errortext.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>
#include <QProgressDialog>
#include <QSaveFile>

#include <utility>

namespace ui {

namespace {

constexpr int sliceMs = 8; ///< Of work between two looks at what the user does.
constexpr int patienceMs = 300; ///< Without a word.
constexpr int progressSteps = 100;

} // namespace

/// Where the page goes: a printer, or a file.
struct PagePrinter::Target
{
    std::unique_ptr<QSaveFile> file;
    std::unique_ptr<QPagedPaintDevice> device;
};

PagePrinter::PagePrinter(Dialogs dialogs, const PageArea& pages, QWidget* window)
    : QObject(window), m_dialogs(dialogs), m_window(window)
{
    connect(&pages, &PageArea::printRequested, this, [this, &pages] { print(pages.page()); });
    connect(&pages, &PageArea::exportRequested, this, [this, &pages] { exportPdf(pages.page()); });
    m_timer.callOnTimeout(this, &PagePrinter::work);
}

PagePrinter::~PagePrinter() = default;

QPageLayout PagePrinter::usualLayout()
{
    const bool hasInches = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return {
        QPageSize(hasInches ? QPageSize::Letter : QPageSize::A4),
        QPageLayout::Portrait,
        {20, 15, 20, 15},
        QPageLayout::Millimeter};
}

void PagePrinter::print(const Page& page)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(usualLayout());
    printer->setDocName(page.proposedFileName().section(u'.', 0, -2));
    if (isBusy() || !m_dialogs.printers.choosePrinter(m_window, tr("Print"), *printer)) {
        return;
    }
    auto target = std::make_unique<Target>();
    target->device = std::move(printer);
    start(page, std::move(target));
}

void PagePrinter::exportPdf(const Page& page)
{
    const QString path = isBusy()
        ? QString()
        : m_dialogs.files.saveFile(
            m_window, tr("Export as PDF"), page.proposedFileName(), tr("PDF (*.pdf)")
        );
    if (!path.isEmpty()) {
        writePdf(page, path);
    }
}

void PagePrinter::writePdf(const Page& page, const QString& path)
{
    auto target = std::make_unique<Target>();
    target->file = std::make_unique<QSaveFile>(path);
    if (!target->file->open(QIODevice::WriteOnly)) {
        tellFailure(path);
        return;
    }
    auto writer = std::make_unique<QPdfWriter>(target->file.get());
    writer->setPageLayout(usualLayout());
    writer->setTitle(page.proposedFileName().section(u'.', 0, -2));
    writer->setCreator(QStringLiteral("Lovelace"));
    target->device = std::move(writer);
    start(page, std::move(target));
}

void PagePrinter::start(const Page& page, std::unique_ptr<Target> target)
{
    m_target = std::move(target);
    m_job = page.makePaper(*m_target->device);
    if (m_job == nullptr) {
        m_target.reset();
        return;
    }
    // Not modal: what goes on paper is kept already, and the learner may go on meanwhile.
    m_progress = new QProgressDialog(
        tr("Putting the chapter on paper ..."), tr("Cancel"), 0, progressSteps, m_window
    );
    m_progress->setMinimumDuration(patienceMs);
    connect(m_progress, &QProgressDialog::canceled, this, &PagePrinter::cancel);
    m_timer.start(0);
}

void PagePrinter::work()
{
    QElapsedTimer time;
    time.start();
    bool goesOn = true;
    while (goesOn && time.elapsed() < sliceMs) {
        goesOn = m_job->step();
    }
    if (goesOn) {
        // At its end, the dialog would close by itself.
        m_progress->setValue(qRound(m_job->share() * (progressSteps - 1)));
    } else {
        finish();
    }
}

void PagePrinter::cancel()
{
    m_timer.stop();
    if (m_target != nullptr && m_target->file != nullptr) {
        m_target->file->cancelWriting();
    } else if (m_target != nullptr) {
        static_cast<QPrinter&>(*m_target->device).abort();
    }
    m_progress->deleteLater(); // It may be the one that calls.
    m_job.reset();
    m_target.reset();
}

void PagePrinter::finish()
{
    m_timer.stop();
    delete m_progress;
    const bool isDrawn = !m_job->hasFailed();
    m_job.reset();
    const std::unique_ptr<Target> target = std::exchange(m_target, nullptr);
    target->device.reset();
    if (target->file == nullptr) {
        if (!isDrawn) {
            m_dialogs.messages.showError(
                m_window, tr("That did not work."), tr("The printer took nothing.")
            );
        }
        return;
    }
    if (!isDrawn || !target->file->commit()) {
        tellFailure(target->file->fileName());
    }
}

void PagePrinter::tellFailure(const QString& path)
{
    m_dialogs.messages.showError(
        m_window,
        tr("This chapter could not be exported."),
        errorText(nn::Error {nn::ErrorCode::cannot_write, path.toStdString()})
    );
}

} // namespace ui
