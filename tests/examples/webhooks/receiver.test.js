// What a receiver takes and what it refuses, with signals of a real recovery. docs/webhooks.md explains what is used here.
"use strict";

const assert = require("node:assert/strict");
const { randomBytes, randomUUID } = require("node:crypto");
const { mkdtemp, rm, writeFile } = require("node:fs/promises");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { setTimeout: pause } = require("node:timers/promises");
const { Receiver, Refused, serve } = require("./receiver.js");
const { start } = require("../playwright/sandbox.js");

const SECRET = `whsec_${randomBytes(32).toString("base64")}`;
const OLD_SECRET = `whsec_${randomBytes(32).toString("base64")}`;

let folder;
let server;
let sandbox;
/** What came, as it came. */
const requests = [];
/** What was acted on. */
const signals = [];

/** Everything that a receiver is handed, kept beside. */
class Watched extends Receiver {
  take(headers, body) {
    requests.push({ headers, body });
    return super.take(headers, body);
  }
}

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "regain-webhook-"));
  const file = path.join(folder, "secret");
  // The API signs by both, while the new one takes the place of the old one; this receiver knows the new one.
  await writeFile(file, `${SECRET}\n${OLD_SECRET}\n`, { mode: 0o600 });
  server = serve(new Watched([SECRET]), (signal) => signals.push(signal));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${server.address().port}/signals`;
  sandbox = await start(["--webhook", url, "--webhook-secret-file", file]);
  await recover();
});
after(async () => {
  await sandbox?.stop();
  server?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** A recovery of ada's account without a page. */
async function recover() {
  let cookie = "";
  const ask = async (address, body) => {
    const answer = await fetch(`${sandbox.origin}${address}`, {
      method: "POST",
      headers: { "content-type": "application/json", "regain-client": "3", "idempotency-key": `"${randomUUID()}"`, cookie },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, await answer.text());
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  };
  const act = (action) => ask("/api/v1/flow/actions", action);
  await ask("/api/v1/flow", { situation: "forgot_password" });
  await act({ identify: { identifier: "ada" } });
  await act({ choose_proof: { kind: "email_code" } });
  await act({ submit_code: { code: await sandbox.newestCode("ada@example.com") } });
  await act({ set_password: { password: "lantern kettle walks north" } });
  await act({ secure: "check_changes" });
  await act({ secure: "commit" });
  while (!signals.some((signal) => signal.type === "recovery.completed")) await pause(50);
}

/** What a receiver that has seen nothing says to a request. */
const fresh = (now) => new Receiver([SECRET], now);
const refused = (receiver, headers, body, why) =>
  assert.throws(() => receiver.take(headers, body), (error) => error instanceof Refused && why.test(error.message));

test("a recovery is told, each thing once", () => {
  const types = signals.map((signal) => signal.type).sort();
  assert.deepEqual(types, ["credential.changed", "recovery.activated", "recovery.completed", "sessions.revoked"]);
  const password = signals.find((signal) => signal.type === "credential.changed");
  assert.deepEqual(password.data, { credential_type: "password", change_type: "update", count: 1 });
  assert.equal(new Set(signals.map((signal) => signal.account_id)).size, 1);
});

test("nothing in a signal is an address or a secret", () => {
  const text = JSON.stringify(signals);
  for (const never of ["@", "example", "lantern", "ovelace"]) assert.ok(!text.includes(never), text);
});

test("either secret fits while one takes the place of the other", () => {
  const [{ headers, body }] = requests;
  assert.ok(new Receiver([OLD_SECRET]).take(headers, body));
  assert.ok(new Receiver([SECRET]).take(headers, body));
  refused(new Receiver([`whsec_${randomBytes(32).toString("base64")}`]), headers, body, /signature/);
});

test("a request that is sent again is answered and acted on no second time", async () => {
  const [{ headers, body }] = requests;
  const known = signals.length;
  const again = await fetch(`http://127.0.0.1:${server.address().port}/signals`, { method: "POST", headers: only(headers), body });
  assert.equal(again.status, 204);
  assert.equal(signals.length, known);
});

test("an old request is refused, and one of a clock that runs ahead", () => {
  const [{ headers, body }] = requests;
  const at = Number(headers["webhook-timestamp"]);
  assert.ok(fresh(() => at + 300).take(headers, body));
  assert.ok(fresh(() => at - 300).take(headers, body));
  refused(fresh(() => at + 301), headers, body, /old/);
  refused(fresh(() => at - 301), headers, body, /old/);
});

test("whatever of it was changed, it is refused", () => {
  const [{ headers, body }] = requests;
  const changed = Buffer.from(body.toString().replace("data", "date"));
  refused(fresh(), headers, changed, /signature/);
  // With another name it would be acted on again, with another time it would be young again.
  refused(fresh(), { ...headers, "webhook-id": `${headers["webhook-id"]}x` }, body, /signature/);
  refused(fresh(), { ...headers, "webhook-timestamp": `${Number(headers["webhook-timestamp"]) + 1}` }, body, /signature/);
  for (const signature of ["v1,", "v1,AAAA", headers["webhook-signature"].replaceAll("v1,", "v2,"), "nonsense"]) {
    refused(fresh(), { ...headers, "webhook-signature": signature }, body, /signature/);
  }
  for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
    const { [name]: _, ...rest } = headers;
    refused(fresh(), rest, body, /header/);
  }
});

test("the server says no to whoever is not Regain", async () => {
  const known = signals.length;
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/signals`, {
    method: "POST",
    headers: { ...only(requests[0].headers), "webhook-id": "msg_other" },
    body: requests[0].body,
  });
  assert.equal(answer.status, 401);
  assert.equal(signals.length, known);
});

/** The headers that a receiver looks at. */
function only(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("webhook-")));
}
