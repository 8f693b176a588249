#!/usr/bin/env bash
# What an open window costs: CPU share of one core and the growth of its memory while it watches many sandboxes with a
# year of history, after ten minutes of settling, and the stalls of its main thread. Prints lines "name value unit".
# Needs xvfb and dbus-daemon, and the ports from 21000 on.
# usage: console_cost.sh BUILD [pairs, default 100] [minutes measured, default 110]    BUILD: folder of a release build
set -euo pipefail
build=$(realpath "${1:?folder of a release build}")
pairs=${2:-100}
minutes=${3:-110}
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT

"$build/tests/bench/serve_sandboxes" "$pairs" 21000 10 >"$folder/sandboxes" &
until [ -s "$folder/sandboxes" ]; do sleep 0.1; done
"$build/tests/bench/make_console_store" "$folder/store.sqlite" "$pairs" 21000

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
read -r display <"$folder/display"
mkdir -p "$folder/home"
env -i PATH="$PATH" HOME="$folder/home" XDG_RUNTIME_DIR="$folder/home" LANG=C.UTF-8 DISPLAY=":$display" REKINDLE_LOG=debug \
  dbus-run-session -- "$build/app/rekindle" --store "$folder/store.sqlite" 2>"$folder/log" &
until console=$(pgrep -f "^$build/app/rekindle --store $folder"); do sleep 0.1; done

ticks() { awk '{ print $14 + $15 }' "/proc/$console/stat"; }
resident() { awk '/^VmRSS/ { print $2 }' "/proc/$console/status"; }
sleep 600
ticks_before=$(ticks)
resident_before=$(resident)
sleep $((minutes * 60))
ticks_after=$(ticks)
resident_after=$(resident)
awk -v used=$((ticks_after - ticks_before)) -v hz="$(getconf CLK_TCK)" -v s=$((minutes * 60)) -v pairs="$pairs" \
  'BEGIN { printf "console_%d_pairs_cpu %.2f percent_of_a_core\n", pairs, 100 * used / hz / s }'
awk -v a="$resident_before" -v b="$resident_after" -v pairs="$pairs" \
  'BEGIN { printf "console_%d_pairs_resident %.1f MB\nconsole_%d_pairs_growth %.2f MB\n", pairs, b / 1024, pairs, (b - a) / 1024 }'
kill "$console"
wait %3 2>/dev/null || true
grep -h "main thread:" "$folder/log" "$folder"/home/.local/share/*/*/*.log 2>/dev/null | tail -n 1
