// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"

#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

namespace app {

Failure fileFailure(const nn::Error& error, const QString& path)
{
    const QString subject = QString::fromStdString(error.subject);
    if (!subject.startsWith(path)) {
        return {BadInput, path + u": "_s + ui::errorText(error)};
    }
    nn::Error nameless = error;
    nameless.subject.clear();
    return {BadInput, subject + u": "_s + ui::errorText(nameless)};
}

} // namespace app
