#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a build in two ways, with `cmake --install` and as a .deb, and starts what was installed:
#
#     tests/packaging/run.sh BUILD_FOLDER
set -euo pipefail
shopt -s nullglob

build="$(realpath -- "$1")"
desktop="$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../../resources/desktop"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

# runs PREFIX: the programs under PREFIX start, and find their data there.
runs()
{
    local prefix="$1" pictures="$work/pictures"
    export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
    "$prefix/bin/lovelace" --version
    "$prefix/bin/lovelace-cli" --version
    for model in "$prefix"/share/lovelace/models/*.lovelace; do
        "$prefix/bin/lovelace-cli" verify "$(basename "$model" .lovelace)"
    done
    "$prefix/bin/lovelace" --check-lessons "$prefix/share/lovelace/lessons/template"
    "$prefix/bin/lovelace" --screenshot "$pictures"
    compgen -G "$pictures/*.png" >/dev/null || fail "$prefix: no picture was taken."
    rm -r "$pictures"
}

# A program that remembers where it was built works on the builder's computer only.
for program in "$build"/bin/lovelace "$build"/bin/lovelace-cli; do
    ! grep --quiet --fixed-strings "$build" "$program" || fail "$program contains $build"
done

echo "Installation"
DESTDIR="$work/staged" cmake --install "$build" --prefix /opt/lovelace >/dev/null
runs "$work/staged/opt/lovelace"

echo "Debian package"
cpack --config "$build/CPackConfig.cmake" -B "$work/deb" >"$work/log" 2>&1 || fail "$(<"$work/log")"
deb=("$work"/deb/*.deb)
dpkg-deb --field "${deb[0]}" Package Version Depends Recommends Installed-Size
[[ "$(dpkg-deb --field "${deb[0]}" Depends)" == *libqt6widgets6* ]] \
    || fail "The package does not ask for Qt."
recommended=", $(dpkg-deb --field "${deb[0]}" Recommends), "
# The letters of every language, and what the scripts install to run the program.
for package in fonts-inter fonts-noto-core fonts-noto-cjk \
    $(awk '$1 == "run" { print $2 }' "$desktop/../../app/setup/packages.txt"); do
    [[ $recommended == *", $package, "* ]] || fail "The package does not recommend $package"
done
lintian --allow-root --fail-on error,warning "${deb[0]}"
dpkg-deb --extract "${deb[0]}" "$work/unpacked"
runs "$work/unpacked/usr"
for file in applications/lovelace.desktop metainfo/lovelace.metainfo.xml mime/packages/lovelace.xml \
    doc/lovelace/copyright doc/lovelace/changelog.gz; do
    [[ -s $work/unpacked/usr/share/$file ]] || fail "The package has no share/$file"
done
# A file's icon is found by the name of its type.
mapfile -t icons < <(sed -n 's|.*<mime-type type="\(.*\)/\(.*\)">|mimetypes/\1-\2|p' \
    "$work/unpacked/usr/share/mime/packages/lovelace.xml")
((${#icons[@]} == 2)) || fail "There are not two types of files: ${icons[*]}"
for icon in apps/lovelace "${icons[@]}"; do
    [[ $(file "$work/unpacked/usr/share/icons/hicolor/scalable/$icon.svg") == *"SVG "* ]] \
        || fail "The package has no scalable icon $icon"
    for size in 16 22 24 32 48 64 128 256 512; do
        [[ $(file "$work/unpacked/usr/share/icons/hicolor/${size}x$size/$icon.png") == *" $size x $size, "* ]] \
            || fail "The package has no icon $icon of $size pixels"
    done
done
zcat "$work/unpacked/usr/share/doc/lovelace/changelog.gz" >"$work/changelog"
dpkg-parsechangelog --all --file "$work/changelog" >"$work/log" 2>&1 || fail "$(<"$work/log")"
[[ "$(dpkg-parsechangelog --show-field Version --file "$work/changelog")" == "$(dpkg-deb --field "${deb[0]}" Version)" ]] \
    || fail "The newest version in CHANGELOG.md is not that of the package."

echo "Launcher, description and manual pages"
desktop-file-validate "$desktop/lovelace.desktop"
# An identifier in the form of a domain would need a domain of our own.
validate() { appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info "$1"; }
validate "$work/unpacked/usr/share/metainfo/lovelace.metainfo.xml"
# As a release has it: with pictures, of which every one exists.
cmake -D TO="$work/lovelace.metainfo.xml" -D URL=https://lovelace.invalid/pictures \
    -P "$desktop/../../app/cmake/Metainfo.cmake"
validate "$work/lovelace.metainfo.xml"
sed -n 's|.*@URL@/\(.*\)</image>|\1|p' "$desktop/screenshots.xml" | while read -r picture; do
    [[ -s $desktop/../pictures/$picture ]] || fail "There is no picture $picture"
done
# Every program has its page in every language of the program, with every option of its help.
languages=(en zh_CN es ko fr ja)
[[ ${#languages[@]} == $(find "$desktop/../../translations" -name 'lovelace_*.ts' | wc -l) ]] \
    || fail "There are translations without manual pages."

# documents PAGE COMMAND...: the manual page has every option that the command's help has.
documents()
{
    local page="$1" option text
    shift
    text="$(sed 's/\\f[BIR]//g; s/\\-/-/g' "$page")"
    for option in $("$@" --help | grep --only-matching --extended-regexp -- '--[a-z0-9-]+' | sort -u); do
        grep --quiet --word-regexp --fixed-strings -- "$option" <<<"$text" \
            || fail "$page does not have $option"
    done
}
for language in "${languages[@]}"; do
    pages="$work/man/$language"
    mkdir -p "$pages"
    macros=(-man)
    # What may break a line in these languages.
    case "$language" in ja | zh_CN) macros=(-man "-m${language%_CN}") ;; esac
    for page in "$pages/lovelace.1" "$pages/lovelace-cli.1"; do
        zcat "$work/unpacked/usr/share/man/${language#en}/man1/${page##*/}.gz" >"$page" \
            || fail "The package has no ${page##*/} for $language"
        warnings="$(groff -K utf8 -T utf8 "${macros[@]}" -ww -z "$page" 2>&1)"
        [[ -z $warnings ]] || fail "$warnings"
    done
    documents "$pages/lovelace.1" "$build/bin/lovelace" --language "$language"
    for command in train evaluate classify info convert verify; do
        documents "$pages/lovelace-cli.1" \
            "$build/bin/lovelace-cli" --language "$language" "$command"
    done
done
