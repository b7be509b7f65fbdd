# SPDX-License-Identifier: GPL-3.0-or-later
# Reads ctest's JUnit report and prints one line of counts. A Qt Test program counts once for each
# of its test functions and data rows; any other test counts once. A program that fails although
# none of its functions did (it crashed, or ran out of time) adds one failure, and so does one that
# could not be started.

/^\t<testcase / {
    programs++
    match($0, / status="[a-z]+"/)
    status = substr($0, RSTART + 9, RLENGTH - 10)
    if (status == "disabled") status = "skipped"
    own_results = own_failures = 0
}

/^\t\t<skipped message="SKIP_/ { status = "skipped" }

# The report's first line of output follows its opening tag.
{ sub(/^\t\t<system-out>/, "") }

/^(PASS|FAIL!|XPASS|SKIP) +: / {
    own_results++
    # Setting up and tidying away are not tests, but they can fail.
    fixture = $0 ~ /::(init|cleanup)TestCase\(\)/
    if ($1 == "FAIL!" || $1 == "XPASS") {
        own_failures++
        failed++
    } else if ($1 == "SKIP") {
        skipped++
    } else if (!fixture) {
        passed++
    }
}

/^\t<\/testcase>/ {
    if (status == "skipped") skipped += !own_results
    else if (status == "run") passed += !own_results
    else failed += !own_failures
}

END {
    printf "tests: %d run, %d passed, %d failed, %d skipped (in %d programs)\n", \
        passed + failed + skipped, passed, failed, skipped, programs
    exit failed > 0 || programs == 0
}
