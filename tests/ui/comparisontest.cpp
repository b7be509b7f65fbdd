// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/comparisontest.h"

#include "tests/support/patience.h"

using namespace ui;

void ComparisonTest::turnOn()
{
    auto* box = named<QCheckBox>("Compare two runs");
    click(box, QPoint(10, box->height() / 2));
    QVERIFY(comparison().isOn());
}

/// With the mouse.
void ComparisonTest::choose(QComboBox* box, const QString& text)
{
    click(box);
    TRY_VERIFY(box->view()->isVisible());
    const int row = box->findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    const auto isChosen = [&] {
        // Just after it has opened, a list takes a click for the end of the one that opened it.
        if (box->view()->isVisible()) {
            const QPoint place = box->view()->visualRect(box->model()->index(row, 0)).center();
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {}, place);
        }
        return box->currentIndex() == row && !box->view()->isVisible();
    };
    TRY_VERIFY(isChosen());
}

/// Whether both pause, in the same epoch.
bool ComparisonTest::restTogether()
{
    run().pause();
    return test::waitFor([this] {
        return !run().isRunning() && !comparison().runB().isRunning()
            && document().numbers().epoch == epochOfB();
    });
}

bool ComparisonTest::trainsTo(std::size_t epoch)
{
    run().train();
    const bool isThere = test::waitFor([&] { return document().numbers().epoch >= epoch; });
    return isThere && restTogether();
}
