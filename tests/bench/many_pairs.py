#!/usr/bin/env python3
"""What `rekindlectl watch` says when the primaries of many pairs fail in one second, refused or hanging; with "status"
what `rekindlectl status` says while they hang; and with a REKINDLE what a console has stored of it (needs xvfb and
dbus-daemon). Prints lines "name value unit".
usage: many_pairs.py REKINDLECTL refused|hanging|status [pairs, default 1000] [REKINDLE]"""
import collections
import json
import os
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path
from urllib.parse import urlsplit

ctl, how = os.path.realpath(sys.argv[1]), sys.argv[2]
count = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
console = os.path.realpath(sys.argv[4]) if len(sys.argv) > 4 else None
settle, longest = 75, 240  # seconds before the failure, and after it


def run(*arguments):
    return subprocess.run([ctl, *arguments], check=True, capture_output=True, text=True).stdout


def write_inventory(folder, primary, secondary):
    one = f"{folder}/one.sqlite"
    run("--store", one, "--no-keychain", "pair", "add", "one", "--no-check", "--heartbeat", "--environment", "test",
        "--primary", "http://one.localhost/fhir", "--secondary", "http://two.localhost/fhir")
    run("--store", one, "--no-keychain", "pair", "export", f"{folder}/one.json")
    inventory = json.loads(Path(f"{folder}/one.json").read_text())
    template, inventory["pairs"] = inventory["pairs"][0], []
    for number in range(count):
        pair = json.loads(json.dumps(template))
        pair["id"], pair["name"] = str(uuid.uuid4()), f"pair {number}"
        pair["primary"]["baseUrl"] = f"http://p{number}.localhost:{primary}/fhir"
        pair["secondary"]["baseUrl"] = f"http://p{number}.localhost:{secondary}/fhir"
        inventory["pairs"].append(pair)
    Path(f"{folder}/many.json").write_text(json.dumps(inventory))
    run("--store", f"{folder}/many.sqlite", "--no-keychain", "pair", "import", f"{folder}/many.json")


def ask_status(store, control):
    began = time.monotonic()
    asked = subprocess.run([ctl, "--json", "--store", store, "--no-keychain", "--control", control, "status"],
                           capture_output=True, text=True)
    said = collections.Counter()
    for line in asked.stdout.splitlines():
        answer = json.loads(line)
        said[answer["error"] if "error" in answer else
             f'{answer["verdict"]["code"]}_{answer["verdict"]["confidence"]}'] += 1
    print(f"status_{count}_pairs {time.monotonic() - began:.1f} s")
    print(f"status_exit_code {asked.returncode} code")
    for what, number in said.most_common():
        print(f"status_said_{what} {number} count")


def told(name, seen):
    print(f"{how}_{name} {len(seen)} of {count}")
    if seen:
        print(f"{how}_{name}_median {statistics.median(seen.values()):.1f} s")
        print(f"{how}_{name}_last {max(seen.values()):.1f} s")


def open_console(folder, control, fail):
    store, log = f"{folder}/many.sqlite", f"{folder}/console.log"
    run("--store", store, "--no-keychain", "settings", "--controls", control)
    environment = dict(os.environ, HOME=folder, XDG_RUNTIME_DIR=folder, REKINDLE_LOG="debug")
    with open(log, "w") as out:
        shown = subprocess.Popen(["xvfb-run", "-a", "dbus-run-session", "--", console, "--store", store],
                                 stdout=out, stderr=out, env=environment, start_new_session=True)
    time.sleep(settle)
    failed_at = time.time()
    fail()
    time.sleep(longest)
    suspected, confirmed, gaps = {}, {}, 0
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as kept:
        for pair, at, text in kept.execute("SELECT pair, t, json FROM verdict ORDER BY seq"):
            verdict, after = json.loads(text), at / 1000 - failed_at
            if after > 0 and verdict["code"] not in ("healthy", "unknown"):
                suspected.setdefault(pair, after)
                if verdict["confidence"] == "confirmed":
                    confirmed.setdefault(pair, after)
        gaps = sum(json.loads(text).get("after_gap", False) for (text,) in kept.execute("SELECT json FROM last_reading"))
    process = next(int(line.split()[0]) for line in subprocess.run(
        ["pgrep", "-fa", f"{console} --store {store}"], capture_output=True, text=True).stdout.splitlines()
        if line.split()[1] == console)
    status = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines())
    threads, resident = int(status["Threads"]), int(status["VmRSS"].split()[0]) / 1024
    os.kill(process, signal.SIGTERM)
    shown.wait(60)
    for name, seen in (("suspected", suspected), ("confirmed", confirmed)):
        told(name, seen)
    print(f"{how}_gaps {gaps} count")
    print(f"{how}_threads {threads} count")
    print(f"{how}_resident {resident:.0f} MB")
    print(*[line.strip() for line in Path(log).read_text().splitlines() if "longest" in line][-1:], sep="\n")


def main():
    with tempfile.TemporaryDirectory() as folder:
        sandbox = subprocess.Popen([ctl, "--json", "sandbox", "run", "--port", "0", "--writes", "60"],
                                   stdout=subprocess.PIPE, text=True)
        urls = json.loads(sandbox.stdout.readline())
        ports = {side: urlsplit(urls[side]).port for side in ("primary", "secondary")}
        forward = subprocess.Popen([sys.executable, str(Path(__file__).with_name("forward.py")), str(ports["primary"])],
                                   stdout=subprocess.PIPE, text=True)
        write_inventory(folder, int(forward.stdout.readline()), ports["secondary"])
        if how == "status":
            forward.send_signal(signal.SIGSTOP)
            ask_status(f"{folder}/many.sqlite", urls["secondary"])
            for process in (sandbox, forward):
                process.kill()
            return
        if console:
            open_console(folder, urls["secondary"],
                         lambda: forward.send_signal(signal.SIGSTOP) if how == "hanging" else forward.kill())
            for process in (sandbox, forward):
                process.kill()
            return
        watch = subprocess.Popen([ctl, "--json", "--store", f"{folder}/many.sqlite", "--no-keychain", "--control",
                                  urls["secondary"], "watch"], stdout=subprocess.PIPE, text=True)
        failed_at, suspected, confirmed, healthy, gaps = None, {}, {}, set(), 0
        done = threading.Event()

        def read():
            nonlocal gaps
            for line in watch.stdout:
                reading, now = json.loads(line), time.monotonic()
                verdict, name = reading["verdict"], reading["name"]
                if failed_at is None:
                    healthy.update([name] if verdict["code"] == "healthy" else [])
                    continue
                gaps += 1 if reading.get("afterGap") else 0
                if verdict["code"] not in ("healthy", "unknown"):
                    suspected.setdefault(name, now - failed_at)
                    if verdict["confidence"] == "confirmed":
                        confirmed.setdefault(name, now - failed_at)
                if len(confirmed) == count:
                    done.set()
            done.set()

        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        time.sleep(settle)
        known = len(healthy)
        failed_at = time.monotonic()
        if how == "hanging":
            forward.send_signal(signal.SIGSTOP)
        else:
            forward.kill()
        done.wait(longest)
        handles = len(os.listdir(f"/proc/{watch.pid}/fd"))
        status = dict(line.split(":", 1) for line in Path(f"/proc/{watch.pid}/status").read_text().splitlines())
        for process in (watch, sandbox, forward):
            process.kill()
        print(f"{how}_pairs_healthy_before {known} of {count}")
        for name, seen in (("suspected", suspected), ("confirmed", confirmed)):
            told(name, seen)
        print(f"{how}_gaps {gaps} count")
        print(f"{how}_open_files {handles} count")
        print(f"{how}_resident {int(status['VmRSS'].split()[0]) / 1024:.0f} MB")


main()
