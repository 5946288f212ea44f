-- Where the app is installed on a platform that lets many install it, and with what it may speak
-- there. What is secret of it is sealed with a key that is not in this file.
CREATE TABLE installations (
    platform TEXT NOT NULL,             -- "slack"
    place    TEXT NOT NULL,             -- the workspace's or the organisation's id there
    about    TEXT NOT NULL,             -- JSON: names, ids, scopes
    secrets  TEXT NOT NULL,             -- sealed; empty: the app is gone from there
    at       TEXT NOT NULL,
    PRIMARY KEY (platform, place)
) STRICT, WITHOUT ROWID;
