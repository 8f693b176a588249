-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inventory and journals. All moments are UTC milliseconds since 1970; sent and acknowledged of a heartbeat are
-- milliseconds on the boot clock of `boot`.

-- Everything else refers to a pair by its small key, which stays when the pair is removed from the inventory: its
-- history outlives it until retention ends.
CREATE TABLE pair (
    key  INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    json TEXT                     -- NULL: not in the inventory (removed, or only ever watched)
) STRICT;

CREATE TABLE last_reading (
    pair INTEGER PRIMARY KEY REFERENCES pair (key) ON DELETE CASCADE,
    t    INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;

-- Two changes of one millisecond are both kept, in the order in which they came.
CREATE TABLE verdict (
    seq  INTEGER PRIMARY KEY,
    pair INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    t    INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_by_time ON verdict (pair, t);

CREATE TABLE incident (
    id    TEXT PRIMARY KEY,
    pair  INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    kind  TEXT NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER,
    json  TEXT NOT NULL
) STRICT;
CREATE INDEX incident_by_time ON incident (pair, began);

CREATE TABLE heartbeat (
    pair         INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    boot         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    sent         INTEGER NOT NULL,
    acknowledged INTEGER,         -- NULL: outcome unknown
    sent_at      INTEGER NOT NULL,
    PRIMARY KEY (pair, boot, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE memory (
    pair INTEGER PRIMARY KEY REFERENCES pair (key) ON DELETE CASCADE,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
