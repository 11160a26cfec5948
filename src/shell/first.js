// The first script of the page: classic and blocking, so that it runs before anything is drawn.
// It keeps the page honest until the app has started, and when it never does.
(function () {
  "use strict";

  // Leptos builds static markup through <template>.innerHTML, which Trusted Types refuse unless a policy named
  // "default" exists before. This one takes only markup without scripts, handlers, frames and script URLs.
  // It makes no scripts, and one script URL: that of the worker for the proof of work. All other sinks stay closed.
  if (self.trustedTypes && trustedTypes.createPolicy) {
    const bad = /<\s*(script|iframe|object|embed|base|link|meta|form|foreignobject|animate|set)\b|[\s"'\/]on[a-z]+\s*=|(?:href|src|action|formaction|xlink:href)\s*=\s*["']?\s*(?:javascript|data|vbscript):|srcdoc/i;
    trustedTypes.createPolicy("default", {
      createHTML: (s) => (bad.test(s) ? null : s),
      createScriptURL: (s) => (s === "/work.js" ? s : null),
    });
  }

  const page = document.documentElement;
  page.dataset.js = "";
  // Someone who comes back in the middle must not see the first question flash by.
  if (location.pathname !== "/") page.dataset.entry = "resume";

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
    else resolve();
  });

  // Shows the panel with the plain form. `reason` is the data-reason of one of its sentences.
  function stop(reason) {
    if (page.dataset.app && reason !== "stopped") return;
    if (page.dataset.failed) return;
    page.dataset.failed = reason;
    parsed.then(() => {
      const panel = document.getElementById("fatal");
      for (const one of panel.querySelectorAll("[data-reason]")) one.hidden = one.dataset.reason !== reason;
      panel.hidden = false;
      // Where the panel takes the place of the page it is what the page is about.
      if (reason === "stopped" || page.dataset.entry) panel.setAttribute("role", "main");
      const pressed = page.dataset.pressed;
      if (pressed) choose(pressed);
    });
  }
  document.addEventListener("regain:stop", (event) => stop(event.detail));

  function choose(situation) {
    const list = document.getElementById("plain-situation");
    if (list) list.value = situation;
  }

  // Ten seconds are the most that anyone should look at a page that does nothing.
  if (typeof WebAssembly === "undefined") stop("no-wasm");
  else setTimeout(() => { if (!page.dataset.app) stop("failed"); }, 10000);

  // After the start only a trap of the code ends the page; before it anything does.
  addEventListener("error", (event) => {
    const trap = typeof WebAssembly !== "undefined" && event.error instanceof WebAssembly.RuntimeError;
    if (page.dataset.app ? trap : event.error) stop(page.dataset.app ? "stopped" : "failed");
  });
  addEventListener("unhandledrejection", (event) => {
    if (typeof WebAssembly !== "undefined" && event.reason instanceof WebAssembly.RuntimeError) {
      stop(page.dataset.app ? "stopped" : "failed");
    }
  });

  // A button pressed before the app is there is kept for it; when the app failed, the plain form takes over.
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-reload]")) location.reload();
    const button = event.target instanceof Element && event.target.closest("[data-go]");
    if (!button || page.dataset.app) return;
    if (page.dataset.failed) {
      choose(button.dataset.go);
      return;
    }
    event.preventDefault();
    page.dataset.pressed = button.dataset.go;
    const status = document.getElementById("status");
    if (status) status.textContent = status.dataset.loading;
  });

  // Leaving quickly, for someone who must not be seen here: another site takes the place of this one. With the app it is
  // the app's matter, which also ends the recovery.
  let escapes = [];
  function leave(event) {
    event.preventDefault();
    location.replace(document.querySelector('meta[name="quick-exit"]').content);
  }
  document.addEventListener("click", (event) => {
    if (!page.dataset.app && event.target instanceof Element && event.target.closest("[data-exit]")) leave(event);
  });
  document.addEventListener("keydown", (event) => {
    if (page.dataset.app || event.key !== "Escape" || location.hash !== "#known-person") return;
    escapes = [...escapes.slice(-2), event.timeStamp];
    if (escapes.length === 3 && event.timeStamp - escapes[0] < 5000) leave(event);
  });

  parsed.then(() => {
    for (const one of document.querySelectorAll("[data-host]")) one.textContent = location.host;
  });
})();
