#!/usr/bin/env bash
# What `rekindlectl watch` costs: CPU share of one core and resident memory while it watches many pairs of the sandbox at
# 30 s. Prints lines "name value unit".
# usage: watch_cost.sh REKINDLECTL [pairs, default 1000] [seconds measured, default 120]
set -euo pipefail
ctl=$(realpath "${1:?path of rekindlectl}")
pairs=${2:-1000}
seconds=${3:-120}
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT

"$ctl" --json sandbox run --port 0 --writes 60 >"$folder/urls.json" &
until [ -s "$folder/urls.json" ]; do sleep 0.1; done

# Names below .localhost lead to loopback, so that each pair has addresses of its own.
"$ctl" --store "$folder/one.sqlite" --no-keychain pair add one --no-check --heartbeat --environment test \
  --primary http://one.localhost/fhir --secondary http://two.localhost/fhir >/dev/null
"$ctl" --store "$folder/one.sqlite" --no-keychain pair export "$folder/one.json"
python3 - "$folder" "$pairs" <<'PY'
import copy, json, sys, uuid
from urllib.parse import urlsplit
folder, count = sys.argv[1], int(sys.argv[2])
urls = json.load(open(f"{folder}/urls.json"))
one = json.load(open(f"{folder}/one.json"))
template, one["pairs"] = one["pairs"][0], []
for number in range(count):
    pair = copy.deepcopy(template)
    pair["id"], pair["name"] = str(uuid.uuid4()), f"pair {number}"
    for side in ("primary", "secondary"):
        pair[side]["baseUrl"] = f"http://p{number}.localhost:{urlsplit(urls[side]).port}/fhir"
    one["pairs"].append(pair)
json.dump(one, open(f"{folder}/many.json", "w"))
PY
"$ctl" --store "$folder/many.sqlite" --no-keychain pair import "$folder/many.json" >/dev/null

"$ctl" --store "$folder/many.sqlite" --no-keychain watch --changes >"$folder/watch.log" &
watch=$!
ticks() { awk '{ print $14 + $15 }' "/proc/$watch/stat"; }
sleep 60 # every pair has been polled, so that the steady state is measured
before=$(ticks)
sleep "$seconds"
after=$(ticks)
hertz=$(getconf CLK_TCK)
awk -v used=$((after - before)) -v hz="$hertz" -v s="$seconds" -v pairs="$pairs" \
  'BEGIN { printf "watch_%d_pairs_cpu %.2f percent_of_a_core\n", pairs, 100 * used / hz / s }'
awk -v pairs="$pairs" '/^VmRSS/ { printf "watch_%d_pairs_resident %.1f MB\n", pairs, $2 / 1024 }' "/proc/$watch/status"
grep -c Healthy "$folder/watch.log" | awk -v pairs="$pairs" '{ printf "watch_%d_pairs_healthy %d count\n", pairs, $1 }'
