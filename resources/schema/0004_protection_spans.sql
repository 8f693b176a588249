-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long a pair was protected, at risk, unprotected or unknown. What no span covers was not watched. Kept for good.

CREATE TABLE protection_span (
    pair  INTEGER NOT NULL REFERENCES pair (key) ON DELETE CASCADE,
    began INTEGER NOT NULL,       -- UTC milliseconds
    ended INTEGER NOT NULL,
    state TEXT NOT NULL,          -- ProtectionState
    cause TEXT NOT NULL,          -- ProtectionCause
    PRIMARY KEY (pair, began),
    CHECK (began <= ended)
) STRICT, WITHOUT ROWID;
