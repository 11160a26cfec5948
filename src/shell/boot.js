// Starts the app. Everything it needs stands in the page: two <meta> written by Trunk, and the preload link that
// carries the hash of the code. Browsers do not check that hash on the preload itself, so fetch() is given it.
const page = document.documentElement;
const content = (name) => document.querySelector(`meta[name="${name}"]`).content;

async function start() {
  const wasm = new URL(content("app-wasm"), document.baseURI).href;
  const preload = [...document.querySelectorAll('link[rel="preload"]')].find((link) => link.href === wasm);
  const { default: init } = await import(new URL(content("app-js"), document.baseURI).href);
  await init({ module_or_path: fetch(wasm, preload ? { integrity: preload.integrity } : {}) });
}

if (page.dataset.failed !== "no-wasm") {
  start().catch((error) => {
    document.dispatchEvent(new CustomEvent("regain:stop", { detail: page.dataset.app ? "stopped" : "failed" }));
    console.warn("start-up failed", error && error.name);
  });
}
