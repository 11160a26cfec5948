// Runs in every document before its own scripts. Notes when things are drawn, and what has come over
// the network until then. Times are milliseconds since the first document of the tab was asked for.
(() => {
  const carried = (() => {
    try {
      return JSON.parse(window.name).bench;
    } catch {
      return null;
    }
  })();
  const bench = carried || { origin: performance.timeOrigin, marks: {}, bytes: {} };
  bench.steps = [];
  window.__bench = bench;
  performance.setResourceTimingBufferSize(1000);
  const since = (moment) => performance.timeOrigin + moment - bench.origin;

  // Drawn: the task after the one in which the next picture is made.
  const drawn = (then) => requestAnimationFrame(() => {
    const framed = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now(), framed);
    port2.postMessage(0);
  });

  const kind = (url) => {
    const path = new URL(url, location.href).pathname;
    if (path.startsWith("/api/")) return "api";
    const ending = /\.([a-z]+)$/.exec(path);
    return ending ? ending[1] : "html";
  };
  // What has come in whole until now, by kind; what came for the document before is added.
  const bytes = () => {
    const sums = { ...bench.before };
    const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    for (const entry of all) {
      if (!entry.responseEnd) continue;
      const name = kind(entry.name);
      sums[name] = (sums[name] || 0) + entry.encodedBodySize;
    }
    return sums;
  };
  const mark = (name, moment) => {
    if (name in bench.marks) return;
    bench.marks[name] = since(moment);
    bench.bytes[name] = bytes();
  };

  // The memory of WebAssembly, which is in no figure of the heap.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...rest) => {
      const made = await real(...rest);
      const memory = Object.values((made.instance || made).exports).find((one) => one instanceof WebAssembly.Memory);
      if (memory) bench.memory = () => memory.buffer.byteLength;
      return made;
    };
  }

  // When the page was given the last answer, which is later than it came: the thread of the page was busy.
  let given = 0;
  for (const name of ["json", "text", "arrayBuffer"]) {
    const real = Response.prototype[name];
    Response.prototype[name] = async function (...rest) {
      const body = await real.apply(this, rest);
      if (kind(this.url) === "api") given = performance.now();
      return body;
    };
  }

  const seen = (element) => element && element.getClientRects().length > 0;
  const field = () => document.querySelector("[data-testid='identifier'], #account-name");
  const presses = { choice: false };

  // As soon as anything can be seen the first choice is pressed, and then what leads on.
  const press = () => {
    if (presses.choice) return;
    const choice = document.querySelector("a[href='#forgot-password']");
    if (!choice) return;
    presses.choice = true;
    choice.click();
    drawn((moment) => {
      const section = document.getElementById("forgot-password") || document.querySelector("[data-testid='situation-try']");
      if (!seen(section)) return;
      mark("first_use", moment);
      const go = [...document.querySelectorAll("[data-go='forgot-password'], #forgot-password .go, [data-testid='situation-go-on']")].find(seen);
      if (!go) return;
      // What another document is to know goes with the tab.
      window.name = JSON.stringify({ bench: { ...bench, before: bytes(), memory: undefined } });
      go.click();
    });
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name !== "first-contentful-paint") continue;
      mark("first_paint", entry.startTime);
      if (seen(field())) mark("second_screen", entry.startTime);
      press();
    }
  }).observe({ type: "paint", buffered: true });

  const answered = () => performance.getEntriesByType("resource")
    .filter((entry) => kind(entry.name) === "api" && entry.initiatorType === "fetch" && !entry.name.includes("strength"))
    .reduce((last, entry) => Math.max(last, entry.responseEnd), 0);
  const arrived = () => performance.getEntriesByType("resource")
    .filter((entry) => kind(entry.name) !== "api")
    .reduce((last, entry) => Math.max(last, entry.responseEnd), 0);

  let screen = null;
  let up = false;
  new MutationObserver(() => {
    if (!up && document.documentElement && "app" in document.documentElement.dataset) {
      up = true;
      mark("app_up", performance.now());
    }
    const main = document.getElementById("main");
    const now = main && main.dataset.screen;
    if (!now || now === screen) return;
    const before = screen;
    screen = now;
    const placed = performance.now();
    drawn((moment, framed) => {
      if (seen(field())) mark("second_screen", moment);
      const last = answered();
      bench.steps.push({ before, screen: now, answered: last, given, placed, framed, drawn: moment, arrived: arrived() });
    });
  }).observe(document, { subtree: true, childList: true, attributes: true });

  window.__benchReport = () => ({
    marks: bench.marks, bytes: bench.bytes, steps: bench.steps,
    wasm: bench.memory ? bench.memory() : 0,
  });
})();
