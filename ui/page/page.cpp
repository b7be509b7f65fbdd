// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page.h"

#include "ui/page/paperjob.h"

namespace ui {

void Page::openModel(const QString& path, const Finished& finished)
{
    finished(nn::Error {nn::ErrorCode::cannot_open, path.toStdString()});
}

void Page::saveModel(const QString& path, const Finished& finished)
{
    finished(nn::Error {nn::ErrorCode::cannot_write, path.toStdString()});
}

std::unique_ptr<PaperJob> Page::makePaper(QPagedPaintDevice& /*device*/) const
{
    return nullptr;
}

void Page::focusFirst()
{
    if (QWidget* last = focusWidget(); last != nullptr) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget* next = nextInFocusChain(); isAncestorOf(next); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace ui
