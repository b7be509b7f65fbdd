#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of app/run.sh: what it starts, also where there is no display. Installs and builds nothing:
# a program that only tells how it was started takes the place of Lovelace.
set -euo pipefail

scripts="$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

mkdir -p "$work/app/setup" "$work/bin"
cp "$scripts/app/run.sh" "$work/app"
cat >"$work/app/setup/setup.sh" <<'END'
build_dir="$root"
die() { printf '%s\n' "$@" >&2; exit 1; }
need_packages() { :; }
release_build() { :; }
END
cat >"$work/bin/lovelace" <<'END'
#!/bin/sh
echo "$QT_QPA_PLATFORM:$*"
END
chmod +x "$work/bin/lovelace"

# without_display ARGUMENT...: starts it, and prints what the program tells.
without_display() { env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$work/app/run.sh" "$@"; }

# What opens no window needs no display, and gets its arguments as they are.
no_window=("--check-lessons /some/where" "--check-lessons=/some/where" --manual --version -v --help -h
    --help-all "--screenshot pictures" "--screenshot=pictures" "--language ja --check-lessons .")
for line in "${no_window[@]}"; do
    read -r -a arguments <<<"$line"
    told="$(without_display "${arguments[@]}")" || fail "$line asks for a display."
    [[ $told == "offscreen:$line" ]] || fail "$line was started as $told"
done

# A window does: one is told what to do instead.
for line in "" "--page digit-lab" "mine.lovelace" "--lessons /some/where"; do
    read -r -a arguments <<<"$line"
    ! without_display "${arguments[@]}" >/dev/null 2>"$work/log" \
        || fail "\"$line\" was started without a display."
    grep --quiet 'there is no display here' "$work/log" || fail "\"$line\": $(<"$work/log")"
done

# A display's name may outlive the display.
! DISPLAY=:987 env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$work/app/run.sh" >/dev/null 2>&1 \
    || fail "It was started on a display that is gone."

# A platform that is asked for stays.
[[ "$(QT_QPA_PLATFORM=minimal "$work/app/run.sh" --page "digit lab")" == "minimal:--page digit lab" ]] \
    || fail "The platform asked for was not taken."
