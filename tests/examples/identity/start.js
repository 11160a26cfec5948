// Starts the system of the example, with one account in it: `node start.js SECRET_FILE [PORT]`. It prints the code that the
// authenticator app of the account shows, and what becomes of the account.
"use strict";

const { readFileSync } = require("node:fs");
const { Accounts, serve, totp } = require("./system.js");
const { KEY, lise } = require("./lise.js");

const [file, port = "8090"] = process.argv.slice(2);
if (!file) {
  console.error("node start.js SECRET_FILE [PORT]");
  process.exit(2);
}
const secret = readFileSync(file, "utf8").trim();
const accounts = new Accounts([lise()]);
const server = serve(accounts, [secret]);

const step = () => Math.floor(Date.now() / 1000 / 30);
let shown;
let before = "";
const look = () => {
  if (shown !== step()) {
    shown = step();
    console.log(`the authenticator app of lise shows ${totp(KEY, shown)}`);
  }
  const account = accounts.account("7");
  const now = JSON.stringify({
    password_hash: account.password_hash,
    addresses: account.emails.filter((one) => !one.removed_at).map((one) => one.address),
    sessions: account.sessions.length,
    apps: account.connections.map((one) => one.name),
  });
  if (before && now !== before) console.log(`the account of lise was changed: ${now}`);
  before = now;
};

server.listen(Number(port), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
  look();
  setInterval(look, 1000);
});
