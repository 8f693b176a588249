#!/usr/bin/env bash
# From a fresh clone to the console on the practice pair: installs what is missing, builds, starts.
# Without a display it says so and runs the same drill in the terminal.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

bash installer/install-deps.sh build window
cmake --preset release -DREKINDLE_TESTS=OFF
cmake --build --preset release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/app/rekindle --practice "$@"
fi
echo "There is no display here: the practice drill runs in the terminal. With a display this command opens the window."
exec build/release/app/rekindlectl sandbox practice "$@"
