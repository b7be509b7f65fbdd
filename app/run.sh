#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Lovelace needs, builds it and starts it. Arguments go to the application.
set -euo pipefail

root="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)"
# shellcheck source=app/setup/setup.sh
source "$root/app/setup/setup.sh"

# True if the arguments ask for something that opens no window.
needs_no_window()
{
    local argument
    for argument in "$@"; do
        case "$argument" in
            -h | --help | --help-all | -v | --version | --manual) return 0 ;;
            --screenshot | --screenshot=* | --check-lessons | --check-lessons=*) return 0 ;;
        esac
    done
    return 1
}

# A display named by DISPLAY need not be there: a terminal multiplexer keeps the name for days.
display_answers()
{
    local number
    if [[ ${DISPLAY:-} =~ ^:([0-9]+)(\.[0-9]+)?$ ]]; then
        number="${BASH_REMATCH[1]}"
        [[ -S /tmp/.X11-unix/X$number ]] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix
    else
        [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]
    fi
}

if [[ -z ${QT_QPA_PLATFORM:-} ]] && ! display_answers; then
    if ! needs_no_window "$@"; then
        die "Lovelace opens a window, and there is no display here." \
            "" \
            "  * On this computer: start it from a terminal on the desktop." \
            "  * Over the network: connect with  ssh -X  and start it again." \
            "  * To see the pages as pictures:  app/run.sh --screenshot FOLDER" \
            "  * To install and build only, for later:  app/run.sh --version"
    fi
    export QT_QPA_PLATFORM=offscreen
fi

need_packages build run
release_build lovelace lovelace-cli
exec "$build_dir/bin/lovelace" "$@"
