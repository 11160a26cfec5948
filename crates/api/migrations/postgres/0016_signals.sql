SELECT pg_advisory_xact_lock(125779851700590);

-- The sandbox keeps signals beside messages.
ALTER TABLE sandbox_messages DROP CONSTRAINT sandbox_messages_channel_check;
ALTER TABLE sandbox_messages ADD CONSTRAINT sandbox_messages_channel_check
    CHECK (channel IN ('email', 'sms', 'signal'));
