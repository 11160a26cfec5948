// Somebody forgot the password, and a code that has run out, in Playwright. docs/testing.md explains what is used here.
"use strict";

const assert = require("node:assert/strict");
const { after, afterEach, before, beforeEach, test } = require("node:test");
const { chromium } = require("playwright-core");
const { start } = require("./sandbox.js");

const NEW_PASSWORD = "lantern kettle walks north";

let sandbox;
let browser;
let page;

before(async () => {
  sandbox = await start();
  browser = await chromium.launch({ executablePath: process.env.CHROME, args: ["--no-sandbox"] });
});
after(async () => {
  await browser?.close();
  await sandbox?.stop();
});
beforeEach(async () => {
  await sandbox.reset();
  // A new context has no cookies: nobody is in the middle of a recovery.
  page = await (await browser.newContext()).newPage();
});
afterEach(() => page.context().close());

/** Waits for a step to be drawn; nothing sleeps. */
const see = (screen) => page.locator(`main[data-screen="${screen}"]`).waitFor();
const press = (id) => page.getByTestId(id).click();
const fill = (id, text) => page.getByTestId(id).fill(text);

/** From the first page to the code that was sent to the account's address. */
async function toEnterCode(account) {
  await page.goto(`${sandbox.origin}/`);
  await page.locator("html[data-app=ready]").waitFor({ state: "attached" });
  await press("triage-forgot-password");
  await see("situation");
  await press("situation-go-on");
  await see("identify");
  await fill("identifier", account.emails[0]);
  await press("continue");
  await see("choose-proof");
  await press("way-email_code");
  await see("enter-code");
}

async function enterNewestCode(account) {
  await fill("code", await sandbox.newestCode(account.emails[0]));
  await press("continue");
}

test("a forgotten password is replaced, and the new one signs in", async () => {
  const ada = await sandbox.account("ada");
  await toEnterCode(ada);
  await enterNewestCode(ada);
  await see("set-password");
  await fill("password", NEW_PASSWORD);
  await press("continue");
  await see("tasks");
  assert.equal(await sandbox.signsIn("ada", NEW_PASSWORD), false, "nothing changes before the last press");
  await press("check-changes");
  await see("check-changes");
  await press("commit");
  await see("done");
  assert.equal(await sandbox.signsIn("ada", NEW_PASSWORD), true);
  assert.equal(await sandbox.signsIn("ada", ada.password), false);
});

test("a code that has run out is refused, and a new one is taken", async () => {
  const ada = await sandbox.account("ada");
  await toEnterCode(ada);
  const late = await sandbox.newestCode(ada.emails[0]);
  await sandbox.advanceClock(61 * 60);
  // The page counts by itself; a reload brings it to the time of the service.
  await page.reload();
  await see("enter-code");
  await fill("code", late);
  await press("continue");
  await page.getByTestId("error-code").waitFor();
  await press("resend");
  await page.getByTestId("sent-again").waitFor();
  await enterNewestCode(ada);
  await see("set-password");
});
