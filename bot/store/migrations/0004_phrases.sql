-- Words of employees, with the service that somebody said they are about: what the bot may learn
-- from, once an admin has accepted it. The latest word on a request replaces an earlier one while
-- nobody has looked at it.
CREATE TABLE phrases (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    request_id      TEXT NOT NULL,
    words           TEXT NOT NULL,     -- as the employee said them
    locale          TEXT NOT NULL,
    service_id      TEXT NOT NULL,     -- what they are about
    taken_for       TEXT NOT NULL,     -- what the bot took them for; empty: it asked
    how             TEXT NOT NULL CHECK (how IN ('picked', 'corrected', 'by_staff')),
    told_by         TEXT NOT NULL,     -- who said so: the employee, or somebody of IT
    at              TEXT NOT NULL,
    -- waiting for an admin; accepted and being tried; in the knowledge; kept out because the
    -- understanding would get worse; not to be learnt from
    state           TEXT NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'trying', 'taught', 'held_back', 'dismissed')),
    as_text         TEXT NOT NULL DEFAULT '',  -- as the admin accepted it
    as_service_id   TEXT NOT NULL DEFAULT '',
    decided_by      TEXT NOT NULL DEFAULT '',
    decided_at      TEXT,
    revision        INTEGER NOT NULL DEFAULT 0,  -- of the knowledge that brought it
    tried           INTEGER NOT NULL DEFAULT 0,  -- held-out phrases that it was tried on
    right_before    INTEGER NOT NULL DEFAULT 0,
    right_after     INTEGER NOT NULL DEFAULT 0,
    mistaken        TEXT NOT NULL DEFAULT '[]',  -- JSON: what it would have mixed up
    why             TEXT NOT NULL DEFAULT ''     -- it could not be tried
) STRICT;
CREATE INDEX phrases_open ON phrases (seq) WHERE state IN ('waiting', 'trying', 'held_back');
CREATE UNIQUE INDEX phrases_waiting ON phrases (conversation_id, request_id)
    WHERE state = 'waiting';
