// The one account of the example.
"use strict";

const KEY = Buffer.from("12345678901234567890");

const hoursAgo = (hours) => Math.floor(Date.now() / 1000) - hours * 3600;

/** Lise has an authenticator app, and somebody else is in her account. */
const lise = () => ({
  id: "7",
  handle: "lise",
  status: "active",
  created_at: 1_600_000_000,
  password_hash: "of the old password",
  emails: [
    { id: "e1", address: "lise@example.com", added_at: 1_600_000_000 },
    { id: "e2", address: "thief@example.net", added_at: hoursAgo(1) },
  ],
  phones: [],
  authenticators: [{ id: "a1", name: "Phone", secret: KEY, last_step: 0, added_at: 1_600_000_000 }],
  contacts: [],
  sessions: [{ id: "s1", device: "Firefox on Linux", created_at: 1_700_000_000, last_used_at: hoursAgo(0) }],
  devices: [],
  connections: [{ id: "c1", kind: "app", name: "Mail Export", access: ["Read your mail"], added_at: hoursAgo(1) }],
  events: [],
});

module.exports = { KEY, lise };
