// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/modelfiles.h"

#include "engine/io/network_file.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/windowactions.h"
#include "ui/text/errortext.h"

#include <algorithm>

namespace ui {

ModelFiles::ModelFiles(
    PageArea& pages,
    FileDialogs& fileDialogs,
    MessageBoxes& messageBoxes,
    WindowActions& actions,
    QWidget* window
)
    : m_pages(pages), m_fileDialogs(fileDialogs), m_messageBoxes(messageBoxes), m_window(window)
{
    connect(&actions.openModel, &QAction::triggered, this, &ModelFiles::chooseToOpen);
    connect(&actions.saveModel, &QAction::triggered, this, &ModelFiles::chooseToSave);
    connect(&pages, &PageArea::openModelRequested, this, &ModelFiles::chooseToOpen);
    connect(&pages, &PageArea::modelOpenRequested, this, &ModelFiles::openOn);
    connect(&pages, &PageArea::saveModelRequested, this, &ModelFiles::chooseToSave);
    connect(
        &pages,
        &PageArea::fileRequested,
        this,
        [this](const QString& title, const QString& filter, const auto& take) {
            if (const QString path = m_fileDialogs.openFile(m_window, title, filter);
                !path.isEmpty()) {
                take(path);
            }
        }
    );
}

void ModelFiles::open(const QString& path)
{
    const std::vector<PageEntry>& entries = m_pages.entries();
    const auto canOpen = [](const PageEntry& entry) {
        return entry.modelUse == ModelUse::OpensAndSaves;
    };
    if (m_pages.entry().modelUse != ModelUse::None) {
        openOn(m_pages.entry().id, path);
        return;
    }
    const auto able = std::find_if(entries.begin(), entries.end(), canOpen);
    if (able != entries.end()) {
        openOn(able->id, path);
    }
}

void ModelFiles::openOn(const QString& id, const QString& path)
{
    if (id != m_pages.entry().id) {
        emit pageNeeded(id);
    }
    m_pages.page().openModel(path, [this, path](const nn::Expected<void>& done) {
        if (done) {
            emit fileUsed(path);
        } else {
            emit fileFailed(path);
            m_messageBoxes.showError(
                m_window,
                tr("This model could not be opened."),
                tr("%1 Your network is unchanged.", "what happened").arg(errorText(done.error()))
            );
        }
    });
}

void ModelFiles::chooseToOpen()
{
    const QString path = m_fileDialogs.openFile(
        m_window, tr("Open Model"), tr("Models (*.lovelace *.onnx);;All files (*)")
    );
    if (!path.isEmpty()) {
        emit fileChosen(path);
    }
}

void ModelFiles::chooseToSave()
{
    const QString path = m_fileDialogs.saveFile(
        m_window,
        tr("Save Model"),
        m_pages.page().proposedFileName(),
        tr("Lovelace models (*.lovelace);;ONNX, for other programs (*.onnx);;"
           "Weights as JSON (*.json);;Weights as a table (*.csv)")
    );
    if (path.isEmpty()) {
        return;
    }
    m_pages.page().saveModel(path, [this, path](const nn::Expected<void>& done) {
        if (!done) {
            m_messageBoxes.showError(
                m_window, tr("This model could not be saved."), errorText(done.error())
            );
            return;
        }
        if (nn::can_be_opened(nn::network_format(path.toStdU16String()))) {
            emit fileUsed(path);
        }
    });
}

} // namespace ui
