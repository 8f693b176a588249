#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Watches a pair of real FHIR servers (HAPI) while somebody writes and a small loop copies: lag, losses, an outage, its
# end, a secondary that stops, a failover with writes on the secondary, and whether both hold the same then. Starts all it needs and ends it again.
#
#   run.sh REKINDLECTL
#
# Prints "ok - ..." or "not ok - ..." for each thing it insists on. Exit: 0 all ok, 1 not, 77 skipped.
# REKINDLE_INTEROP_REQUIRED=1   a missing JDK or Maven is a failure, nothing is skipped
# REKINDLE_INTEROP_MINUTES=N    watch for N minutes before the outage and print a summary
# REKINDLE_INTEROP_DIR=FOLDER   where the servers are built (start_hapi.sh)
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ctl=${1:?usage: run.sh REKINDLECTL}
minutes=${REKINDLE_INTEROP_MINUTES:-0}
server_limit=1000 # seconds; the first time half a gigabyte is fetched

for tool in java javac mvn python3; do
  command -v "$tool" >/dev/null && continue
  if [[ ${REKINDLE_INTEROP_REQUIRED:-0} == 1 ]]; then
    echo "not ok - $tool is missing (packages default-jdk-headless, maven)"
    exit 1
  fi
  echo "Skipped: the test against real FHIR servers needs $tool (packages default-jdk-headless, maven)."
  exit 77
done

scratch=$(mktemp -d)
lines=$scratch/readings.jsonl
control=$scratch/control
own=()   # the processes that we started
ports=() # of the servers that we started
failures=0

cleanup() {
  trap '' INT TERM
  local pid port
  for pid in "${own[@]}"; do kill -TERM "$pid" 2>/dev/null; done
  wait "${own[@]}" 2>/dev/null
  for port in "${ports[@]}"; do bash "$here/start_hapi.sh" --stop "$port" & done
  wait
  rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

check() { # what, then the command that decides
  local what=$1
  shift
  if "$@"; then echo "ok - $what"; else echo "not ok - $what"; failures=$((failures + 1)); fi
}
give_up() {
  echo "not ok - $*"
  exit 1
}
until_true() { # seconds, command...
  local deadline=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || return 1
    sleep 0.5
  done
}
nap() { # seconds; unlike sleep alone it ends at once when we are told to stop
  sleep "$1" >/dev/null 2>&1 &
  own+=($!)
  wait $!
}
readings() { python3 "$here/readings.py" "$@"; }
rekindle() { "$ctl" --json --no-keychain --store "$scratch/store.sqlite" "$@"; }
now() { date -u +%Y-%m-%dT%H:%M:%S.%3NZ; }
free_ports() {
  python3 -c 'import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*[one.getsockname()[1] for one in held])'
}
same_counts() { diff <(readings counts "$a") <(readings counts "$b"); }

# --- two servers, a writer and a copy ---------------------------------------------------------------------------------
read -r -a ports < <(free_ports)
starting=()
for port in "${ports[@]}"; do
  timeout "$server_limit" bash "$here/start_hapi.sh" "$port" >"$scratch/start-$port" 2>&1 &
  starting+=($!)
done
own=("${starting[@]}")
# When this script is killed, the servers must not outlive it.
setsid bash -c 'while kill -0 "$0"; do sleep 2; done; for port in "${@:2}"; do bash "$1" --stop "$port"; done' \
  $$ "$here/start_hapi.sh" "${ports[@]}" >/dev/null 2>&1 </dev/null &
disown
for pid in "${starting[@]}"; do
  wait "$pid" || { cat "$scratch"/start-*; give_up "two servers start"; }
done
cat "$scratch"/start-*
a=http://127.0.0.1:${ports[0]}/fhir
b=http://127.0.0.1:${ports[1]}/fhir
python3 "$here/copy_loop.py" write "$a" --seconds $((minutes * 60 + 600)) >"$scratch/write" 2>&1 &
writer=$!
python3 "$here/copy_loop.py" copy "$a" "$b" --control "$control" --seconds $((minutes * 60 + 900)) >"$scratch/copy" 2>&1 &
own=("$writer" $!)

# --- the pair ---------------------------------------------------------------------------------------------------------
pair=$(rekindle pair add interop --primary "$a" --secondary "$b" --environment test --heartbeat --heartbeat-period 5s \
  --probe-period 5s) || give_up "the pair is added"
flavours=$(python3 -c 'import json, sys
pair = json.loads(sys.argv[1])
print(pair["primary"]["flavour"], pair["secondary"]["flavour"])' "$pair")
check "both are recognised (flavours: $flavours)" test "$flavours" = "hapi hapi"

# Not by the function: $! would be a shell, and its end not that of the program.
"$ctl" --json --no-keychain --store "$scratch/store.sqlite" watch --for $((minutes + 10))m >"$lines" 2>"$scratch/watch" &
watching=$!
own+=("$watching")

# --- lag and losses ---------------------------------------------------------------------------------------------------
nap $((minutes * 60))
check "lag is measured by heartbeat, as an interval, and losses are counted by type" until_true 90 readings measured "$lines" 3

echo pause >"$control"
begin=$(now)
readings delete "$a" Patient/made-up-gone || give_up "something is deleted"
nap 20
end=$(now)
rm "$control"
check "that is how old the secondary is while nothing is copied" readings paused "$lines" "$begin" "$end"
check "a deletion is counted as at risk" readings deletions "$lines" "$begin" "$end"

# --- an outage --------------------------------------------------------------------------------------------------------
until_true 60 same_counts # the copy has caught up, but for what was written meanwhile
bash "$here/start_hapi.sh" --outage "${ports[0]}" || give_up "the outage begins"
check "an outage is confirmed" until_true 90 readings confirmed "$lines"
probes=$(readings probes "$lines")
check "it is $(readings confirmed "$lines"), after $probes failed probes" test "$probes" -ge 1 -a "$probes" -le 5
check "timeline exits 1 while the incident is open" test "$(rekindle timeline interop >/dev/null; echo $?)" = 1

bash "$here/start_hapi.sh" --recover "${ports[0]}" || give_up "the outage ends"
check "the pair is healthy again and the incident is closed" until_true 120 readings closed "$lines"

# --- the secondary stops ----------------------------------------------------------------------------------------------
check "the pair is protected" until_true 60 readings protection "$lines" protected none
begin=$(now)
bash "$here/start_hapi.sh" --outage "${ports[1]}" || give_up "the secondary's outage begins"
check "a stopped secondary is suspected within 90 s" until_true 90 readings protection "$lines" unprotected front_end_down suspected
check "and confirmed within 150 s" until_true 150 readings protection "$lines" unprotected front_end_down confirmed
echo "   $(readings unprotected "$lines" "$begin")"
bash "$here/start_hapi.sh" --recover "${ports[1]}" || give_up "the secondary's outage ends"
check "it is protected again" until_true 120 readings protection "$lines" protected none

# --- a failover, and what is written on the secondary -----------------------------------------------------------------
readings before "$a" || give_up "something is written on the primary"
until_true 60 readings has "$b" Patient/made-up-old-2 || give_up "it is copied"
nap 10
bash "$here/start_hapi.sh" --outage "${ports[0]}" || give_up "the second outage begins"
check "the second outage is confirmed" until_true 90 readings open "$lines"
rekindle timeline interop --declare --who interop >/dev/null
rekindle timeline interop --add traffic_moved --who interop >/dev/null
check "the secondary serves alone" until_true 60 readings protection "$lines" unprotected one_leg
readings apart "$b" || give_up "something is written on the secondary"
bash "$here/start_hapi.sh" --recover "${ports[0]}" || give_up "the second outage ends"
nap 25
rekindle timeline interop --add failback_complete --who interop >/dev/null
check "what exists only on the secondary is counted: 7 created, 2 updated, 1 deleted" until_true 120 readings diverged "$lines" 7 2 1
check "and the pair is not protected" until_true 60 readings protection "$lines" unprotected diverged
readings apart "$a" || give_up "the changes are brought back"
check "once both have it the pair is protected" until_true 120 readings protection "$lines" protected none

# --- afterwards -------------------------------------------------------------------------------------------------------
kill -TERM "$watching" "$writer" 2>/dev/null
wait "$watching" "$writer"
rekindle timeline interop >"$scratch/timeline"
check "timeline exits 0 once it is closed" test $? = 0
check "the timeline has the outage, its detection, what people did and its end" \
  readings milestones "$scratch/timeline" outage_began detected declared traffic_moved primary_recovered failback_complete
lost=$(readings rpo "$scratch/timeline")
check "what the outage put at risk is known: RPO actual $lost" test "$lost" != "not known"
if until_true 90 same_counts; then held=0; else held=1; fi
check "both services hold the same: $(readings counts "$b" | paste -sd, | sed 's/,/, /g')" test "$held" = 0

if ((minutes > 0 || failures > 0)); then
  echo "--- summary"
  readings summary "$lines"
  echo "timeline:"
  readings timeline "$scratch/timeline"
  tail -n 1 "$scratch/write" "$scratch/copy"
  head -n 20 "$scratch/watch"
fi
echo "$failures failed"
((failures == 0))
