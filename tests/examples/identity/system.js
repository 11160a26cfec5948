// A system that accounts are in, as docs/integrate.md has Regain ask it: signed requests, four of them. It needs nothing but Node.js,
// and keeps everything in memory; yours has tables.
"use strict";

const { createHmac, timingSafeEqual } = require("node:crypto");
const { createServer } = require("node:http");
const { Receiver, Refused } = require("../webhooks/receiver.js");

const LONGEST = 256 * 1024;
const STEP = 30;

/** The accounts, and what may be done with them. */
class Accounts {
  #accounts = new Map();
  /** What was answered to a request that changes something, by its key: kept for two days in your tables. */
  #answered = new Map();
  #now;

  constructor(accounts, now = () => Math.floor(Date.now() / 1000)) {
    for (const account of accounts) this.#accounts.set(account.id, account);
    this.#now = now;
  }

  account(id) {
    return this.#accounts.get(id);
  }

  /** `name` is in lower case already. Every account is compared, whether one fits or not. */
  find({ name }) {
    let found = null;
    for (const account of this.#accounts.values()) {
      const names = [account.handle, ...[...account.emails, ...account.phones].filter((one) => !one.removed_at).map((one) => one.address)];
      if (names.some((one) => one.toLowerCase() === name)) found = account;
    }
    return { account: shown(found) };
  }

  read({ account_id }) {
    return { account: shown(this.#accounts.get(account_id) ?? null) };
  }

  verify({ account_id, authenticators, code }, key) {
    return this.#once("verify", key, () => {
      const apps = this.#accounts.get(account_id)?.authenticators ?? [];
      const now = Math.floor(this.#now() / STEP);
      for (const app of apps.filter((one) => authenticators.includes(one.id))) {
        for (const step of [now, now - 1, now + 1]) {
          const wanted = Buffer.from(totp(app.secret, step));
          const given = Buffer.from(code);
          // A code counts once, here and where people sign in (RFC 6238, 5.2).
          if (wanted.length === given.length && timingSafeEqual(wanted, given) && step > app.last_step) {
            app.last_step = step;
            return { fits: true };
          }
        }
      }
      return { fits: false };
    });
  }

  /** All of it or nothing: in your system this is one transaction, and the key is written in it. */
  change(change, key) {
    return this.#once("change", key, () => {
      const account = this.#accounts.get(change.account_id);
      if (!account) return null;
      const now = this.#now();
      const without = (list, ids = []) => list.filter((one) => !ids.includes(one.id));
      if (account.status === "locked") account.status = "active";
      if (change.password_hash) account.password_hash = change.password_hash;
      account.sessions = change.end_all_sessions ? [] : without(account.sessions, change.end_sessions);
      account.devices = without(account.devices, change.forget_devices);
      account.connections = without(account.connections, change.revoke_connections);
      account.contacts = without(account.contacts, change.remove_contacts);
      for (const one of [...account.emails, ...account.phones]) {
        if (change.restore_addresses?.includes(one.id)) delete one.removed_at;
        // It is told of recoveries for 30 days, so it stays for that.
        if (change.remove_addresses?.includes(one.id)) one.removed_at = now;
      }
      for (const { id, address } of change.add_addresses ?? []) {
        const list = address.startsWith("+") ? account.phones : account.emails;
        if (!list.some((one) => one.id === id)) list.push({ id, address, added_at: now });
      }
      account.authenticators = without(account.authenticators, change.remove_authenticators);
      for (const { id, name } of change.rename_authenticators ?? []) {
        for (const app of account.authenticators.filter((one) => one.id === id)) app.name = name;
      }
      for (const { id, name, secret, last_step } of change.add_authenticators ?? []) {
        if (!account.authenticators.some((one) => one.id === id)) {
          account.authenticators.push({ id, name, secret: base32(secret), last_step, added_at: now });
        }
      }
      return {};
    });
  }

  /** A request that comes again by the same key is answered as before, and nothing is done again. What was refused was not done. */
  #once(request, key, act) {
    if (!key) throw new NoKey();
    const name = `${request} ${key}`;
    if (!this.#answered.has(name)) {
      const answer = act();
      if (!answer) return answer;
      this.#answered.set(name, answer);
    }
    return this.#answered.get(name);
  }
}

/** A request that changes something, without the key that tells whether it comes again. */
class NoKey extends Error {}

/** An account without its secrets. */
function shown(account) {
  if (!account) return null;
  const { password_hash: _, ...rest } = account;
  return { ...rest, authenticators: account.authenticators.map(({ id, name, added_at }) => ({ id, name, added_at })) };
}

/** The code of a time step: six digits, SHA-1 (RFC 6238; RFC 4226, 5.3). */
function totp(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", secret).update(counter).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** RFC 4648, 6. */
function base32(text) {
  let bits = "";
  for (const c of text) bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0");
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

/** A server for Regain alone: whatever is not signed by one of the secrets is refused. */
function serve(accounts, secrets, now) {
  const receiver = new Receiver(secrets, now);
  const asked = {
    "/accounts/find": (body) => accounts.find(body),
    "/accounts/read": (body) => accounts.read(body),
    "/accounts/verify": (body, key) => accounts.verify(body, key),
    "/accounts/change": (body, key) => accounts.change(body, key),
  };
  return createServer(async (request, response) => {
    const answer = (status, body) => {
      response.writeHead(status, { "content-type": "application/json" }).end(body && JSON.stringify(body));
    };
    try {
      const parts = [];
      let length = 0;
      for await (const part of request) {
        length += part.length;
        if (length > LONGEST) return answer(413);
        parts.push(part);
      }
      const body = receiver.take(request.headers, Buffer.concat(parts));
      // Every request has a name of its own: one that was there before is somebody else's copy.
      if (!body) return answer(401);
      const act = asked[request.url];
      if (!act || request.method !== "POST") return answer(404);
      const said = act(body, request.headers["idempotency-key"]);
      if (request.url !== "/accounts/change") return answer(200, said);
      answer(said ? 204 : 404);
    } catch (error) {
      answer(error instanceof Refused ? 401 : error instanceof NoKey ? 400 : 500);
    }
  });
}

module.exports = { Accounts, NoKey, serve, totp };
