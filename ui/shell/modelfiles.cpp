// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/modelfiles.h"

#include "engine/io/network_file.h"
#include "ui/digits/networkshelf.h"
#include "ui/jobs/background.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/windowactions.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <utility>

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
    if (m_pages.entry().modelUse == ModelUse::Keeps) {
        openOn(m_pages.entry().id, path);
        return;
    }
    const auto work = [path]() -> nn::Expected<nn::Topology> {
        nn::Expected<nn::Model> model = nn::load_network(path.toStdU16String());
        return model ? nn::Expected<nn::Topology>(std::move(model->topology)) : model.error();
    };
    const auto route = [this, path](const nn::Expected<nn::Topology>& topology) {
        if (!topology) {
            refuse(path, unchanged(errorText(topology.error())));
        } else if (const PageEntry* page = pageFor(*topology)) {
            openOn(page->id, path);
        } else {
            refuse(path, whyNoPage(*topology));
        }
    };
    const int count = ++m_openedCount;
    runInBackground(this, work, [this, count, route](const nn::Expected<nn::Topology>& topology) {
        if (count == m_openedCount) { // Otherwise another one was chosen meanwhile.
            route(topology);
        }
    });
}

const PageEntry* ModelFiles::pageFor(const nn::Topology& topology) const
{
    const auto canShow = [&topology](const PageEntry& entry) {
        return entry.modelUse == ModelUse::Shows && entry.networks.include(topology);
    };
    if (canShow(m_pages.entry())) {
        return &m_pages.entry();
    }
    const auto able = std::ranges::find_if(m_pages.entries(), canShow);
    return able != m_pages.entries().end() ? &*able : nullptr;
}

QString ModelFiles::whyNoPage(const nn::Topology& topology) const
{
    const QString shape = NetworkShelf::shapeText(topology);
    QStringList lines {unchanged(tr("No page can show a network of the shape %1.").arg(shape))};
    for (const PageEntry& entry : m_pages.entries()) {
        if (entry.modelUse == ModelUse::Shows) {
            lines.append(tr("%1: %2", "title of a page: the networks it shows")
                             .arg(entry.title(), entry.networks.text()));
        } else if (entry.modelUse == ModelUse::Keeps) {
            lines.append(
                tr("%1: any network, to keep and to export", "title of a page").arg(entry.title())
            );
        }
    }
    return lines.join(u'\n');
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
            refuse(path, unchanged(errorText(done.error())));
        }
    });
}

QString ModelFiles::unchanged(const QString& reason)
{
    return tr("%1 Your network is unchanged.", "what happened").arg(reason);
}

void ModelFiles::refuse(const QString& path, const QString& text)
{
    emit fileFailed(path);
    m_messageBoxes.showError(m_window, tr("This model could not be opened."), text);
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
