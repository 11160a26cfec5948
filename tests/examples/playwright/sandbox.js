// The sandbox of Regain: an API of its own for each test file, on a free port, and what docs/sandbox.md says of it.
"use strict";

const { spawn } = require("node:child_process");
const { mkdtemp, rm } = require("node:fs/promises");
const { tmpdir } = require("node:os");
const path = require("node:path");
const readline = require("node:readline");
const { setTimeout: pause } = require("node:timers/promises");

const named = (variable) => {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set`);
  return value;
};

/** Starts an API with the sandbox and these options beside; `stop()` ends it. */
async function start(options = []) {
  const folder = await mkdtemp(path.join(tmpdir(), "regain-example-"));
  const api = spawn(
    named("REGAIN_API"),
    ["--sandbox", "--listen", "127.0.0.1:0", "--database", path.join(folder, "regain.sqlite3"), "--site", named("REGAIN_SITE"), ...options],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((resolve) => api.once("close", resolve));
  const stop = async () => {
    api.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const port = await new Promise((resolve, reject) => {
    api.once("error", reject);
    ended.then((code) => reject(new Error(`the API ended with ${code}`)));
    // It goes on to be read, or the pipe would fill.
    readline.createInterface({ input: api.stdout }).on("line", (line) => {
      const found = line.match(/^listening on http:\/\/.*:(\d+)$/);
      if (found) resolve(found[1]);
    });
  });
  // Passkeys and cookies are for a name, not for a number.
  return { ...calls(`http://localhost:${port}`), stop };
}

/** What the sandbox can be asked for. */
function calls(origin) {
  const ask = async (path, body) => {
    const answer = await fetch(`${origin}/sandbox/api${path}`, body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}: ${await answer.text()}`);
    return answer.status === 204 ? null : answer.json();
  };
  return {
    origin,
    /** The account with that handle. */
    account: async (handle) => (await ask("/accounts")).accounts.find((one) => one.handle === handle),
    /** The code in the newest of the messages to an address, once all that were on their way are there. */
    newestCode: async (address) => {
      for (;;) {
        const { messages, waiting } = await ask(`/messages?to=${encodeURIComponent(address)}`);
        const codes = messages.filter((one) => one.code);
        if (waiting === 0 && codes.length > 0) return codes.at(-1).code;
        // Between two questions; nothing is taken to be there because some time has passed.
        await pause(50);
      }
    },
    advanceClock: (seconds) => ask("/clock", { advance_seconds: seconds }),
    signsIn: async (identifier, password) => (await ask("/sign-in", { identifier, password })).signed_in,
    reset: () => ask("/reset", {}),
  };
}

module.exports = { start };
