#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds everything and runs every test, without a display. Ends with
# one line of counts. Arguments go to ctest: tests/run.sh -R topology
set -euo pipefail

root="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)"
# shellcheck source=app/setup/setup.sh
source "$root/app/setup/setup.sh"

need_packages build run test
release_build all

report="$build_dir/tests.xml"
rm -f "$report"
status=0
ctest --test-dir "$build_dir" --parallel "$(nproc)" --output-on-failure --no-tests=error \
    --output-junit "$report" --test-output-size-passed 10000000 --test-output-size-failed 10000000 \
    "$@" || status=$?
[[ -e $report ]] || die "ctest left no report; the reason is above."
awk -f "$root/tests/support/count.awk" "$report" || status=1
exit "$status"
