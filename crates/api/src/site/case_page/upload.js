// Sends photographs of documents in parts (tus 1.0.0), so that a cut loses little and the person sees how far it is. The form
// that it takes the place of works without it. All words are in the page.
//
// It is not tus-js-client (which is good): that would be fetched when the API is built, or kept here as 60 kB that nobody
// reads, and most of it is for what this page does not do (parallel parts, other stores, Node, Cordova). Here are one queue,
// one request at a time, and the five answers that matter.
"use strict";
(() => {
  const find = (name) => document.querySelector(`[data-photographs=${name}]`);
  const words = find("item");
  const file = find("file");
  const list = find("list");
  if (!words || !file || !list || !window.fetch || !File.prototype.slice) return;
  const said = words.dataset;
  const VERSION = { "Tus-Resumable": "1.0.0" };
  const KILO = 1024;
  // A part takes some seconds: a cut loses no more, and whoever looks sees that something happens.
  const SMALLEST = 64 * KILO;
  const LARGEST = 4 * KILO * KILO;
  const SECONDS = 4;
  let part = 256 * KILO;
  const queue = [];
  let working = false;
  let uploads = 0;

  // Waits, or less where the connection is back or the person presses.
  const naps = new Set();
  const nap = (milliseconds) =>
    new Promise((done) => {
      const wake = () => {
        clearTimeout(timer);
        naps.delete(wake);
        done();
      };
      const timer = setTimeout(wake, milliseconds);
      naps.add(wake);
    });
  const wakeAll = () => naps.forEach((wake) => wake());
  addEventListener("online", wakeAll);

  const megabytes = (bytes) =>
    new Intl.NumberFormat(document.documentElement.lang || undefined, {
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
    }).format(bytes / (KILO * KILO));

  class Refused extends Error {}

  // What the service says: its own words where it has some for the person.
  async function refusal(answer) {
    const problem = await answer.json().catch(() => ({}));
    return new Refused(problem.detail || said.damaged);
  }

  // Whether another try may help.
  const passes = (status) => status === 429 || status >= 500;

  async function ask(method, address, headers, body, signal) {
    return fetch(address, {
      method,
      headers: { ...VERSION, ...headers },
      body,
      signal,
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
    });
  }

  // Which upload a file was being sent in before the page was loaded again. The name of a file is not kept: only what it
  // hashes to with its length and date, until the browser tab is closed.
  const KEY = "photographs";
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) || {};
    } catch {
      return {};
    }
  };
  const remember = (print, address) => {
    const all = remembered();
    if (address) all[print] = address;
    else delete all[print];
    try {
      if (Object.keys(all).length) sessionStorage.setItem(KEY, JSON.stringify(all));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Nothing can be kept here: it begins anew after a reload.
    }
  };
  async function fingerprint(chosen) {
    const text = [chosen.name, chosen.size, chosen.lastModified].join("/");
    if (!window.crypto || !crypto.subtle) return "";
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(hash).slice(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  class Upload {
    constructor(chosen) {
      this.file = chosen;
      this.sent = 0;
      this.address = "";
      this.state = "waiting";
      const item = words.content.cloneNode(true).firstElementChild;
      this.item = item;
      this.bar = item.querySelector("progress");
      this.status = item.querySelector("[role=status]");
      this.pause = item.querySelector("[data-does=pause]");
      this.pause.addEventListener("click", () => this.press());
      // What a button is about, where several have the same name.
      this.status.id = `upload-${(uploads += 1)}`;
      for (const button of item.querySelectorAll("button")) button.setAttribute("aria-describedby", this.status.id);
      item.querySelector("[data-does=remove]").addEventListener("click", () => this.remove());
      list.hidden = false;
      list.append(item);
      this.show("waiting", said.waiting);
      this.preview();
    }

    // A small picture, drawn: no address of it is made, and the policy of the page needs no leave for one.
    async preview() {
      const canvas = this.item.querySelector("canvas");
      try {
        const picture = await createImageBitmap(this.file);
        const scale = Math.min(1, 320 / Math.max(picture.width, picture.height));
        canvas.width = Math.max(1, Math.round(picture.width * scale));
        canvas.height = Math.max(1, Math.round(picture.height * scale));
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        canvas.hidden = false;
      } catch {
        canvas.remove();
      }
    }

    show(state, text) {
      this.state = state;
      this.item.dataset.state = state;
      // How far it is can be read at any time; read aloud is what has changed.
      this.status.setAttribute("aria-live", state === "sending" ? "off" : "polite");
      if (this.status.textContent !== text) this.status.textContent = text;
      this.bar.value = this.file.size ? this.sent / this.file.size : 0;
      this.bar.hidden = state === "done" || state === "refused";
      this.item.classList.toggle("rg-notice--problem", state === "refused");
      const label = { paused: said.resume, refused: said.again, cut: said.again }[state] || said.pause;
      this.pause.textContent = label;
      this.pause.hidden = state === "done";
    }

    press() {
      if (this.state === "refused" || this.state === "paused") {
        if (this.state === "refused") this.begin();
        this.show("waiting", said.waiting);
        queue.push(this);
        work();
      } else if (this.state === "cut") {
        wakeAll();
      } else {
        this.show("paused", said.paused);
        if (this.stop) this.stop.abort();
      }
    }

    begin() {
      this.address = "";
      this.sent = 0;
      remember(this.print);
    }

    async remove() {
      this.state = "removed";
      if (this.stop) this.stop.abort();
      this.item.remove();
      remember(this.print);
      file.focus();
      if (this.address) await ask("DELETE", this.address).catch(() => {});
    }

    get goes() {
      return this.state !== "paused" && this.state !== "removed";
    }

    // Sends the whole file. Cuts are gone over; what is refused is thrown.
    async send() {
      if (this.print === undefined) this.print = await fingerprint(this.file);
      this.address = this.address || remembered()[this.print] || "";
      // It goes on here, and not in the list that the page came with.
      const before = list.querySelector(`[data-id="${this.address.split("/").pop()}"]`);
      if (before) before.remove();
      let tries = 0;
      while (this.goes) {
        this.stop = new AbortController();
        try {
          if (await this.step()) return;
          tries = 0;
        } catch (error) {
          if (!this.goes) return;
          if (error instanceof Refused) throw error;
          // No answer, or one that another try may change: wait longer each time, half a minute at the most.
          tries += 1;
          part = SMALLEST;
          this.show("cut", said.cut);
          await nap(error.wait || Math.min(30000, 1000 * 2 ** tries) * (0.75 + Math.random() / 2));
          this.known = false;
        }
      }
    }

    // One request; whether it was the last one.
    async step() {
      if (!this.address) return this.create();
      if (!this.known) return this.where();
      return this.append();
    }

    async create() {
      const answer = await ask("POST", said.uploads, { "Upload-Length": String(this.file.size) }, null, this.stop.signal);
      if (answer.status !== 201) throw await this.trouble(answer);
      this.address = new URL(answer.headers.get("Location"), location.href).pathname;
      this.sent = 0;
      this.known = true;
      remember(this.print, this.address);
      return false;
    }

    async where() {
      const answer = await ask("HEAD", this.address, {}, null, this.stop.signal);
      if (answer.status === 404 || answer.status === 410) {
        this.begin();
        return false;
      }
      if (answer.status !== 200) throw await this.trouble(answer);
      // One of another length is of another file.
      if (Number(answer.headers.get("Upload-Length")) !== this.file.size) {
        this.begin();
        return false;
      }
      this.sent = Number(answer.headers.get("Upload-Offset"));
      this.known = true;
      return false;
    }

    async append() {
      this.show("sending", said.sending.replace("{1}", megabytes(this.sent)).replace("{2}", megabytes(this.file.size)));
      const body = this.file.slice(this.sent, this.sent + part);
      const began = performance.now();
      const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(this.sent) };
      const answer = await ask("PATCH", this.address, headers, body, this.stop.signal);
      if (answer.status === 409) {
        const problem = await answer.json().catch(() => ({}));
        if (!String(problem.type).endsWith(":upload-offset")) throw new Refused(problem.detail || said.damaged);
        this.known = false;
        await nap(500);
        return false;
      }
      if (answer.status !== 204) throw await this.trouble(answer);
      const took = (performance.now() - began) / 1000;
      part = Math.min(LARGEST, Math.max(SMALLEST, Math.round(part * Math.min(2, SECONDS / Math.max(took, 0.01)))));
      this.sent = Number(answer.headers.get("Upload-Offset"));
      return this.sent >= this.file.size;
    }

    async trouble(answer) {
      if (!passes(answer.status)) return refusal(answer);
      const error = new Error(String(answer.status));
      error.wait = Number(answer.headers.get("Retry-After")) * 1000;
      return error;
    }
  }

  // One after another: a phone on a bad line does better with one.
  async function work() {
    if (working) return;
    working = true;
    while (queue.length) {
      const upload = queue.shift();
      if (!upload.goes) continue;
      try {
        await upload.send();
        if (upload.goes) {
          upload.sent = upload.file.size;
          upload.show("done", said.checking);
          remember(upload.print);
          const done = find("done");
          if (done) done.hidden = false;
        }
      } catch (error) {
        upload.show("refused", error instanceof Refused ? error.message : said.damaged);
        remember(upload.print);
      }
      upload.known = false;
    }
    working = false;
  }

  function add(input) {
    for (const chosen of input.files) queue.push(new Upload(chosen));
    // So that the same file can be chosen again.
    input.value = "";
    work();
  }

  const camera = find("camera");
  find("plain").hidden = true;
  find("camera-field").hidden = false;
  file.multiple = true;
  file.required = false;
  for (const input of [file, camera]) input.addEventListener("change", () => add(input));
  // What is not sent yet is lost when the page is left.
  addEventListener("beforeunload", (event) => {
    if (working) event.preventDefault();
  });
})();
