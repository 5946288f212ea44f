-- What stands where on a platform: whoever presses or reacts there names the message only.
CREATE INDEX outbox_arrived ON outbox (platform_id) WHERE platform_id <> '';
