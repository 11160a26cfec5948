// Tells the service which steps are drawn, left and come back to: what a browser alone knows. The name of a step, what
// happened and how long ago, the kind of device and the build of the app; no word of who it is, nor of what they type.
// Nothing is kept in the browser: what waits is handed over when the page is hidden, which a reload does too, and browsers
// send it after the page is gone.
const device = !matchMedia("(pointer: coarse)").matches ? "desktop" : Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
// Which build of the app this is: the hash in the name of its script, which Trunk writes without zeros before it.
const build = document.querySelector('meta[name="app-js"]').content.split(/[-.]/).at(-2).padStart(16, "0");
const now = () => Math.round(Date.now() / 1e3);
let events = [];
let last = 0;
let step;

function tell() {
  const told = events.map(({ at, ...event }) => ({ ...event, seconds_ago: Math.max(0, now() - at) }));
  const batch = JSON.stringify({ device, build, events: told });
  if (told[0] && navigator.sendBeacon("/api/v1/flow/events", new Blob([batch], { type: "application/json" }))) events = [];
}

function happened(kind) {
  const at = now();
  // The API takes each number of a recovery once. Those of seconds go on where a page before this one has stopped.
  last = Math.max(last + 1, at % 1900);
  if (step && last < 2e3) events = [...events.slice(-63), { number: last, step, kind, at }];
}

// The title is set whenever something is drawn, and a moment before it is: in a task of its own, all of it is there. Read at
// once, the name was now and then that of the page before, and the API refused all that was told with it.
new MutationObserver(() => setTimeout(() => {
  const { screen } = document.getElementById("main").dataset;
  const drawn = /^\/(recover|case)/.test(location.pathname) && !/^(loa|ope|tro|els)/.test(screen) && screen.replaceAll("-", "_");
  if (drawn === step) return;
  step = drawn;
  happened("shown");
  setTimeout(tell, 3e3);
})).observe(document.querySelector("title"), { childList: true });

document.addEventListener("visibilitychange", () => {
  happened(document.hidden ? "left" : "returned");
  if (document.hidden) tell();
});
