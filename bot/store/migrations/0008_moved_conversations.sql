-- A conversation about a sensitive matter leaves the channel where it began and goes on in a direct
-- message. `address` stays the channel's; what comes in from the new place belongs to it.
ALTER TABLE activities ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN moved_to TEXT NOT NULL DEFAULT '';  -- an address; empty: no
CREATE TABLE moves (
    place           TEXT PRIMARY KEY,  -- what a conversation there would be called
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    at              TEXT NOT NULL
) STRICT, WITHOUT ROWID;
