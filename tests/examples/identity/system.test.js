// A recovery of an account that is in another system, without a page. docs/integrate.md explains what is used here.
"use strict";

const assert = require("node:assert/strict");
const { randomBytes, randomUUID } = require("node:crypto");
const { mkdtemp, rm, writeFile } = require("node:fs/promises");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { after, before, beforeEach, test } = require("node:test");
const { Accounts, serve, totp } = require("./system.js");
const { start } = require("../playwright/sandbox.js");

const SECRET = `whsec_${randomBytes(32).toString("base64")}`;
const KEY = Buffer.from("12345678901234567890");
const now = () => Math.floor(Date.now() / 1000);

let folder;
let accounts;
let server;
let sandbox;
let base;

/** Lise has an authenticator app, and somebody else is in her account. */
const lise = () => ({
  id: "7",
  handle: "lise",
  status: "active",
  created_at: 1_600_000_000,
  password_hash: "of the old password",
  emails: [
    { id: "e1", address: "lise@example.com", added_at: 1_600_000_000 },
    { id: "e2", address: "thief@example.net", added_at: now() - 3600 },
  ],
  phones: [],
  authenticators: [{ id: "a1", name: "Phone", secret: KEY, last_step: 0, added_at: 1_600_000_000 }],
  contacts: [],
  sessions: [{ id: "s1", device: "Firefox on Linux", created_at: 1_700_000_000, last_used_at: now() - 60 }],
  devices: [],
  connections: [{ id: "c1", kind: "app", name: "Mail Export", access: ["Read your mail"], added_at: now() - 3600 }],
  events: [],
});

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "regain-identity-"));
  const file = path.join(folder, "secret");
  await writeFile(file, SECRET, { mode: 0o600 });
  server = serve({ find: (...all) => accounts.find(...all), read: (...all) => accounts.read(...all), verify: (...all) => accounts.verify(...all), change: (...all) => accounts.change(...all) }, [SECRET]);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${server.address().port}`;
  sandbox = await start(["--identity", base, "--identity-secret-file", file]);
});
beforeEach(async () => {
  accounts = new Accounts([lise()]);
  await sandbox.reset();
});
after(async () => {
  await sandbox?.stop();
  server?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** A browser without a page. */
function browser() {
  let cookie = "";
  const ask = async (address, body) => {
    const answer = await fetch(`${sandbox.origin}${address}`, {
      method: "POST",
      headers: { "content-type": "application/json", "regain-client": "3", "idempotency-key": `"${randomUUID()}"`, cookie },
      body: JSON.stringify(body),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return { ok: answer.ok, status: answer.status, body: await answer.json() };
  };
  const done = async (answer) => {
    const { ok, body } = await answer;
    assert.ok(ok, JSON.stringify(body));
    return body;
  };
  return {
    start: (situation) => done(ask("/api/v1/flow", { situation })),
    act: (action) => done(ask("/api/v1/flow/actions", action)),
    tries: (action) => ask("/api/v1/flow/actions", action),
  };
}

test("a hacked account is secured where it is", async () => {
  const lises = browser();
  await lises.start("hacked");
  await lises.act({ answer_mailbox: { safety: "safe" } });
  await lises.act({ identify: { identifier: "Lise@Example.com" } });
  await lises.act({ choose_proof: { kind: "email_code" } });
  await lises.act({ submit_code: { code: await sandbox.newestCode("lise@example.com") } });
  await lises.act({ choose_proof: { kind: "authenticator_code" } });
  await lises.act({ submit_code: { code: totp(KEY, Math.floor(now() / 30)) } });
  await lises.act({ secure: { open_task: { task: "password" } } });
  await lises.act({ set_password: { password: "lantern kettle walks north" } });
  await lises.act({ secure: { mark: { id: "address:e2" } } });
  await lises.act({ secure: "check_changes" });
  assert.equal(accounts.account("7").sessions.length, 1, "nothing changes before the commit");
  const { step } = await lises.act({ secure: "commit" });
  assert.ok(step.done, JSON.stringify(step));
  const account = accounts.account("7");
  assert.match(account.password_hash, /^\$argon2id\$v=19\$/);
  assert.deepEqual(account.sessions, []);
  assert.deepEqual(account.connections, []);
  assert.deepEqual(account.emails.filter((one) => !one.removed_at).map((one) => one.id), ["e1"]);
  assert.deepEqual(account.authenticators.map((one) => one.id), ["a1"]);
});

test("a name that nobody has is answered as any other", async () => {
  const answers = [];
  for (const identifier of ["lise", "nobody"]) {
    const somebody = browser();
    await somebody.start("forgot_password");
    const { step } = await somebody.act({ identify: { identifier } });
    answers.push(JSON.stringify(step).replace(identifier, "NAME"));
  }
  assert.equal(answers[0], answers[1]);
});

test("whoever is not Regain is not answered", async () => {
  for (const name of ["find", "read", "verify", "change"]) {
    const answer = await fetch(`${base}/accounts/${name}`, { method: "POST", body: JSON.stringify({ name: "lise" }) });
    assert.equal(answer.status, 401);
  }
});

test("a code counts once, and a request that comes again is answered as before", () => {
  const code = totp(KEY, Math.floor(now() / 30));
  const asked = { account_id: "7", authenticators: ["a1"], code };
  assert.deepEqual(accounts.verify(asked, "one"), { fits: true });
  assert.deepEqual(accounts.verify(asked, "one"), { fits: true });
  assert.deepEqual(accounts.verify(asked, "another"), { fits: false });
});
