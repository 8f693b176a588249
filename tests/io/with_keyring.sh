#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command beside a real Secret Service of its own: a private session bus and a new, unlocked keyring in a temporary
# home that is removed afterwards. Needs dbus-run-session and gnome-keyring-daemon; works without a display and as root.
# usage: with_keyring.sh COMMAND [ARGUMENT...]
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY KDE_FULL_SESSION KDE_SESSION_VERSION XDG_CURRENT_DESKTOP \
    DESKTOP_SESSION GNOME_KEYRING_CONTROL || true
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache"
dbus-run-session -- sh -euc '
    printf "keyring password" | gnome-keyring-daemon --unlock --components=secrets >"$HOME/daemon.log" 2>&1
    "$@"' sh "$@"
