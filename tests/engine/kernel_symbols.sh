#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kernel_symbols.sh NM SET OBJECT... : no object of the kernels for instruction set SET defines a
# weak symbol that another set, or the rest of the program, could define, too. The linker keeps one
# copy of those, and a plain processor could be sent into AVX code.
set -euo pipefail

nm=$1
set_name=$2
shift 2
(($# > 0)) || { echo "no objects given" >&2; exit 1; }

symbols="$("$nm" --defined-only "$@")"
# The check can only be trusted if it sees the kernels at all.
grep --quiet "2nn[0-9]*${set_name}7kernels" <<<"$symbols" || { echo "no kernels" >&2; exit 1; }

# Weak (W, V) and unique (u) definitions, without those of this set's own namespaces. The last
# pattern is data: the address of the exception handler.
shared="$(awk '$2 ~ /^[WVu]$/ { print $3 }' <<<"$symbols" | grep -v -e "Eigen_$set_name" \
    -e "2nn[0-9]*$set_name" -e '^DW\.ref\.__gxx_personality_v0$' || true)"
if [[ -n $shared ]]; then
    echo "The linker could merge these symbols of $set_name with others:" >&2
    c++filt <<<"$shared" >&2
    exit 1
fi
