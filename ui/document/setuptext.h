// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/playgroundsetup.h"

#include <QString>

#include <variant>

namespace ui {

/// Why a text is no setup.
struct SetupProblem
{
    enum class Kind
    {
        NotASetup, ///< It does not begin as one.
        TooLong,
        NewerVersion,
        Unknown, ///< `key` is nothing a setup has.
        Twice, ///< `key` is there two times.
        BadValue, ///< `key` cannot be `value`.
    };
    Kind kind;
    QString key {};
    QString value {};

    bool operator==(const SetupProblem&) const = default;
};

/// A setup as a line of text that can be sent to somebody, such as
/// "lovelace-playground:1?data=spiral&noise=0.05&layers=8gelu,8gelu". It is the same in every
/// language, and its keys are read for good. Own points are not in it.
QString setupText(const PlaygroundSetup& setup);

/// What is not in the text is as in the setup a playground begins with. White space around and
/// within it, as mail programs leave it, does not matter.
std::variant<PlaygroundSetup, SetupProblem> setupFromText(const QString& text);

/// What to tell the one who pasted it.
QString problemText(const SetupProblem& problem);

} // namespace ui
