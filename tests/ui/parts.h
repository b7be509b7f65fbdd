// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTest>

namespace test {

/// The part of `root` of this kind and accessible name, or the button with this text; without a
/// name the first of its kind. Null if there is none.
template <typename Part>
Part* partOf(const QWidget& root, const QString& name = {})
{
    for (Part* candidate : root.findChildren<Part*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(candidate);
        if (name.isEmpty() || candidate->accessibleName() == name
            || (button != nullptr && button->text() == name)) {
            return candidate;
        }
    }
    return nullptr;
}

inline void clickOn(const QWidget& root, const QString& button)
{
    QTest::mouseClick(partOf<QAbstractButton>(root, button), Qt::LeftButton);
}

} // namespace test
