-- What a row of the queue shows stands beside the review, so that a list does not read every case;
-- and what the console's header counts has an index each.
ALTER TABLE reviews ADD COLUMN weight TEXT NOT NULL DEFAULT 'ok';  -- of the heaviest consideration
ALTER TABLE reviews ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reviews ADD COLUMN tone_errors INTEGER NOT NULL DEFAULT 0;      -- in the draft
ALTER TABLE reviews ADD COLUMN with_management INTEGER NOT NULL DEFAULT 0;  -- handed to them
UPDATE reviews SET
    weight = coalesce(
        (SELECT CASE max(CASE json_extract(value, '$.weight')
                         WHEN 'blocking' THEN 2 WHEN 'concern' THEN 1 ELSE 0 END)
                WHEN 2 THEN 'blocking' WHEN 1 THEN 'concern' ELSE 'ok' END
         FROM json_each(body, '$.review.justification.considerations')), 'ok'),
    sensitive = coalesce(json_extract(body, '$.request.sensitive'), 0),
    tone_errors =
        (SELECT count(*) FROM json_each(body, '$.review.draft.tone.findings')
         WHERE json_extract(value, '$.severity') = 'error'),
    with_management = needs_management OR why LIKE 'asked for management%';

-- Who of IT has the conversation; empty unless it is with a person.
ALTER TABLE conversations ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';
UPDATE conversations SET taken_by = coalesce(
    (SELECT json_extract(body, '$.by.id') FROM events
     WHERE conversation_id = conversations.id AND kind IN ('taken_over', 'staff_wrote')
     ORDER BY number DESC LIMIT 1), '')
WHERE stage = 'with_a_person';

CREATE INDEX reviews_settled ON reviews (settled_at) WHERE status = 'settled';
CREATE INDEX conversations_with_a_person ON conversations (changed_at)
    WHERE stage = 'with_a_person';
