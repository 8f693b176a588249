-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that their receiver has not taken yet, in the order in which they go. Not tied to a pair: the word on a pair
-- that was removed meanwhile goes out all the same.

CREATE TABLE notice_outbox (
    number INTEGER PRIMARY KEY,
    json   TEXT NOT NULL
) STRICT;
