#!/usr/bin/env bash
# Installs what is missing on Debian 12, as root or with sudo. Idempotent: installs nothing when all is there.
# usage: install-deps.sh GROUP...     groups: build window test interop (see debian-packages.txt)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

[ $# -gt 0 ] || { echo "usage: $0 build|window|test|interop..." >&2; exit 2; }
if ! command -v apt-get >/dev/null; then
  echo "This script knows Debian 12 only. Install what installer/debian-packages.txt lists by your system's means." >&2
  exit 1
fi

missing=()
while read -r group package _; do
  case " $* " in *" $group "*) ;; *) continue ;; esac
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done < <(grep -v '^#' "$here/debian-packages.txt")
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Root or sudo is needed to install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages…"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
