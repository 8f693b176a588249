-- SPDX-License-Identifier: GPL-3.0-or-later
-- What no program ever read: of a sample the verdict, state and flags (they are in the journal of verdicts), of an incident
-- its kind and end (they are in its document). The samples are copied once, in the order of their keys.

CREATE TABLE lean_sample (
    pair   INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    t      INTEGER NOT NULL,
    lo     INTEGER,              -- NULL: no value (a gap)
    hi     INTEGER,
    method INTEGER NOT NULL,     -- LagMethod
    PRIMARY KEY (pair, t),
    CHECK ((lo IS NULL) = (hi IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO lean_sample SELECT pair, t, lo, hi, method FROM sample ORDER BY pair, t;
DROP TABLE sample;
ALTER TABLE lean_sample RENAME TO sample;

ALTER TABLE incident DROP COLUMN kind;
ALTER TABLE incident DROP COLUMN ended;
