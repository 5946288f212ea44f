-- An approved reply waits for a moment in which it can be taken back.
ALTER TABLE reviews ADD COLUMN held_by TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN held_until TEXT;
