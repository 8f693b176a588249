#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions about what `rekindlectl --json watch` wrote, for run.sh. FILE holds one reading a line.

  readings.py measured FILE N       exit 0 once N readings have lag by heartbeat and the losses by resource type
  readings.py confirmed FILE        exit 0 once an outage is confirmed; prints its code
  readings.py probes FILE           how many failed probes in a row it took to confirm the outage
  readings.py closed FILE           exit 0 once, after an outage, the verdict is healthy and no incident is open
  readings.py paused FILE A B       exit 0 when the lag, read between the instants A and B while nothing was copied
                                    since A, holds the truth; prints what was measured
  readings.py deletions FILE A B    exit 0 when a reading between the instants counted a deletion as at risk
  readings.py protection FILE STATE CAUSE [CONFIDENCE]  exit 0 when the newest reading says so, at least so surely
  readings.py unprotected FILE A    how long after the instant A the pair was suspected and confirmed unprotected
  readings.py open FILE             exit 0 while the newest reading has an outage that is confirmed
  readings.py diverged FILE C U D   exit 0 when the newest reading counts so many creates, updates and deletes that only
                                    the secondary has, and calls the count complete
  readings.py timeline FILE         the milestones of an incident (`rekindlectl --json timeline`), one a line
  readings.py milestones FILE CODE...   exit 0 when the incident has them all
  readings.py rpo FILE              how old the secondary was when the outage began, or "not known"
  readings.py summary FILE          the whole watch in a few lines
  readings.py counts BASE           how many resources of each type the service at BASE holds
  readings.py has BASE TYPE/ID      exit 0 when the service has it
  readings.py before BASE           makes three patients
  readings.py apart BASE            makes seven more, changes two of the three and deletes the third
  readings.py delete BASE TYPE/ID   makes that resource on the service at BASE and deletes it
"""
import json
import statistics
import sys
import urllib.request
from datetime import datetime

OUTAGES = ("front_end_down", "primary_down", "gray_failure")
TYPES = ("Basic", "Observation", "Patient")
COPY_CYCLE_MS = 8000  # what was under way when the copy was told to pause, and its period


def load(path):
    """The objects of a file, one a line; a line that is being written is left out."""
    found = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.endswith("\n"):
                found.append(json.loads(line))
    return found


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def code(reading):
    return reading["verdict"]["code"]


def certain(reading):
    return reading["verdict"]["confidence"] == "confirmed"


def measured(path, wanted):
    good = [reading for reading in load(path)
            if reading["lag"]["method"] == "heartbeat" and reading["lag"]["staleness"]
            and reading["loss"]["complete"] and reading["loss"]["total"] and reading["loss"]["by_type"]]
    return len(good) >= int(wanted)


def confirmed(path):
    seen = next((code(reading) for reading in load(path) if code(reading) in OUTAGES and certain(reading)), None)
    print(seen or "")
    return seen is not None


def probes(path):
    count = 0
    at = None  # a reading is told twice where its verdict changed: at once, and when it is whole
    for reading in load(path):
        if reading["at"] != at:
            count = count + 1 if reading["primary"]["error"] else 0
        at = reading["at"]
        if count and code(reading) in OUTAGES and certain(reading):
            break
    print(count)
    return True


def closed(path):
    readings = load(path)
    last = readings[-1]
    return any(code(reading) in OUTAGES for reading in readings) and code(last) == "healthy" and "incident" not in last


def paused(path, begin, end):
    """Since `begin` nothing was copied: a reading at r must say that B is at least r - begin old, and hardly older."""
    begin, end = moment(begin), moment(end)
    good = None
    for reading in load(path):
        read_at, lag = moment(reading["lag"]["read_at"]), reading["lag"]["staleness"]
        still_ms = (read_at - begin).total_seconds() * 1000
        if still_ms < COPY_CYCLE_MS or read_at > end:
            continue
        if not lag:
            return False
        right = lag["hi_ms"] >= still_ms and lag["lo_ms"] <= still_ms + COPY_CYCLE_MS
        print(f"{lag['lo_ms'] / 1000:.1f} to {lag['hi_ms'] / 1000:.1f} s, paused for {still_ms / 1000:.1f} s")
        good = right and good is not False
    return good is True


def deletions(path, begin, end):
    begin, end = moment(begin), moment(end)
    return any(reading["loss"]["deletes"]["most"] > 0 for reading in load(path) if begin < moment(reading["at"]) < end)


def protection(path, state, cause, confidence="suspected"):
    ranks = ("suspected", "probable", "confirmed")
    last = load(path)[-1]["protection"]
    return (last["state"], last["cause"]) == (state, cause) and ranks.index(last["confidence"]) >= ranks.index(confidence)


def unprotected(path, begin):
    begin = moment(begin)
    for wanted in ("suspected", "confirmed"):
        first = next((moment(reading["at"]) for reading in load(path) if moment(reading["at"]) > begin
                      and reading["protection"]["state"] == "unprotected"
                      and wanted in ("suspected", reading["protection"]["confidence"])), None)
        print(f"{wanted} after {(first - begin).total_seconds():.0f} s" if first else f"not {wanted}", end="; ")
    print("probed every 5 s")
    return True


def open_(path):
    last = load(path)[-1]
    return code(last) in OUTAGES and certain(last)


def diverged(path, creates, updates, deletes):
    found = load(path)[-1].get("divergence")
    return bool(found) and found["gap"] == "none" and found["may_be"] == 0 and found["total"] == {
        "creates": int(creates), "updates": int(updates), "deletes": int(deletes)}


def timeline(path):
    incident = load(path)[0]
    began = moment(incident["began"])
    for entry in incident["milestones"]:
        after = (moment(entry["at"]) - began).total_seconds()
        print(f"  {entry['at']}  +{after:.0f} s  {entry['kind']}  {entry['source']}")
    print(f"  ended {incident['ended']}")
    return True


def milestones(path, *wanted):
    return set(wanted) <= {entry["kind"] for entry in load(path)[0]["milestones"]}


def rpo(path):
    lost = load(path)[0]["rpo_actual"]
    print(f"{lost['lo_ms'] / 1000:.1f} to {lost['hi_ms'] / 1000:.1f} s" if lost else "not known")
    return True


def spread(name, values):
    values = [value / 1000 for value in values]
    return f"{name}: min {min(values):.1f} s, median {statistics.median(values):.1f} s, max {max(values):.1f} s"


def summary(path):
    readings = load(path)
    failing = next((at for at, reading in enumerate(readings) if reading["primary"]["error"]), len(readings))
    before = readings[:failing]
    lags = [reading["lag"]["staleness"] for reading in before if reading["lag"]["staleness"]]
    print(f"readings: {len(readings)}, {readings[0]['at']} to {readings[-1]['at']}; before the outage {len(before)}, "
          f"with lag {len(lags)}")
    if lags:
        print(spread("lag, least", [lag["lo_ms"] for lag in lags]))
        print(spread("lag, most", [lag["hi_ms"] for lag in lags]))
    losses = [reading["loss"]["total"] for reading in before if reading["loss"]["total"]]
    if losses:
        print(f"changes at risk: least {min(loss['least'] for loss in losses)} to {max(loss['least'] for loss in losses)}, "
              f"most {min(loss['most'] for loss in losses)} to {max(loss['most'] for loss in losses)}; deletions up to "
              f"{max(reading['loss']['deletes']['most'] for reading in before)}")
    took = [reading["primary"]["phases"]["total_ms"] for reading in before]
    if took:
        print(f"primary answered in: median {statistics.median(took):.0f} ms, max {max(took)} ms")
    print("verdicts:")
    told = None
    for reading in readings:
        now = (code(reading), reading["verdict"]["confidence"])
        if now != told:
            print(f"  {reading['at']}  {now[0]} ({now[1]})")
        told = now
    return True


def ask(method, url, body=None):
    headers = {"Content-Type": "application/fhir+json", "Cache-Control": "no-cache"}
    with urllib.request.urlopen(urllib.request.Request(url, body, headers, method=method), timeout=30) as answer:
        return json.load(answer)


def counts(base):
    for name in TYPES:
        print(name, ask("GET", f"{base}/{name}?_summary=count")["total"])
    return True


def has(base, path):
    try:
        return bool(ask("GET", f"{base}/{path}"))
    except OSError:
        return False


def patient(base, identifier, family):
    body = {"resourceType": "Patient", "id": identifier, "name": [{"family": family}]}
    ask("PUT", f"{base}/Patient/{identifier}", json.dumps(body).encode())


def before(base):
    for number in range(3):
        patient(base, f"made-up-old-{number}", "Before")
    return True


def apart(base):
    for number in range(7):
        patient(base, f"made-up-new-{number}", "During")
    for number in range(2):
        patient(base, f"made-up-old-{number}", "During")
    ask("DELETE", f"{base}/Patient/made-up-old-2")
    return True


def delete(base, path):
    name, identifier = path.split("/")
    ask("PUT", f"{base}/{path}", json.dumps({"resourceType": name, "id": identifier}).encode())
    ask("DELETE", f"{base}/{path}")
    return True


VERBS = (measured, confirmed, probes, closed, paused, deletions, protection, unprotected, open_, diverged, timeline,
         milestones, rpo, summary, counts, has, before, apart, delete)


def main():
    known = {verb.__name__.rstrip("_"): verb for verb in VERBS}
    if len(sys.argv) < 3 or sys.argv[1] not in known:
        sys.exit(__doc__)
    sys.exit(0 if known[sys.argv[1]](*sys.argv[2:]) else 1)


if __name__ == "__main__":
    main()
