#!/usr/bin/env bash
# Passes the whole test suite: installs what is missing, builds with warnings as errors, runs every test plainly, with
# the address and undefined-behaviour sanitizers, the engine's with the thread sanitizer, in whose build the command line
# must not need Qt Gui. Says how long each part took. Ends with one line: N passed, N failed.
# usage: tests/run.sh [--interop]   --interop also installs a JDK and Maven and insists on the test against real servers
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 2
export LC_ALL=C.UTF-8 CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-2}
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

part() { # what: says how long it took, and starts the next
  echo "== $1: $SECONDS s =="
  SECONDS=0
}

groups="build window test"
interop=AUTO
if [ "${1:-}" = --interop ]; then
  groups="$groups interop"
  interop=ON
fi
# shellcheck disable=SC2086
bash installer/install-deps.sh $groups || exit 1
part "packages"

logs=build/test-logs
mkdir -p "$logs"
passed=0
failed=0

build() { # preset, cache entries...
  local preset=$1
  shift
  cmake --preset "$preset" -DREKINDLE_WERROR=ON "$@" >"$logs/$preset-configure.log" 2>&1 \
    && cmake --build --preset "$preset" >"$logs/$preset-build.log" 2>&1 && return 0
  echo "FAILED to build the preset $preset:"
  tail -n 60 "$logs/$preset-build.log" "$logs/$preset-configure.log" 2>/dev/null
  failed=$((failed + 1))
  return 1
}

run_tests() { # preset
  local preset=$1 log="$logs/$1-tests.log"
  echo "== tests, preset $preset =="
  ctest --preset "$preset" -V >"$log" 2>&1
  grep -E '^[0-9]+: Totals:|^ *[0-9]+/[0-9]+ Test|tests passed,|Skipped|^[0-9]+: SKIP' "$log"
  local total bad
  total=$(grep -oE 'tests failed out of [0-9]+' "$log" | grep -oE '[0-9]+$')
  bad=$(grep -oE '[0-9]+ tests failed out of' "$log" | grep -oE '^[0-9]+')
  if [ -z "$total" ]; then
    echo "ctest itself failed:"
    tail -n 30 "$log"
    failed=$((failed + 1))
    return
  fi
  if [ "$bad" -gt 0 ]; then
    grep -E '^[0-9]+: (FAIL|XPASS|QFATAL|   Loc|   Actual|   Expected|.*(ERROR|runtime error|SUMMARY))' "$log" | head -n 80
    sed -n '/The following tests FAILED/,$p' "$log"
  fi
  passed=$((passed + total - bad))
  failed=$((failed + bad))
}

export TSAN_OPTIONS="suppressions=$root/tests/tsan.supp"
for preset in dev asan tsan; do
  with_interop=OFF
  [ "$preset" = dev ] && with_interop=$interop
  if build "$preset" -DREKINDLE_INTEROP="$with_interop"; then
    part "build $preset"
    run_tests "$preset"
    part "tests $preset"
  fi
done
# The thread sanitizer's build has no window.
if ldd build/tsan/app/rekindlectl | grep -qE 'libQt6(Gui|Widgets)|not found'; then
  echo "FAILED: the command line must link without Qt Gui"
  failed=$((failed + 1))
else
  passed=$((passed + 1))
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
