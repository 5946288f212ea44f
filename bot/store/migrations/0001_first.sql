-- The first schema. Times are UTC in ISO 8601 ("2026-11-21T09:30:00.000Z"), so that they sort as
-- text and a person can read them; JSON columns hold what bot/codec writes.

-- The journal: everything that platforms delivered, in the order of arrival. Append-only; only
-- `state` and `tries` change. `id` drops a second delivery of the same thing.
CREATE TABLE activities (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL,
    channel         TEXT NOT NULL,
    address         TEXT NOT NULL,
    sender_id       TEXT NOT NULL,
    sender_name     TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('message', 'choice', 'joined', 'feedback')),
    text            TEXT NOT NULL,
    locale          TEXT NOT NULL,
    received_at     TEXT NOT NULL,
    state           TEXT NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'done', 'set_aside')),
    tries           INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX activities_waiting ON activities (seq) WHERE state = 'waiting';

-- One thread with one employee, and where it stands; the last_… columns number what follows.
CREATE TABLE conversations (
    id             TEXT PRIMARY KEY,
    channel        TEXT NOT NULL,
    address        TEXT NOT NULL,
    requester_id   TEXT NOT NULL,
    requester_name TEXT NOT NULL,
    locale         TEXT NOT NULL,
    stage          TEXT NOT NULL,
    request_id     TEXT NOT NULL,
    opened_at      TEXT NOT NULL,
    changed_at     TEXT NOT NULL,
    last_event     INTEGER NOT NULL,
    last_turn      INTEGER NOT NULL,
    last_line      INTEGER NOT NULL
) STRICT;
CREATE INDEX conversations_by_requester ON conversations (requester_id, changed_at);

-- What happened. Append-only; a conversation's state is these events, folded from the first.
CREATE TABLE events (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    number          INTEGER NOT NULL,
    turn            INTEGER NOT NULL,
    at              TEXT NOT NULL,
    revision        INTEGER NOT NULL,  -- of the knowledge that the step used
    kind            TEXT NOT NULL,
    body            TEXT NOT NULL,     -- the event as JSON
    PRIMARY KEY (conversation_id, number)
) STRICT, WITHOUT ROWID;

-- A state on the way, so that not every event has to be folded again. May be thrown away.
CREATE TABLE snapshots (
    conversation_id TEXT PRIMARY KEY REFERENCES conversations (id),
    last_event      INTEGER NOT NULL,
    state           TEXT NOT NULL
) STRICT;

-- One row per turn: the cause and all effects, for the record and for replay. Append-only.
CREATE TABLE turns (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    number          INTEGER NOT NULL,
    at              TEXT NOT NULL,
    revision        INTEGER NOT NULL,
    cause           TEXT NOT NULL,     -- "activity:<id>", "act:<id>", "timer:<name>"
    effects         TEXT NOT NULL,     -- JSON list
    PRIMARY KEY (conversation_id, number)
) STRICT, WITHOUT ROWID;

-- The talk as the employee sees it, numbered without gaps within the conversation.
CREATE TABLE lines (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    number          INTEGER NOT NULL,
    id              TEXT NOT NULL,     -- the activity's, or the effect's
    at              TEXT NOT NULL,
    who             TEXT NOT NULL CHECK (who IN ('employee', 'it')),
    body            TEXT NOT NULL,     -- Activity or Say as JSON
    PRIMARY KEY (conversation_id, number)
) STRICT, WITHOUT ROWID;

-- Messages on their way out, delivered in the order of seq within a conversation.
CREATE TABLE outbox (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,  -- "<conversation>/<turn>/<n>": the idempotency key
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    say             TEXT NOT NULL,
    at              TEXT NOT NULL,
    state           TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    under_way       INTEGER NOT NULL DEFAULT 0,  -- 1: it left, and nothing was heard yet
    in_doubt        INTEGER NOT NULL DEFAULT 0,  -- 1: an earlier try may have arrived
    next_at         TEXT NOT NULL,
    ended_at        TEXT,
    platform_id     TEXT NOT NULL DEFAULT '',
    why             TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_pending ON outbox (conversation_id, seq) WHERE state = 'pending';
CREATE INDEX outbox_next ON outbox (next_at) WHERE state = 'pending';
CREATE INDEX outbox_failed ON outbox (seq) WHERE state = 'failed';

CREATE TABLE timers (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    name            TEXT NOT NULL,
    due             TEXT NOT NULL,
    PRIMARY KEY (conversation_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX timers_due ON timers (due);

-- The review queue: a draft that waits for a person in IT, and how it ended.
CREATE TABLE reviews (
    seq              INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    conversation_id  TEXT NOT NULL REFERENCES conversations (id),
    request_id       TEXT NOT NULL,
    status           TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'settled')),
    team_id          TEXT NOT NULL,
    why              TEXT NOT NULL,
    requester_id     TEXT NOT NULL,
    requester_name   TEXT NOT NULL,
    service_id       TEXT NOT NULL,
    need             TEXT NOT NULL,
    outcome          TEXT NOT NULL,
    option           INTEGER NOT NULL,
    needs_management INTEGER NOT NULL,
    urgent           INTEGER NOT NULL,
    opened_at        TEXT NOT NULL,
    settled_at       TEXT,
    settled_by       TEXT NOT NULL DEFAULT '',
    settled_how      TEXT NOT NULL DEFAULT '',
    settled_note     TEXT NOT NULL DEFAULT '',
    body             TEXT NOT NULL      -- OpenReview as JSON: request, justification, draft
) STRICT;
CREATE INDEX reviews_open ON reviews (opened_at) WHERE status = 'open';
CREATE INDEX reviews_by_request ON reviews (request_id, seq);
CREATE INDEX reviews_by_conversation ON reviews (conversation_id, seq);

-- Every answer that was sent, with its reasons (P27); also the precedents (P9) and the hours that
-- are promised already (P8). Append-only.
CREATE TABLE decisions (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    request_id      TEXT NOT NULL,
    review_id       TEXT NOT NULL,
    requester_id    TEXT NOT NULL,
    department      TEXT NOT NULL,
    service_id      TEXT NOT NULL,
    root_need_id    TEXT NOT NULL,
    need            TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    decided_by      TEXT NOT NULL,
    decided_at      TEXT NOT NULL,
    revision        INTEGER NOT NULL,
    team_id         TEXT NOT NULL,
    hours           REAL NOT NULL,
    ready_by        TEXT,
    body            TEXT NOT NULL       -- RecordDecision as JSON
) STRICT;
CREATE INDEX decisions_by_service ON decisions (service_id, seq);
CREATE INDEX decisions_by_conversation ON decisions (conversation_id, seq);
CREATE INDEX decisions_by_request ON decisions (request_id, seq);
CREATE INDEX decisions_by_time ON decisions (decided_at);

-- What was said with an owner and a time (P24). The latest for a request replaces the earlier one.
CREATE TABLE promises (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    request_id      TEXT NOT NULL,
    text            TEXT NOT NULL,
    owner           TEXT NOT NULL,
    due             TEXT NOT NULL,
    kept            INTEGER NOT NULL,
    kept_at         TEXT,
    kept_by         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX promises_open ON promises (due) WHERE kept = 0;
CREATE INDEX promises_by_conversation ON promises (conversation_id, seq);

CREATE TABLE unmet_needs (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    request_id      TEXT NOT NULL,
    service_id      TEXT NOT NULL,
    need            TEXT NOT NULL,
    at              TEXT NOT NULL
) STRICT;

CREATE TABLE feedback (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    request_id      TEXT NOT NULL,
    text            TEXT NOT NULL,
    at              TEXT NOT NULL
) STRICT;

-- Somebody in IT is needed in person; open until one takes it.
CREATE TABLE calls (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    request_id      TEXT NOT NULL,
    team_id         TEXT NOT NULL,
    why             TEXT NOT NULL,
    promised        TEXT NOT NULL,
    at              TEXT NOT NULL,
    taken_by        TEXT NOT NULL DEFAULT '',
    taken_at        TEXT
) STRICT;
CREATE INDEX calls_open ON calls (promised) WHERE taken_by = '';
CREATE INDEX calls_by_conversation ON calls (conversation_id, seq);

-- What staff did, by the id that their client gave it: a repeated one is answered alike.
CREATE TABLE acts (
    id              TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    at              TEXT NOT NULL,
    stage           TEXT NOT NULL,
    refused         TEXT NOT NULL       -- list of RefuseAct as JSON
) STRICT;

-- What could not be done and waits for a person to look at it.
CREATE TABLE set_aside (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    kind            TEXT NOT NULL CHECK (kind IN ('activity', 'act', 'timer', 'delivery')),
    conversation_id TEXT NOT NULL,
    subject         TEXT NOT NULL,
    activity_seq    INTEGER NOT NULL,
    why             TEXT NOT NULL,
    at              TEXT NOT NULL,
    resolved_at     TEXT,
    resolved_by     TEXT NOT NULL DEFAULT '',
    again           INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX set_aside_open ON set_aside (seq) WHERE resolved_at IS NULL;

-- Versions of the knowledge: which file had which content. Published ones never change.
CREATE TABLE revisions (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    author       TEXT NOT NULL,
    note         TEXT NOT NULL,
    at           TEXT NOT NULL,
    published_at TEXT,
    published_by TEXT NOT NULL DEFAULT ''
) STRICT;

-- Contents by their SHA-256, so that an unchanged file costs nothing in the next revision.
CREATE TABLE blobs (
    hash    TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE revision_files (
    revision INTEGER NOT NULL REFERENCES revisions (number) ON UPDATE CASCADE ON DELETE CASCADE,
    path     TEXT NOT NULL,
    hash     TEXT NOT NULL REFERENCES blobs (hash),
    PRIMARY KEY (revision, path)
) STRICT, WITHOUT ROWID;

-- Signed-in people and one-time links; only hashes of the secrets.
CREATE TABLE sessions (
    secret_hash TEXT PRIMARY KEY,
    person_id   TEXT NOT NULL,
    one_time    INTEGER NOT NULL,
    at          TEXT NOT NULL,
    expires     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who did what, when. Append-only.
CREATE TABLE audit (
    number  INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    what    TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, number);
