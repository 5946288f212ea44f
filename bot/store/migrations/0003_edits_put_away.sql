-- What staff changed in replies and an author has looked at: it speaks for no suggestion any more.
CREATE TABLE edits_put_away (
    review_id TEXT NOT NULL REFERENCES reviews (id),
    what      TEXT NOT NULL,              -- the part, or the variable in it
    by        TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (review_id, what)
) STRICT, WITHOUT ROWID;
