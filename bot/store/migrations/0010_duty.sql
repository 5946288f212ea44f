-- Whose an untouched review is, by the rota of its team.
ALTER TABLE reviews ADD COLUMN duty_person TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN duty_before TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN duty_how TEXT NOT NULL DEFAULT '';  -- empty: its team has no rota
ALTER TABLE reviews ADD COLUMN duty_told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reviews ADD COLUMN duty_at TEXT;
