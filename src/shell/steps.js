// Tells the service which steps are drawn, left and come back to: what a browser alone knows. The name of a step, what
// happened and how long ago, the kind of device and the build of the app; no word of who it is, nor of what they type. What
// was not handed to the browser to be sent stays in this tab, also over a reload, and the API counts each number once.
let kept = {};
try {
  kept = sessionStorage;
} catch {
  // Where nothing may be kept, it lasts as long as the page.
}
const device = !matchMedia("(pointer: coarse)").matches ? "desktop" : Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
const app = document.querySelector('meta[name="app-js"]').content;
const now = () => Math.round(Date.now() / 1000);
let events = JSON.parse(kept.steps || "[]");
let step;

function tell() {
  const told = events.map(({ at, ...event }) => ({ ...event, seconds_ago: Math.max(0, now() - at) }));
  const batch = JSON.stringify({ device, build: app.slice(-19, -3), events: told });
  if (told[0] && navigator.sendBeacon("/api/v1/flow/events", new Blob([batch], { type: "application/json" }))) events = [];
  kept.steps = JSON.stringify(events);
}

function happened(kind) {
  // Another tab of the same recovery begins elsewhere; after two thousand nothing is taken.
  const number = 1 + +(kept.number ?? (Math.random() * 1e3) | 0);
  if (!step || number > 2e3) return;
  kept.number = number;
  events = [...events.slice(-63), { number, step, kind, at: now() }];
  kept.steps = JSON.stringify(events);
}

// The title is set whenever something was drawn.
new MutationObserver(() => {
  const { screen } = document.getElementById("main").dataset;
  const drawn = /^\/(recover|case)/.test(location.pathname) && !/^(loa|ope|tro|els)/.test(screen) && screen.replaceAll("-", "_");
  if (drawn === step) return;
  step = drawn;
  happened("shown");
  setTimeout(tell, 3e3);
}).observe(document.querySelector("title"), { childList: true });

document.addEventListener("visibilitychange", () => {
  happened(document.hidden ? "left" : "returned");
  if (document.hidden) tell();
});
