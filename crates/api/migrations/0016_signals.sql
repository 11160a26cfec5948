-- The sandbox keeps signals beside messages. A check is changed by another table.
CREATE TABLE sandbox_messages_with_signals (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'signal')),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
INSERT INTO sandbox_messages_with_signals (id, channel, address, subject, body, sent_at)
    SELECT id, channel, address, subject, body, sent_at FROM sandbox_messages;
DROP TABLE sandbox_messages;
ALTER TABLE sandbox_messages_with_signals RENAME TO sandbox_messages;
CREATE INDEX sandbox_messages_by_address ON sandbox_messages (address, id);
