#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The life of the .deb on a Debian 12 with nothing on it: installed, started in every language, files
# opened as a file manager does it, upgraded, removed. Takes root, debootstrap, a network or a mirror,
# 2 GB in FOLDER, and some minutes; what was downloaded and the pictures stay in FOLDER.
#
#     tests/packaging/fresh-debian.sh BUILD_FOLDER FOLDER [MIRROR]
set -euo pipefail
shopt -s nullglob

build="$(realpath -- "$1")"
folder="$(realpath --canonicalize-missing -- "$2")"
mirror="${3:-http://deb.debian.org/debian}"
here="$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")"
root="$folder/root"
later_version=0.1.1

say() { printf '%s\n' "--- $*"; }

# inside COMMAND...: runs it in the root, in namespaces of its own: nothing stays mounted, and no
# process stays behind.
inside()
{
    # The shell gets the variable from its arguments.
    # shellcheck disable=SC2016
    unshare --mount --pid --ipc --uts --fork --kill-child bash -euc '
        root="$1"; shift
        mount -t proc proc "$root/proc"
        mount --bind /dev "$root/dev"
        exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"' inside "$root" "$@"
}

# package [VERSION]: makes the .deb, and prints its path.
package()
{
    local out="$folder/deb${1:+-$1}"
    rm -rf "$out"
    cpack --config "$build/CPackConfig.cmake" -B "$out" \
        ${1:+-D "CPACK_DEBIAN_PACKAGE_VERSION=$1"} >"$folder/cpack.log" 2>&1 \
        || { cat "$folder/cpack.log" >&2; return 1; }
    printf '%s\n' "$out"/*.deb
}

# titles: prints for each language its code, a locale, and what a chapter and the playground are called.
titles()
{
    local source="$here/../.." locale code chapter playground
    for locale in en_GB zh_CN es_ES ko_KR fr_FR ja_JP; do
        code="${locale%_*}"
        [[ $code != zh ]] || code="$locale"
        chapter="$(sed -n '1s/^# //p' "$source/resources/lessons/02-linear-classifiers/$code.md")"
        playground="$(sed -n '/<source>Network playground</{n;s|.*<translation>\(.*\)</translation>|\1|p;q}' \
            "$source/translations/lovelace_$code.ts")"
        printf '%s\t%s\t%s\t%s\n' "$code" "$locale" "$chapter" "${playground:-Network playground}"
    done
}

mkdir -p "$folder/downloads"
if [[ ! -e $folder/root-made ]]; then
    say "A new Debian 12"
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase --cache-dir="$folder/downloads" bookworm "$root" "$mirror" \
        >"$folder/debootstrap.log" 2>&1 || { tail "$folder/debootstrap.log" >&2; exit 1; }
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fast" # It may be made anew at any time.
    inside useradd --create-home learner
    touch "$folder/root-made"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"

say "Packages"
first="$(package)"
second="$(package "$later_version")"
cp "$first" "$root/tmp/lovelace.deb"
cp "$second" "$root/tmp/later.deb"
install -m 755 "$here/fresh-debian-inside.sh" "$root/tmp/inside.sh"
titles >"$root/tmp/titles"
install -m 644 "$here/../testdata/sessions/version-1.lovelace-session" "$root/tmp/lesson.lovelace-session"

say "Installation"
rm -rf "$root/home/learner" "$root/tmp/learner" # Of a run before.
inside install --directory --owner=learner --group=learner /home/learner
inside apt-get -qq update
# As a desktop has them; the package itself does not need them.
inside apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends xvfb x11-utils xdg-utils \
    libfile-mimeinfo-perl desktop-file-utils shared-mime-info hicolor-icon-theme >/dev/null
inside find / -xdev -not -path '/proc/*' -not -path '/tmp/*' >"$folder/before"
inside apt-get -qq -o Dpkg::Use-Pty=0 install /tmp/lovelace.deb >/dev/null

inside su learner -c '/tmp/inside.sh begin'
rm -rf "$folder/pictures"
cp -r "$root/tmp/learner/pictures" "$folder/pictures"

say "Upgrade"
inside apt-get -qq -o Dpkg::Use-Pty=0 install /tmp/later.deb >/dev/null
inside su learner -c '/tmp/inside.sh upgraded'

say "Removal"
inside dpkg --purge lovelace >/dev/null
inside su learner -c '/tmp/inside.sh removed'
inside find / -xdev -not -path '/proc/*' -not -path '/tmp/*' >"$folder/after"
left="$(grep --fixed-strings --line-regexp --invert-match --file="$folder/before" "$folder/after" \
    | grep --ignore-case lovelace | grep --invert-match '^/home/learner/' || true)"
if [[ -n $left ]]; then
    printf 'Left behind:\n%s\n' "$left" >&2
    exit 1
fi
say "All is well. Look at the pictures in $folder/pictures"
