// Finds the number of a proof of work, beside the page: the SHA-256 of "<salt>:<number>" has to begin with so many zero
// bits. It gets { salt, difficulty } and answers with the number as text, or with null when it cannot look for it.
// The app starts it by this path, which the policy in src/shell/first.js knows; it stops it when nobody waits any more.
"use strict";

// So many at once: enough to keep the browser's own code busy, few enough to end soon after the number is found.
const BATCH = 512;

function zeroBits(hash) {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

async function find(salt, difficulty) {
  const encoder = new TextEncoder();
  for (let first = 0; Number.isSafeInteger(first + BATCH); first += BATCH) {
    const hashes = [];
    for (let number = first; number < first + BATCH; number += 1) {
      hashes.push(crypto.subtle.digest("SHA-256", encoder.encode(`${salt}:${number}`)));
    }
    const place = (await Promise.all(hashes)).findIndex((hash) => zeroBits(new Uint8Array(hash)) >= difficulty);
    if (place >= 0) return String(first + place);
  }
  return null;
}

addEventListener("message", (event) => {
  const { salt, difficulty } = event.data;
  find(salt, difficulty).catch(() => null).then((number) => postMessage(number));
});
