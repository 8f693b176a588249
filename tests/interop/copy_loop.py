#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A writer on a primary and a small copy loop to a secondary, for watching a real pair of FHIR servers.

  copy_loop.py write A  [--rate PER_SECOND] [--seed N] [--control FILE] [--seconds N]
  copy_loop.py copy A B [--period SECONDS] [--since INSTANT] [--control FILE] [--seconds N]

A and B are base URLs. Both run until SIGTERM or SIGINT (exit 0), or for --seconds. While FILE holds the word "pause"
they do nothing; `copy` then goes on where it was. One line a second with work goes to standard output.

`copy` reads A's /_history and replays it on B oldest first, each version, deletions too; the bytes of a resource are
those that A sent. What B refuses with a 4xx is reported on standard error and left out; anything else is tried again.
"""
import argparse
import json
import os
import random
import signal
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timedelta, timezone

FHIR = "application/fhir+json"
OVERLAP = timedelta(seconds=5)  # versions that were committed late are found again within this
stop = threading.Event()


def request(method, url, body=None):
    """Status and body; raises OSError when no answer came."""
    headers = {"Accept": FHIR, "Content-Type": FHIR, "Cache-Control": "no-cache"}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers, method=method), timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.read()


def say(text):
    print(datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"), text, flush=True)


def paused(control):
    if not control or not os.path.exists(control):
        return False
    with open(control, encoding="utf-8") as file:
        return file.read().strip() == "pause"


# --- raw slices of a bundle ------------------------------------------------------------------------------------------

DECODER = json.JSONDecoder()


def skip_space(text, at):
    while text[at] in " \t\r\n":
        at += 1
    return at


def value_end(text, at):
    return DECODER.raw_decode(text, at)[1]


def members(text, at):
    """The members of the object that begins at `at`: name, and where its value begins and ends."""
    at = skip_space(text, at + 1)
    while text[at] != "}":
        name, at = DECODER.raw_decode(text, at)
        begin = skip_space(text, skip_space(text, at) + 1)
        end = value_end(text, begin)
        yield name, begin, end
        at = skip_space(text, end)
        if text[at] == ",":
            at = skip_space(text, at + 1)


def elements(text, at):
    at = skip_space(text, at + 1)
    while text[at] != "]":
        yield at
        at = skip_space(text, value_end(text, at))
        if text[at] == ",":
            at = skip_space(text, at + 1)


def bundle_parts(text):
    """The address of the next page, or None; and of each entry its request and the resource as it was sent, or None."""
    following, entries = None, []
    for name, begin, end in members(text, skip_space(text, 0)):
        if name == "link":
            following = next((link["url"] for link in json.loads(text[begin:end]) if link["relation"] == "next"), None)
        elif name == "entry":
            for start in elements(text, begin):
                parts = {key: text[first:last] for key, first, last in members(text, start)}
                entries.append((parts, parts.get("resource")))
    return following, entries


# --- copy ------------------------------------------------------------------------------------------------------------


class Change:
    """One version of one resource on A."""

    def __init__(self, parts, resource):
        asked = json.loads(parts["request"])
        path = (json.loads(parts["fullUrl"]) if "fullUrl" in parts else asked["url"]).split("/_history/")[0]
        self.target = "/".join(path.split("/")[-2:])
        self.resource = resource
        meta = json.loads(resource).get("meta", {}) if resource else {}
        response = json.loads(parts.get("response", "{}"))
        self.version = meta.get("versionId") or response.get("etag") or asked["url"]
        self.at = meta.get("lastUpdated") or response.get("lastModified")
        self.key = (self.target, self.version, asked["method"] == "DELETE")
        self.deleted = asked["method"] == "DELETE" or resource is None


def read_history(source, since):
    """All changes on A since then, oldest first."""
    url = source + "/_history?" + urllib.parse.urlencode({"_since": since.isoformat(), "_count": 200})
    found = []
    while url:
        status, body = request("GET", url)
        if status != 200:
            raise OSError(f"{url} answered {status}")
        url, entries = bundle_parts(body.decode("utf-8"))
        found += [Change(parts, resource) for parts, resource in entries]
    return found[::-1]


def replay(change, target):
    """True when B took it, False when it never will."""
    url = f"{target}/{change.target}"
    while not stop.is_set():
        try:
            if change.deleted:
                status, body = request("DELETE", url)
            else:
                status, body = request("PUT", url, change.resource.encode("utf-8"))
            if status < 300 or (change.deleted and status in (404, 410)):
                return True
            if 400 <= status < 500 and status not in (401, 403, 408, 409, 429):
                print(f"refused {status} {change.target}: {body[:300]!r}", file=sys.stderr, flush=True)
                return False
            problem = f"status {status}"
        except OSError as error:
            problem = str(error)
        print(f"waiting for B: {problem}", file=sys.stderr, flush=True)
        stop.wait(1)
    return False


def copy(options):
    since = datetime.fromisoformat(options.since.replace("Z", "+00:00"))
    done = {}  # key of a change that was replayed -> its time on A
    total = 0
    while not stop.is_set():
        if not paused(options.control):
            try:
                changes = [change for change in read_history(options.source, since - OVERLAP) if change.key not in done]
            except (OSError, ValueError, KeyError) as error:
                print(f"waiting for A: {error}", file=sys.stderr, flush=True)
                changes = []
            for change in changes:
                if stop.is_set() or paused(options.control):
                    break  # what is left is read again
                replay(change, options.target)
                if stop.is_set():
                    break
                total += 1
                at = datetime.fromisoformat(change.at.replace("Z", "+00:00")) if change.at else since
                done[change.key] = at
                since = max(since, at)
            done = {key: at for key, at in done.items() if at >= since - 2 * OVERLAP}
            if changes:
                say(f"copied {total} up to {since.isoformat()}")
        stop.wait(options.period)


# --- write -----------------------------------------------------------------------------------------------------------

FAMILIES = ["Aldermann", "Bäcker", "Chaiyasit", "Ødegård", "王", "العلي", "O'Neill"]
CODES = [("8867-4", "Heart rate", "/min", 50, 140), ("8310-5", "Body temperature", "Cel", 35, 41), ("29463-7", "Body weight", "kg", 2, 130)]


def patient(chance, number):
    return "Patient", f"made-up-{number}", {
        "active": True,
        "identifier": [{"system": "urn:example:made-up", "value": f"{number:06d}"}],
        "name": [{"use": "official", "family": chance.choice(FAMILIES), "given": [f"Test{number}"]}],
        "gender": chance.choice(["female", "male", "other", "unknown"]),
        "birthDate": f"{chance.randint(1930, 2024)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
    }


def observation(chance, number, of):
    code, display, unit, low, high = chance.choice(CODES)
    # %.2f: "37.00" must arrive as "37.00"
    value = "%.2f" % chance.uniform(low, high)
    return "Observation", f"made-up-{number}", {
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": code, "display": display}]},
        "subject": {"reference": f"Patient/made-up-{of}"},
        "effectiveDateTime": datetime.now(timezone.utc).isoformat(timespec="milliseconds"),
        "valueQuantity": {"value": f"@{value}@", "unit": unit, "system": "http://unitsofmeasure.org", "code": unit},
    }


def one_write(chance, state):
    """Method, path and body: mostly new observations, some changes of patients, a few deletions."""
    kind = chance.random()
    if state["patients"] < 20 or kind < 0.15:
        new = state["patients"] < 20
        number = state["patients"] if new else chance.randrange(state["patients"])
        state["patients"] += new
        made = patient(chance, number)
    elif kind < 0.20 and state["observations"] > 10:
        return "DELETE", f"Observation/made-up-{chance.randrange(state['observations'])}", None
    else:
        number = state["observations"]
        state["observations"] += 1
        made = observation(chance, number, chance.randrange(state["patients"]))
    resource_type, identifier, rest = made
    body = json.dumps({"resourceType": resource_type, "id": identifier, **rest}, ensure_ascii=False)
    return "PUT", f"{resource_type}/{identifier}", body.replace('"@', "").replace('@"', "").encode("utf-8")


def write(options):
    chance = random.Random(options.seed)
    state = {"patients": 0, "observations": 0}
    written = failed = 0
    due = told = time.monotonic()
    while not stop.is_set():
        if paused(options.control):
            stop.wait(0.2)
            due = time.monotonic()
            continue
        method, path, body = one_write(chance, state)
        try:
            status, _ = request(method, f"{options.source}/{path}", body)
            good = status < 300 or status in (404, 410)
        except OSError:
            good = False
        written += good
        failed += not good
        if time.monotonic() - told >= 1:
            told = time.monotonic()
            say(f"written {written} failed {failed}")
        due = max(due + 1 / options.rate, time.monotonic() - 1)
        stop.wait(max(0.0, due - time.monotonic()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    writer = verbs.add_parser("write")
    writer.add_argument("source", metavar="A")
    writer.add_argument("--rate", type=float, default=2.0)
    writer.add_argument("--seed", type=int, default=1)
    copier = verbs.add_parser("copy")
    copier.add_argument("source", metavar="A")
    copier.add_argument("target", metavar="B")
    copier.add_argument("--period", type=float, default=3.0)
    copier.add_argument("--since", default="2000-01-01T00:00:00Z")
    for verb in (writer, copier):
        verb.add_argument("--control", metavar="FILE")
        verb.add_argument("--seconds", type=float)
    options = parser.parse_args()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    if options.seconds:
        timer = threading.Timer(options.seconds, stop.set)
        timer.daemon = True
        timer.start()
    {"write": write, "copy": copy}[options.verb](options)


if __name__ == "__main__":
    main()
