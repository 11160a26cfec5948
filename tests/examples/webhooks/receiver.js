// Takes the signals of Regain, as docs/webhooks.md says: signed as Standard Webhooks 1.0.0 has it, each once. It needs nothing but
// Node.js. Libraries for other languages are at https://www.standardwebhooks.com.
"use strict";

const { createHmac, timingSafeEqual } = require("node:crypto");
const { createServer } = require("node:http");

/** How far the time of a request may be from ours, in seconds. */
const TOLERANCE = 5 * 60;
/** For how long a signal may be told again, in seconds: the API gives up after a day and a half. */
const REMEMBERED = 2 * 24 * 3600;
/** The longest body that is read, in bytes. */
const LONGEST = 64 * 1024;

class Refused extends Error {}

/** Checks what came. */
class Receiver {
  #secrets;
  #now;
  // In your service this is a table, written in the transaction that acts on the signal.
  #taken = new Map();

  /** `secrets` as they are written down, `whsec_` and Base64; `now` is the time in seconds since 1970. */
  constructor(secrets, now = () => Math.floor(Date.now() / 1000)) {
    this.#secrets = secrets.map((secret) => {
      if (!secret.startsWith("whsec_")) throw new Error("a secret begins with whsec_");
      return Buffer.from(secret.slice("whsec_".length), "base64");
    });
    this.#now = now;
  }

  /**
   * The signal, or `null` where it has been taken before.
   * Throws `Refused` where it is not of Regain, was changed on its way, or is old.
   */
  take(headers, body) {
    const id = headers["webhook-id"];
    const timestamp = headers["webhook-timestamp"];
    const signatures = headers["webhook-signature"];
    if (!id || !/^\d{1,12}$/.test(timestamp ?? "") || !signatures) throw new Refused("a header is missing");
    if (!this.#isSigned(`${id}.${timestamp}.`, body, signatures)) throw new Refused("no signature fits");
    const now = this.#now();
    if (Math.abs(now - Number(timestamp)) > TOLERANCE) throw new Refused("the request is old, or a clock is wrong");
    for (const [old, at] of this.#taken) if (now - at > REMEMBERED) this.#taken.delete(old);
    if (this.#taken.has(id)) return null;
    const signal = JSON.parse(body.toString("utf8"));
    this.#taken.set(id, now);
    return signal;
  }

  /** The body is signed as it came: parsed and written again it would be another. */
  #isSigned(before, body, signatures) {
    const given = signatures.split(" ").filter((one) => one.startsWith("v1,")).map((one) => Buffer.from(one.slice(3), "base64"));
    return this.#secrets.some((secret) => {
      const wanted = createHmac("sha256", secret).update(before).update(body).digest();
      return given.some((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
    });
  }
}

/** A server that hands each signal to `act` once. */
function serve(receiver, act) {
  return createServer(async (request, response) => {
    const answer = (status) => response.writeHead(status).end();
    try {
      const parts = [];
      let length = 0;
      for await (const part of request) {
        length += part.length;
        if (length > LONGEST) return answer(413);
        parts.push(part);
      }
      const signal = receiver.take(request.headers, Buffer.concat(parts));
      // A signal that was taken before is answered well too, or it would be told again.
      if (signal) await act(signal);
      answer(204);
    } catch (error) {
      // Whatever went wrong here, the API tells it again.
      answer(error instanceof Refused ? 401 : 500);
    }
  });
}

module.exports = { Receiver, Refused, serve };
