-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person said about the protection of a pair: why what only the secondary has is no matter any more. Kept for good.

CREATE TABLE protection_note (
    number     INTEGER PRIMARY KEY,
    pair       INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    at         INTEGER NOT NULL,  -- UTC milliseconds
    who        TEXT NOT NULL,
    text       TEXT NOT NULL,
    divergence TEXT               -- Divergence as JSON: what was closed
) STRICT;
CREATE INDEX protection_note_at ON protection_note (pair, at);
