// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutnote.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

class AboutNote
{
    Q_DECLARE_TR_FUNCTIONS(AboutNote)

public:
    static QString text();
};

/// Names, authors and licences are not translated.
struct ForeignPart
{
    const char* name;
    const char* licence;
};

constexpr std::array foreignParts {
    ForeignPart {"Qt 6 (The Qt Company)", "LGPL-3.0, Qt Charts GPL-3.0"},
    ForeignPart {"Eigen", "MPL-2.0"},
    ForeignPart {"Boost.Serialization", "BSL-1.0"},
    ForeignPart {"JSON for Modern C++ (N. Lohmann)", "MIT"},
    ForeignPart {"zlib (J. Gailly, M. Adler)", "Zlib"},
    ForeignPart {"libcsv (R. Gamble)", "LGPL-2.1+"},
    ForeignPart {"ONNX (The ONNX Project)", "Apache-2.0"},
    ForeignPart {"Protocol Buffers (Google)", "BSD-3-Clause"},
    ForeignPart {"MD4C (M. Mitáš)", "MIT"},
    ForeignPart {"MathJax, TeX (The MathJax Consortium)", "Apache-2.0"},
    ForeignPart {"MNIST (Y. LeCun, C. Cortes, C. J. C. Burges)", "CC BY-SA 3.0"},
};

} // namespace

QString AboutNote::text()
{
    QString parts;
    for (const ForeignPart& part : foreignParts) {
        parts += QStringLiteral("<tr><td>%1</td><td style=\"padding-left: 16px\">%2</td></tr>")
                     .arg(QString::fromUtf8(part.name), QString::fromUtf8(part.licence));
    }
    return QStringLiteral("<h3>Lovelace %1</h3><p>%2</p><p>%3</p><p>%4</p><table>%5</table>")
        .arg(
            QCoreApplication::applicationVersion().toHtmlEscaped(),
            tr("Teaches neural networks by letting you touch them."),
            tr("Free software under the GNU General Public License, version 3 or later. It comes "
               "without any warranty."),
            tr("It uses the work of others:"),
            parts
        );
}

QString aboutNote()
{
    return AboutNote::text();
}

} // namespace ui
