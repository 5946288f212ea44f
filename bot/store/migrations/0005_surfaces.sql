-- Where something of ours is shown on a platform, beside the conversation itself: the message about
-- a review in a staff channel. Known by what it shows, so that it is posted once and changed later.
CREATE TABLE surfaces (
    seq      INTEGER PRIMARY KEY,
    surface  TEXT NOT NULL,             -- "slack:C0IT", "teams:19:…"
    subject  TEXT NOT NULL,             -- the review's id
    place    TEXT NOT NULL,             -- the message there; empty: it is being posted
    shown    TEXT NOT NULL,             -- a digest of what it shows
    closed   INTEGER NOT NULL CHECK (closed IN (0, 1)),  -- it will not change any more
    at       TEXT NOT NULL,
    UNIQUE (surface, subject)
) STRICT;
CREATE INDEX surfaces_open ON surfaces (surface, seq) WHERE closed = 0;

-- What a platform says of its users' accounts: who they are in our directory is found by it.
CREATE TABLE accounts (
    account  TEXT PRIMARY KEY,          -- "slack:T0:U1", as an activity's sender
    name     TEXT NOT NULL,
    email    TEXT NOT NULL,             -- empty: the platform does not tell
    locale   TEXT NOT NULL,
    at       TEXT NOT NULL
) STRICT;

-- A person's own page asks for these.
CREATE INDEX decisions_by_requester ON decisions (requester_id, seq);
