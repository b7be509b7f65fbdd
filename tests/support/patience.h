// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

/// As QTRY_VERIFY and its kin, but with the patience that a busy machine and an instrumented
/// program ask for. What comes sooner is not waited for longer.
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, test::patienceMs)
#define TRY_VERIFY2(condition, message)                                                            \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, test::patienceMs)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, test::patienceMs)

namespace test {

/// How long a test waits for what has to come before it fails. Qt's own five seconds are too
/// short where an address sanitizer runs beside other tests.
inline constexpr int patienceMs = 60'000;

template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

[[nodiscard]] inline bool waitFor(QSignalSpy& spy)
{
    return spy.wait(patienceMs);
}

/// `window` is a QWindow or QWidget.
template <typename Window>
[[nodiscard]] bool waitForActive(Window* window)
{
    return QTest::qWaitForWindowActive(window, patienceMs);
}

template <typename Window>
[[nodiscard]] bool waitForExposed(Window* window)
{
    return QTest::qWaitForWindowExposed(window, patienceMs);
}

} // namespace test
