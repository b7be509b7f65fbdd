#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a learner does on the computer that fresh-debian.sh made, in three parts of their life with
# the program: begin, upgraded, removed.
set -euo pipefail

cd
data="$HOME/.local/share/lovelace"
own=/tmp/learner # What this script keeps: nothing of it is in the home.
export XDG_RUNTIME_DIR="$own/run"
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

say() { printf '%s\n' "--- $*"; }
fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

# until COMMAND...: waits for it to succeed, a minute at most.
until_true()
{
    local turn
    for ((turn = 0; turn < 300; ++turn)); do
        ! "$@" 2>/dev/null || return 0
        sleep 0.2
    done
    fail "This did not come true: $*"
}

# in_window COMMAND...: runs it while the program is open, which must not end by itself.
in_window()
{
    local window
    lovelace &
    window=$!
    "$@"
    kill "$window" 2>/dev/null || fail "The program ended."
    wait "$window" || true
}

# has_window TITLE: whether a window shows the page with this title.
has_window()
{
    LC_ALL=C.UTF-8 xwininfo -root -tree | grep --quiet --fixed-strings "$1 – Lovelace\""
}

# shows PAGE TITLE: the window of a page has this title. The environment says in which language.
shows()
{
    local page="$1" title="$2" window
    lovelace --page "$page" &
    window=$!
    until_true has_window "$title"
    kill "$window"
    wait "$window" || true
}

# home_files: prints what is in the home, but for the learner's data.
home_files()
{
    find "$HOME" -path "$data" -prune -o -print | sort
}

# launcher_of FILE: the launcher that the desktop has for files of this kind.
launcher_of()
{
    xdg-mime query default "$(xdg-mime query filetype "$1")"
}

# open_file FILE KIND: as a file manager does it.
open_file()
{
    local file="$1" kind="$2" launcher window command
    [[ "$(xdg-mime query filetype "$file")" == "$kind" ]] || fail "$file is no $kind"
    launcher="$(launcher_of "$file")"
    [[ $launcher == lovelace.desktop ]] || fail "$file is opened by $launcher"
    read -r -a command <<<"$(sed -n 's/^Exec=//p' "/usr/share/applications/$launcher")"
    "${command[@]/\%f/"$file"}" &
    window=$!
    until_true grep --quiet --fixed-strings "$file" "$data/settings.json"
    kill "$window"
    wait "$window" || true
}

begin()
{
    local code locale chapter playground refusal family page
    home_files >"$own/before"
    say "Pages in every language"
    for code in en zh_CN es ko fr ja; do
        lovelace --language "$code" --page linear-classifiers \
            --window-size 1280x860 --screenshot "$own/pictures"
        [[ -s "$(find "$own/pictures" -name "*-$code.png" -print -quit)" ]] \
            || fail "There is no picture in $code"
    done
    say "Letters of every language"
    for code in ja:JP ko:KR zh-cn:SC; do
        family="$(fc-match -f '%{family}' "sans:lang=${code%:*}")"
        [[ $family == "Noto Sans CJK ${code#*:}"* ]] || fail "The letters of ${code%:*} are of $family"
    done
    say "The system's language"
    # The words of chapters and those of the program, in the two ways a system says its language.
    while IFS=$'\t' read -r code locale chapter playground; do
        say "$code"
        LANG="$locale.UTF-8" shows linear-classifiers "$chapter"
        LANG=en_GB.UTF-8 LANGUAGE="$code" shows playground "$playground"
    done </tmp/titles
    in_window until_true test -s "$data/settings.json"
    refusal="$(LANG=fr_FR.UTF-8 lovelace --page nowhere 2>&1 || true)"
    [[ $refusal == *"n’existe pas"* ]] || fail "This is no French: $refusal"
    say "The command line"
    lovelace-cli verify two-layer
    lovelace-cli convert one-layer "$HOME/mine.lovelace"
    say "Files"
    cp /tmp/lesson.lovelace-session "$HOME"
    # The session first, for it takes the place of all that was done.
    open_file "$HOME/lesson.lovelace-session" application/x-lovelace-session
    open_file "$HOME/mine.lovelace" application/x-lovelace-model
    for page in layers digit-lab; do
        grep --quiet --fixed-strings "\"$page\": {" "$data/progress.json" || fail "$page is not kept."
    done
    mkdir -p "$data/networks" # Where the page My models keeps them.
    cp "$HOME/mine.lovelace" "$data/networks"
    for icon in apps/lovelace mimetypes/application-x-lovelace-{model,session}; do
        [[ -s /usr/share/icons/hicolor/48x48/$icon.png ]] || fail "There is no icon $icon"
    done
    cp -r "$data" "$own/kept"
}

# goes_on: whether the window shows the page of last time, and keeps what is done in it.
goes_on()
{
    has_window "Digit lab" && [[ $data/settings.json -nt $own/kept/settings.json ]]
}

upgraded()
{
    in_window until_true goes_on
    cmp "$data/progress.json" "$own/kept/progress.json" || fail "The upgrade changed what was done."
    shows my-models "My models"
    lovelace-cli verify "$data/networks/mine.lovelace"
    cmp "$data/networks/mine.lovelace" "$own/kept/networks/mine.lovelace"
    grep --quiet --fixed-strings "$HOME/mine.lovelace" "$data/settings.json"
    ls "$data"/*.kept-* >/dev/null 2>&1 && fail "The upgrade could not read what was kept."
    rm -r "$own/kept"
    cp -r "$data" "$own/kept"
}

removed()
{
    local left
    diff -r "$data" "$own/kept"
    for left in lovelace lovelace-cli; do
        ! command -v "$left" || fail "$left is still there."
    done
    [[ -z "$(launcher_of "$HOME/mine.lovelace")" ]] || fail "There is still a launcher."
    # Only where the learner's files and data are. (Fonts are looked up by other programs, too.)
    left="$(home_files | comm -13 "$own/before" - | grep --invert-match --line-regexp \
        -e "$HOME/\.local\(/share\)\?" -e "$HOME/\(mine\.lovelace\|lesson\.lovelace-session\)" \
        -e "$HOME/\.cache\(/fontconfig\(/.*\)\?\)\?" || true)"
    [[ -z $left ]] || fail "Left behind:" "$left"
    say "What is left: $(cd "$data" && echo *)"
}

rm -f /tmp/.X7-lock /tmp/.X11-unix/X7 # Of a part that failed.
Xvfb :7 -screen 0 1400x1000x24 >/dev/null 2>&1 &
display=$!
export DISPLAY=:7
until_true test -S /tmp/.X11-unix/X7
"$1"
kill "$display"
wait "$display" || true
