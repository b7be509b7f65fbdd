# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What app/run.sh, tests/run.sh and .ci/run share: install what is missing, then build.
# Everything here speaks on standard error, so that a program's output stays its own.
#
# The caller sets `root` (the source tree) before it sources this file. LOVELACE_BUILD_DIR chooses
# another build folder, for example when the source tree cannot be written to.

# A bare environment (cron, env -i) may lack all of these.
export PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}:/usr/sbin:/sbin"
if [[ -z ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]]; then
    export LC_CTYPE=C.UTF-8
fi

build_dir="$(realpath -m -- "${LOVELACE_BUILD_DIR:-${root:?}/build/release}")"

# Prints every argument on a line of its own.
say() { printf '%s\n' "$@" >&2; }

die()
{
    say "$@"
    exit 1
}

# Prints "package<tab>reason" for every package of the given purposes that is not installed.
missing_packages()
{
    local purpose package reason installed
    installed="$(dpkg-query -W -f '${db:Status-Abbrev}|${Package}\n' | sed -n 's/^.i *|//p')"
    while read -r purpose package reason; do
        if [[ " $* " == *" $purpose "* ]] && ! grep -qxF "$package" <<<"$installed"; then
            printf '%s\t%s\n' "$package" "$reason"
        fi
    done <"$root/app/setup/packages.txt"
}

# need_packages PURPOSE... installs the packages of these purposes that are missing. Asks no server
# for anything when none is.
need_packages()
{
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian or a relative of it, so nothing is installed for you." \
            "What is needed is listed in $root/app/setup/packages.txt"
        return
    fi
    local missing packages=() as_root=()
    missing="$(missing_packages "$@")"
    if [[ -z $missing ]]; then
        return
    fi
    mapfile -t packages <<<"$(cut -f 1 <<<"$missing")"
    say "Lovelace needs ${#packages[@]} Debian package(s) that are not installed yet:"
    awk -F '\t' '{ printf "    %-26s %s\n", $1, $2 }' <<<"$missing" >&2

    local install=(apt-get install --yes --no-install-recommends "${packages[@]}")
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            die "" "Installing them needs root, and there is no sudo here." \
                "Ask someone who looks after this computer to run, as root:" "" \
                "    apt-get update && ${install[*]}" "" \
                "Then start this script again."
        fi
        say "They are installed with sudo, which may ask for your password."
        as_root=(sudo)
    fi
    # An old list of packages names files that are gone; without network the old list is all we have.
    "${as_root[@]}" apt-get update >&2 \
        || say "The list of packages could not be brought up to date; trying with the one at hand."
    # A desktop that looks for updates at the same moment is waited for.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" -o DPkg::Lock::Timeout=300 >&2 \
        || die "" "The packages could not be installed; the reason is above. As root, this is the line:" \
            "" "    ${install[*]}" ""
}

# As many compilers as processors, but no more than fit into memory at three quarters of a GB each.
build_jobs()
{
    local processors memory_mb fitting
    processors="$(nproc)"
    memory_mb="$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null)"
    fitting=$((${memory_mb:-1500} / 750))
    ((fitting >= 1)) || fitting=1
    echo $((processors < fitting ? processors : fitting))
}

# is_configured FOLDER: it was configured to the end, there, and for this source tree.
is_configured()
{
    [[ -f $1/build.ninja ]] \
        && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt" \
        && grep -qxF "CMAKE_CACHEFILE_DIR:INTERNAL=$1" "$1/CMakeCache.txt"
}

# configure PRESET FOLDER [OPTION...] makes FOLDER ready unless it is. Changes of the build files
# are ninja's business.
configure()
{
    local preset="$1" folder="$2"
    shift 2
    if ! mkdir -p "$folder" 2>/dev/null || [[ ! -w $folder ]]; then
        die "The build folder $folder cannot be written to. Choose another one:" "" \
            "    LOVELACE_BUILD_DIR=/some/folder $0" ""
    fi
    if ! is_configured "$folder"; then
        say "Configuring $folder ..."
        (cd "$root" && cmake --fresh --preset "$preset" -B "$folder" --log-level=WARNING "$@") >&2 \
            || die "Configuring failed; the reason is above."
    fi
}

# build FOLDER [TARGET...] brings the targets up to date, all of them by default.
build()
{
    local folder="$1"
    shift
    cmake --build "$folder" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(build_jobs)}" \
        ${1:+--target "$@"} >&2 || die "Building failed; the reason is above."
}

# release_build [TARGET...] does both, in the folder that app/run.sh and tests/run.sh share, for one
# caller at a time.
release_build()
{
    local lock
    mkdir -p "$build_dir" 2>/dev/null
    if [[ -w $build_dir ]]; then
        exec {lock}>"$build_dir/.lock"
        if ! flock --nonblock "$lock"; then
            say "Another build is under way in $build_dir; waiting for it ..."
            flock "$lock"
        fi
    fi
    configure release "$build_dir" -DLOVELACE_BENCH=OFF
    build "$build_dir" "$@"
    exec {lock}>&-
}
