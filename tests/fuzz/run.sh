#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each: tests/fuzz/run.sh [RUNS [TARGET...]]. Stops at the first
# finding, and says where the input that caused it was kept.
#
# Inputs that reach new code are collected in the build folder and used the next time.
set -euo pipefail

root="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd -P)"
# shellcheck source=app/setup/setup.sh
source "$root/app/setup/setup.sh"

runs="${1:-20000}"
targets=("${@:2}")
if ((${#targets[@]} == 0)); then
    targets=(fuzz_idx fuzz_lesson fuzz_model fuzz_onnx fuzz_points fuzz_session fuzz_strokes)
fi

need_packages build check
fuzz_dir="$(dirname "$build_dir")/fuzz"
configure fuzz "$fuzz_dir"
build "$fuzz_dir"

for target in "${targets[@]}"; do
    found="$fuzz_dir/found/$target"
    mkdir -p "$found"
    say "$target: $runs runs"
    log="$fuzz_dir/$target.log"
    # Freed memory is kept from being used again (quarantine), which must not count too much here.
    export ASAN_OPTIONS=quarantine_size_mb=16
    # Small limits: no file of a few kilobytes is worth more memory or time than this.
    if ! "$fuzz_dir/tests/fuzz/$target" -runs="$runs" -max_len=8192 -timeout=10 -rss_limit_mb=256 \
        -malloc_limit_mb=64 -artifact_prefix="$fuzz_dir/$target-" -print_final_stats=1 \
        "$found" "$root/tests/fuzz/corpus/$target" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        die "" "$target found something; the whole log is $log"
    fi
    grep -E '^Done [0-9]+ runs' "$log"
done
