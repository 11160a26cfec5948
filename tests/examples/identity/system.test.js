// A recovery of an account that is in another system, without a page. docs/integrate.md explains what is used here.
"use strict";

const assert = require("node:assert/strict");
const { randomBytes, randomUUID } = require("node:crypto");
const { mkdtemp, rm, writeFile } = require("node:fs/promises");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { after, before, beforeEach, test } = require("node:test");
const { spawn } = require("node:child_process");
const { Accounts, NoKey, serve, totp } = require("./system.js");
const { KEY, lise } = require("./lise.js");
const { start } = require("../playwright/sandbox.js");

const SECRET = `whsec_${randomBytes(32).toString("base64")}`;
const now = () => Math.floor(Date.now() / 1000);

let folder;
let accounts;
let server;
let sandbox;
let base;

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

test("a request that changes something needs a key, and a key is of one request", () => {
  assert.throws(() => accounts.change({ account_id: "7" }, undefined), NoKey);
  const code = totp(KEY, Math.floor(now() / 30));
  accounts.change({ account_id: "7", end_all_sessions: true }, "one");
  assert.deepEqual(accounts.verify({ account_id: "7", authenticators: ["a1"], code }, "one"), { fits: true });
});

test("it starts by itself, and shows the code of the app", async () => {
  const own = await mkdtemp(path.join(tmpdir(), "regain-identity-"));
  const file = path.join(own, "secret");
  await writeFile(file, `${SECRET}\n`, { mode: 0o600 });
  const started = spawn(process.execPath, [path.join(__dirname, "start.js"), file, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    let said = "";
    for await (const part of started.stdout) {
      said += part;
      if (said.includes("shows")) break;
    }
    const [, address] = said.match(/listening on (\S+)/);
    assert.match(said, /lise shows \d{6}\n/);
    const answer = await fetch(`${address}/accounts/find`, { method: "POST", body: JSON.stringify({ name: "lise" }) });
    assert.equal(answer.status, 401);
  } finally {
    started.kill();
    await rm(own, { recursive: true });
  }
});

test("a code counts once, and a request that comes again is answered as before", () => {
  const code = totp(KEY, Math.floor(now() / 30));
  const asked = { account_id: "7", authenticators: ["a1"], code };
  assert.deepEqual(accounts.verify(asked, "one"), { fits: true });
  assert.deepEqual(accounts.verify(asked, "one"), { fits: true });
  assert.deepEqual(accounts.verify(asked, "another"), { fits: false });
});
