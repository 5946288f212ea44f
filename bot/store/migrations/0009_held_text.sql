-- What goes out when the moment is over in which it can be taken back: everybody may read it.
ALTER TABLE reviews ADD COLUMN held_text TEXT NOT NULL DEFAULT '';
