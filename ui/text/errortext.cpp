// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/numbertext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(const nn::Error& error, const QLocale& locale);
};

/// The subject, if there is one: of a path only the last part.
QString nameOf(const nn::Error& error)
{
    const QString subject = QString::fromStdString(error.subject);
    const QString last = QFileInfo(subject).fileName();
    return last.isEmpty() ? subject : last;
}

} // namespace

QString ErrorText::of(const nn::Error& error, const QLocale& locale)
{
    const QString name = nameOf(error);
    const QString file = name.isEmpty() ? tr("The file") : tr("“%1”").arg(name);
    const QString subject = QString::fromStdString(error.subject);
    const QString expected = countText(error.expected, locale);
    const QString actual = countText(error.actual, locale);
    switch (error.code) {
    case nn::ErrorCode::cannot_open:
        return tr("%1 cannot be opened. Is it still there, and may you read it?").arg(file);
    case nn::ErrorCode::cannot_read:
        return tr("%1 could be opened, but reading it failed part of the way.").arg(file);
    case nn::ErrorCode::cannot_write:
        return tr("%1 could not be written. What was there before is still there. Is there space "
                  "left, and may you write in that folder?")
            .arg(file);
    case nn::ErrorCode::too_large:
        if (error.subject == "classes") {
            return tr("There are %1 different answers. The answers have to be numbers, or two "
                      "words.")
                .arg(actual);
        }
        if (error.subject == "points") {
            return tr("There are %1 points. There is room for %2.").arg(actual, expected);
        }
        return tr("%1 is too large: it has or declares %2 where at most %3 can be used.")
            .arg(file, actual, expected);
    case nn::ErrorCode::truncated:
        return tr("%1 is not whole: it ends after %2 of %3 bytes.").arg(file, actual, expected);
    case nn::ErrorCode::trailing_bytes:
        return tr("%1 goes on after its end: it is %2 bytes long where %3 are right.")
            .arg(file, actual, expected);
    case nn::ErrorCode::bad_magic:
        if (error.expected > 0) { // The columns of a table.
            return tr("%1 is not a table as text. Spreadsheets can save one as CSV in UTF-8. It "
                      "has "
                      "three columns: two numbers and the answer.")
                .arg(file);
        }
        return tr("%1 is not a file of this kind: it does not begin as they do.").arg(file);
    case nn::ErrorCode::unsupported_version:
        return tr("%1 is written in format version %2; up to version %3 can be read. A newer "
                  "Lovelace can open it.")
            .arg(file, actual, expected);
    case nn::ErrorCode::checksum_mismatch:
        return tr("%1 was damaged after it was written: its checksum is %2 and should be %3.")
            .arg(
                file,
                QString::number(error.actual, 16).toUpper(),
                QString::number(error.expected, 16).toUpper()
            );
    case nn::ErrorCode::damaged_archive:
        return tr("%1 is whole, but what is inside cannot be understood.").arg(file);
    case nn::ErrorCode::bad_compression:
        return tr("%1 is compressed, and cannot be unpacked: it is damaged.").arg(file);
    case nn::ErrorCode::unsupported_type:
        return tr("%1 holds numbers of type %2; only unsigned bytes (type 8) can be read.")
            .arg(file, actual);
    case nn::ErrorCode::wrong_dimension:
        return tr("%1 has the wrong shape: a size or number of dimensions is %2 where %3 is needed."
        )
            .arg(file, actual, expected);
    case nn::ErrorCode::count_mismatch:
        return tr("Two parts do not fit together: there are %1 images but %2 labels.")
            .arg(expected, actual);
    case nn::ErrorCode::label_out_of_range:
        return tr("There is a label %1; labels have to be below %2.").arg(actual, expected);
    case nn::ErrorCode::not_finite:
        return name.isEmpty()
            ? tr("Number %1 is not a finite number, so nothing can be computed with it.")
                  .arg(actual)
            : tr("Number %1 of “%2” is not a finite number, so nothing can be computed with it.")
                  .arg(actual, name);
    case nn::ErrorCode::bad_layer:
        return tr("Layer %1 of the network is not possible: look at “%2”.")
            .arg(countText(error.actual + 1, locale), name);
    case nn::ErrorCode::bad_shape:
        return tr("The network has %1 inputs or outputs where %2 are needed.")
            .arg(actual, expected);
    case nn::ErrorCode::bad_value:
        return tr("“%1” cannot be %2.").arg(name, actual);
    case nn::ErrorCode::bad_table_row:
        return tr("Line %1 has %2 columns. Every line needs three: two numbers and the answer.")
            .arg(expected, actual);
    case nn::ErrorCode::bad_table_cell:
        return name.isEmpty() ? tr("Line %1 has nothing in column %2.").arg(actual, expected)
                              : tr("Line %1 has “%3” in column %2, where a number is needed.")
                                    .arg(actual, expected, QString::fromStdString(error.subject));
    case nn::ErrorCode::too_few:
        return error.subject == "classes"
            ? tr("All answers are the same. There have to be at least two different ones.")
            : tr("%1 has %2 points; at least %3 are needed.").arg(file, actual, expected);
    case nn::ErrorCode::unreadable_content:
        return tr("%1 is damaged or not whole: it begins as it should, but cannot be read to its "
                  "end.")
            .arg(file);
    case nn::ErrorCode::unsupported_operator:
        return tr("The network does something that no layer here can do: “%1”.").arg(subject);
    case nn::ErrorCode::unsupported_setting:
        return tr("The network has a setting that no layer here has: “%1”.").arg(subject);
    case nn::ErrorCode::not_a_chain:
        return tr("The network is no plain chain of layers from one input to one output: look at "
                  "“%1”.")
            .arg(subject);
    case nn::ErrorCode::missing_tensor:
        return tr("The numbers of “%1” are missing.").arg(subject);
    case nn::ErrorCode::external_tensor:
        return tr("The numbers of “%1” are in another file. Export the network again with all of "
                  "them in one file.")
            .arg(subject);
    case nn::ErrorCode::bad_tensor_type:
        return tr("“%1” holds numbers of a kind that cannot be used here (type %2 of ONNX; type %3 "
                  "is needed).")
            .arg(subject, actual, expected);
    case nn::ErrorCode::malformed_text:
        return tr("Line %1 is not as it should be: look at “%2”.").arg(actual, name);
    }
    Q_UNREACHABLE();
}

QString errorText(const nn::Error& error, const QLocale& locale)
{
    return ErrorText::of(error, locale);
}

} // namespace ui
