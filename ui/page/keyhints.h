// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace ui {

/// A key that no command stands for, such as the arrows on the drawing pad, and what it does.
struct KeyHint
{
    QString keys;
    QString meaning;

    bool operator==(const KeyHint&) const = default;
};

/// What a widget with keys of its own inherits, besides QWidget, to have them in the list of keys.
/// Keys that every control of its kind has, such as those of a slider, are not for this list.
class KeyHints
{
public:
    virtual ~KeyHints() = default;

    /// Of what can be done in the state the widget is in.
    virtual QList<KeyHint> keyHints() const = 0;
};

/// Those of all widgets in `root` that are not hidden there, each once.
QList<KeyHint> keyHintsIn(const QWidget& root);

/// Names of keys that several widgets have hints for.
QString arrowKeyNames();
QString pageKeyNames();
QString zoomKeyNames();
QString enterKeyName();
/// For a figure of several parts, in which the arrow keys go from one to the next.
KeyHint hintForParts();
/// For one in which Enter chooses the part.
KeyHint hintForChoosingParts();

} // namespace ui
