// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingpad.h"
#include "ui/labs/playgroundcommands.h"
#include "ui/lessons/taskcard.h"
#include "ui/page/page.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAction>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/pagesnapshot.h"

namespace test {

/// A step in every figure, an answer or a hint for every task, a stroke on every pad.
inline void beginEverything(ui::Page& page)
{
    for (auto* slider : partsInSight<QAbstractSlider>(page)) {
        if (slider->isEnabled() && slider->focusPolicy() != Qt::NoFocus) {
            QTest::keyClick(slider, Qt::Key_Right);
        }
    }
    for (auto* pad : partsInSight<ui::DrawingPad>(page)) {
        const QPoint middle = pad->rect().center();
        QTest::mousePress(pad, Qt::LeftButton, {}, middle - QPoint(0, 40));
        QTest::mouseMove(pad, middle);
        QTest::mouseMove(pad, middle + QPoint(0, 40));
        QTest::mouseRelease(pad, Qt::LeftButton, {}, middle + QPoint(0, 40));
    }
    for (const auto* card : partsInSight<ui::TaskCard>(page)) {
        for (auto* button : partsInSight<QAbstractButton>(*card)) {
            const bool isChoice = button->isCheckable() && !button->inherits("ui::OrderRow");
            if (isChoice || button->text() == ui::TaskCard::tr("Hint")) {
                button->click();
            }
        }
    }
    if (auto* train = page.findChild<ui::PlaygroundCommands*>()) {
        train->train->trigger();
    }
    const QList<QLineEdit*> fields = partsInSight<QLineEdit>(page);
    for (QLineEdit* field : fields) {
        if (!field->isReadOnly() && field->isEnabled()) {
            field->setFocus();
            QTest::keyClicks(field, QStringLiteral("7"));
        }
    }
}

} // namespace test
