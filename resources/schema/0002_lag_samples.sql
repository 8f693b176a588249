-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lag over time: raw samples for the retention period, roll-ups for good. lo and hi are milliseconds of staleness.
-- Without row ids the rows lie in the order of their keys, so that a chart is one sequential read.

CREATE TABLE sample (
    pair    INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    t       INTEGER NOT NULL,
    lo      INTEGER,              -- NULL: no value (a gap)
    hi      INTEGER,
    method  INTEGER NOT NULL,     -- LagMethod
    verdict INTEGER NOT NULL,     -- VerdictCode
    state   INTEGER NOT NULL,     -- DrState
    flags   INTEGER NOT NULL,     -- 1: first after sleep or start
    PRIMARY KEY (pair, t),
    CHECK ((lo IS NULL) = (hi IS NULL))
) STRICT, WITHOUT ROWID;

-- One row per bucket. The moments of first and last let samples arrive in any order.
CREATE TABLE rollup (
    pair     INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    width    INTEGER NOT NULL,    -- milliseconds: 60,000, 900,000 or 86,400,000
    start    INTEGER NOT NULL,    -- a multiple of width
    count    INTEGER NOT NULL,    -- samples with a value
    gaps     INTEGER NOT NULL,    -- attempts without one
    min_lo   INTEGER,             -- this and the following: NULL while count is 0
    max_hi   INTEGER,
    first_t  INTEGER,
    first_lo INTEGER,
    first_hi INTEGER,
    last_t   INTEGER,
    last_lo  INTEGER,
    last_hi  INTEGER,
    PRIMARY KEY (pair, width, start)
) STRICT, WITHOUT ROWID;
