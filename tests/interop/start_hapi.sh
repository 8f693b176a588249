#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A real FHIR R4 server (HAPI FHIR JPA on an in-memory database) for the interop tests.
#
#   start_hapi.sh PORT             builds it if needed (the first time: some 390 MB of jars), starts it and prints READY when
#                                  http://127.0.0.1:PORT/fhir/metadata answers; it then runs in the background
#   start_hapi.sh --stop PORT      ends it; its data are gone
#   start_hapi.sh --outage PORT    closes its port, as a dead service would look; its data stay
#   start_hapi.sh --recover PORT   opens the port again
#   start_hapi.sh --freeze PORT    it accepts connections and answers nothing; --thaw PORT ends that
#
# State and logs: $REKINDLE_INTEROP_DIR, else build/interop in the repository.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=${REKINDLE_INTEROP_DIR:-$here/../../build/interop}
mkdir -p "$work"
work=$(cd "$work" && pwd)

die() { echo "start_hapi.sh: $*" >&2; exit 1; }

# The classpath is worked out once; it changes with the project file only, the classes with the source.
build() {
  local sum
  sum=$(cat "$here"/hapi/pom.xml "$here"/hapi/src/main/java/rekindle/interop/*.java "$here"/hapi/src/main/resources/* | sha256sum)
  [[ -f $work/classpath && -f $work/built && $(cat "$work/built") == "$sum" ]] && return
  command -v mvn >/dev/null || die "mvn is missing (package maven)"
  # One build at a time, also when two servers are started at once.
  mvn -q -B -Dstyle.color=never -f "$here/hapi/pom.xml" -DbuildDirectory="$work/hapi" compile dependency:build-classpath \
    -Dmdep.outputFile="$work/classpath" >"$work/build.log" 2>&1 \
    || { tail -n 20 "$work/build.log" >&2; die "building failed: $work/build.log"; }
  echo "$sum" >"$work/built"
}

pid_of() { cat "$work/hapi-$1.pid" 2>/dev/null || true; }
runs() { local pid; pid=$(pid_of "$1"); [[ -n $pid ]] && grep -qs rekindle.interop.FhirServer "/proc/$pid/cmdline"; }
answers() {
  python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=20)' \
    "http://127.0.0.1:$1/fhir/metadata" 2>/dev/null
}

start() {
  local port=$1 deadline=$((SECONDS + 300))
  command -v java >/dev/null || die "java is missing (package default-jdk-headless)"
  runs "$port" && die "already running on port $port (process $(pid_of "$port"))"
  (flock 9; build) 9>"$work/build.lock"
  # setsid: a signal to the test's process group must not reach it.
  setsid java -Xmx1200m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$work/hapi/classes:$(cat "$work/classpath")" \
    rekindle.interop.FhirServer "$port" >"$work/hapi-$port.log" 2>&1 </dev/null 9>&- &
  echo $! >"$work/hapi-$port.pid"
  until answers "$port"; do
    runs "$port" || { tail -n 20 "$work/hapi-$port.log" >&2; die "it ended: $work/hapi-$port.log"; }
    ((SECONDS < deadline)) || { stop "$port"; die "no answer within 5 minutes: $work/hapi-$port.log"; }
    sleep 1
  done
  echo "READY http://127.0.0.1:$port/fhir"
}

stop() {
  local pid
  pid=$(pid_of "$1")
  if runs "$1"; then
    kill -CONT "$pid"
    kill -TERM "$pid"
    for _ in $(seq 50); do runs "$1" || break; sleep 0.2; done
    if runs "$1"; then kill -KILL "$pid"; fi
  fi
  rm -f "$work/hapi-$1.pid"
}

# Toggles the port and waits until it is as wanted: closed or open.
switch_port() {
  local port=$1 wanted=$2
  runs "$port" || die "nothing runs on port $port"
  state() { if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo open; else echo closed; fi; }
  [[ $(state) == "$wanted" ]] && return
  kill -HUP "$(pid_of "$port")"
  for _ in $(seq 100); do [[ $(state) == "$wanted" ]] && return; sleep 0.1; done
  die "port $port did not become $wanted"
}

signal() { runs "$1" || die "nothing runs on port $1"; kill "-$2" "$(pid_of "$1")"; }

verb=start
case ${1:-} in --*) verb=${1#--}; shift ;; esac
port=${1:-}
[[ $port =~ ^[0-9]+$ ]] || die "a port is needed"
case $verb in
  start) start "$port" ;;
  stop) stop "$port" ;;
  outage) switch_port "$port" closed ;;
  recover) switch_port "$port" open ;;
  freeze) signal "$port" STOP ;;
  thaw) signal "$port" CONT ;;
  *) die "unknown option --$verb" ;;
esac
