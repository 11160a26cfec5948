// Looks at examples of the gallery as few people see them, with rules of geometry and colour alone. Runs through WebDriver,
// with geometry.js and colours.js before it.
const [examples, look] = arguments;
const done = arguments[arguments.length - 1];

const FIELDS = ".rg-input, input:not([type=hidden]), select, textarea";
const CONTROLS = `a[href], button, summary, ${FIELDS}`;
const percent = (ratio) => ratio.toFixed(2);

// What the Tab key stops at, in its order.
function stops() {
  const all = document.querySelectorAll(`${CONTROLS}, [tabindex]`);
  return [...all].filter((element) => shown(element) && !element.disabled && element.tabIndex >= 0);
}

// The ring of what has the focus: it is thick enough, and stands out from the page and from its own halo (WCAG 2.4.7,
// 2.4.13).
function ring(element) {
  if (!element.matches(":focus-visible")) return ["shows no focus"];
  const wrong = [];
  const style = getComputedStyle(element);
  const width = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
  if (width < 2) wrong.push(`has a ring of ${width} px`);
  const page = contrast(style.outlineColor, ground(element.parentElement));
  if (page < 3) wrong.push(`has a ring with a contrast of ${percent(page)} to the page`);
  const halo = style.boxShadow.match(/^(?:rgb|color|oklab|oklch)a?\([^)]*\)/)?.[0];
  if (halo) {
    const ratio = contrast(style.outlineColor, over(colour(halo), ground(element.parentElement)));
    if (ratio < 3) wrong.push(`has a ring with a contrast of ${percent(ratio)} to its halo`);
  }
  const reach = width + parseFloat(style.outlineOffset);
  const box = element.getBoundingClientRect();
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at === document.body || at === document.documentElement) break;
    if (getComputedStyle(at).overflowX === "visible") continue;
    const place = at.getBoundingClientRect();
    if (box.left - reach < place.left || box.right + reach > place.right) wrong.push(`has a ring that ${named(at)} cuts`);
  }
  return wrong;
}

// Firefox leaves where it is what is in sight in part, and so do its users: WCAG 2.4.11 asks for no more.
const SCROLLS_FULLY = !IS_FIREFOX;

// WebKit scrolls to what has got the focus when it draws the next time, and a field of one line to where the writing goes on.
const IS_WEBKIT = !/Chrome|Firefox/.test(navigator.userAgent);
const MOST_FRAMES = IS_WEBKIT ? 60 : 0;
const frame = () => new Promise(requestAnimationFrame);

// What has the focus is in sight, and nothing lies over it (WCAG 2.4.12).
function hidden(element) {
  const high = document.documentElement.clientHeight;
  const box = element.getBoundingClientRect();
  // Browsers scroll a large field to where the writing goes on.
  const isField = element.matches(IS_WEBKIT ? "textarea, input.rg-input" : "textarea");
  const isWhole = SCROLLS_FULLY && box.height <= high && !isField;
  // That is the line that is written on, and not all that is above or below it.
  const least = SCROLLS_FULLY ? Math.min(box.height, isField ? 24 : 44) : 1;
  const isOut = isWhole ? box.top < -1 || box.bottom > high + 1 : box.bottom < least || box.top > high - least;
  if (isOut) return [`has the focus outside of the window, from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${high} px`];
  const wrong = [];
  let seen = 0;
  for (const { left, right, top, bottom } of element.getClientRects()) {
    const across = (left + right) / 2;
    const down = (top + bottom) / 2;
    for (const [x, y] of [[across, down], [left + 3, down], [right - 3, down], [across, top + 3], [across, bottom - 3]]) {
      if (y < 1 || y > high - 1) continue;
      const hit = document.elementFromPoint(x, y);
      const isIt = hit && (element.contains(hit) || hit.closest("label")?.control === element || hit.contains(element));
      if (isIt) seen += 1;
      else wrong.push(`has the focus below ${hit ? named(hit) : "nothing"}`);
    }
  }
  return SCROLLS_FULLY || seen === 0 ? wrong : [];
}

// Each stop of the keyboard, forwards and backwards, as the page scrolls to it from either side.
async function focus() {
  const wrong = new Set();
  const order = stops();
  if (order.length < 3) wrong.add(`there are ${order.length} stops for the keyboard`);
  for (const element of [...order, ...order.toReversed()]) {
    if (element.tabIndex > 0) wrong.add(`${named(element)} has a place of its own in the order of the keyboard`);
    element.focus();
    for (let frames = 0; frames < MOST_FRAMES && hidden(element).length > 0; frames += 1) await frame();
    if (document.activeElement !== element) wrong.add(`${named(element)} takes no focus`);
    else for (const what of [...ring(element), ...hidden(element)]) wrong.add(`${named(element)} ${what}`);
  }
  order.at(-1)?.blur();
  scrollTo(0, 0);
  return [...wrong, ...against()];
}

// The keyboard goes down the page: no stop is above the one before (WCAG 2.4.3).
function against() {
  const wrong = [];
  let before;
  for (const element of stops().filter(isSeen)) {
    const stays = element.closest(".rg-stays, .rg-exit");
    if (stays && getComputedStyle(stays).position === "sticky") continue;
    const box = element.getBoundingClientRect();
    if (before && box.bottom <= before.box.top) wrong.push(`${named(element)} is above ${named(before.element)}`);
    before = { element, box };
  }
  return wrong;
}

// What stays in sight leaves room for what is read.
function inTheWay() {
  return all("body *")
    .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && isSeen(element))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
    .map((element) => `${named(element)} takes more than a third of the window`);
}

// Nothing moves by itself, or on its way to something else (WCAG 2.2.2, 2.3.3).
function moving() {
  const wrong = document.getAnimations().map((one) => `${one.effect?.target ? named(one.effect.target) : "it"} moves`);
  for (const element of document.querySelectorAll("*")) {
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const takes = style.transitionDuration.split(",").some((time) => parseFloat(time) > 0);
      if (takes || style.animationName !== "none") wrong.push(`${named(element)}${part} moves`);
      if (!part && style.scrollBehavior === "smooth") wrong.push(`${named(element)} scrolls slowly`);
    }
  }
  return wrong;
}

// A control is known as one: a field and a button by a line around them, everything else by its words, which are
// underlined in a sentence (WCAG 1.4.1, 1.4.11).
function controls() {
  const wrong = [];
  for (const element of all(CONTROLS).filter(isSeen)) {
    const style = getComputedStyle(element);
    const outside = ground(element.parentElement);
    const isFramed = SIDES.every((side) => hasSide(style, side, outside));
    // A box to tick is drawn by the browser itself.
    const isOwn = element.type === "checkbox" && style.appearance !== "none";
    if (element.matches(FIELDS)) {
      if (!isFramed && !isOwn) wrong.push(`${named(element)} has no border`);
      continue;
    }
    const isFilled = contrast(style.backgroundColor, outside) >= 3;
    const isButton = element.matches(".rg-button:not(.rg-button--link)");
    if (isButton && !isFramed && !isFilled) wrong.push(`${named(element)} has neither border nor ground`);
    const words = [element, ...element.querySelectorAll("*")].filter((part) =>
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
    );
    if (words.length === 0 && !element.matches("[aria-label], [aria-labelledby]") && !element.querySelector("svg, img")) {
      wrong.push(`${named(element)} has no words`);
    }
    for (const part of words) {
      const ratio = contrast(getComputedStyle(part).color, ground(part));
      if (ratio < 4.5) wrong.push(`the words of ${named(element)} have a contrast of ${percent(ratio)}`);
    }
    const inLine = element.matches("p a, li a, p .rg-button--link") && style.display === "inline";
    if (inLine && !isFramed && !style.textDecorationLine.includes("underline")) {
      wrong.push(`${named(element)} is told from the words around it by its colour alone`);
    }
  }
  return wrong;
}

// What is drawn with borders or grounds in the place of words is still there, and what is told is told by more than a
// colour, where the browser chooses all colours.
function forced() {
  const wrong = [];
  const keeps = (style) => style.forcedColorAdjust === "none";
  for (const element of all("body *")) {
    if (keeps(getComputedStyle(element)) && !element.closest(".rg-qr")) {
      wrong.push(`${named(element)} keeps its colours`);
    }
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (style.content !== '""' || style.display === "none") continue;
      // A drawing is a ground behind a mask.
      const isMasked = style.maskImage !== "none" && contrast(style.backgroundColor, ground(element)) >= 3;
      if (!isMasked && !SIDES.some((side) => hasSide(style, side, ground(element)))) {
        wrong.push(`${named(element)}${part} is not drawn any more`);
      }
    }
  }
  for (const svg of all("svg").filter(isSeen)) {
    const isDrawn = [...svg.querySelectorAll("path, rect, circle, line, polygon, polyline")].some((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return [fill, stroke].some((paint) => paint !== "none" && contrast(paint, ground(svg)) >= 3);
    });
    if (!isDrawn) wrong.push(`${named(svg)} cannot be seen`);
  }
  for (const button of all(".rg-button[aria-disabled=true]:not(.rg-button--link)").filter(isSeen)) {
    if (getComputedStyle(button).borderTopStyle !== "dashed") wrong.push(`${named(button)} looks as if it could be pressed`);
  }
  for (const box of all(".rg-notice, .rg-field--problem, .rg-item--marked, .rg-sheet, .rg-reference").filter(isSeen)) {
    const style = getComputedStyle(box);
    const first = style.direction === "rtl" ? "right" : "left";
    if (!hasSide(style, first, ground(box.parentElement))) wrong.push(`${named(box)} has no line`);
  }
  for (const field of all("[aria-invalid=true]")) {
    const ids = `${field.getAttribute("aria-describedby") ?? ""} ${field.getAttribute("aria-errormessage") ?? ""}`;
    const told = ids.split(" ").map((id) => id && document.getElementById(id));
    if (!told.some((text) => text && text.matches(".rg-field__error") && text.innerText.trim())) {
      wrong.push(`${named(field)} does not say in words that it is wrong`);
    }
  }
  return wrong;
}

// The longest line of each block of words, in characters (WCAG 1.4.8). A character is as wide as those of the block are.
function lines() {
  const MOST = 80;
  const wrong = [];
  const blocks = "p, li, dd, dt, label, legend, h1, h2, h3, summary, span, button, a";
  for (const block of all(blocks).filter(isSeen)) {
    const texts = [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (texts.length === 0 || getComputedStyle(block).display === "inline") continue;
    const range = document.createRange();
    range.selectNodeContents(block);
    const rows = new Map();
    let wide = 0;
    for (const { left, right, bottom } of range.getClientRects()) {
      const row = rows.get(Math.round(bottom)) ?? { left, right };
      rows.set(Math.round(bottom), { left: Math.min(row.left, left), right: Math.max(row.right, right) });
    }
    for (const { left, right } of rows.values()) wide += right - left;
    const longest = Math.max(...[...rows.values()].map(({ left, right }) => right - left));
    const characters = block.innerText.replaceAll(/\s+/g, " ").length;
    const inLine = (longest * characters) / wide;
    if (inLine > MOST) wrong.push(`${named(block)} has lines of ${Math.round(inLine)} characters`);
  }
  const main = document.querySelector("main").getBoundingClientRect();
  if (Math.abs(main.left - (document.documentElement.clientWidth - main.right)) > 1) wrong.push("the page is not in the middle");
  return wrong;
}

// On paper: nothing to press, no ground, everything that has to be kept, and where a link leads.
function paper() {
  const wrong = all("button, input, select, textarea, summary, .rg-button, .rg-skip")
    .filter((element) => element.getBoundingClientRect().width > 1)
    .map((element) => `${named(element)} is on paper`);
  if (all("h1").filter(isSeen).length !== 1) wrong.push("there is no heading on paper");
  for (const element of all("body *").filter(isSeen)) {
    const style = getComputedStyle(element);
    if (["fixed", "sticky"].includes(style.position)) wrong.push(`${named(element)} is on every sheet`);
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    // Grounds are not printed unless asked for.
    const ratio = contrast(style.color, [255, 255, 255]);
    if (hasWords && ratio < 4.5) wrong.push(`${named(element)} has a contrast of ${percent(ratio)} on paper`);
  }
  for (const link of all("main a[href]").filter(isSeen)) {
    const isElsewhere = link.origin !== location.origin;
    const written = `${link.innerText} ${getComputedStyle(link, "::after").content}`;
    if (isElsewhere && !written.includes(link.hostname)) wrong.push(`${named(link)} does not say where it leads`);
  }
  // What a person has been given to keep.
  for (const kept of document.querySelectorAll(".rg-sheet, .rg-sheet__codes li, .rg-qr, .rg-reference, .rg-keep, .rg-host, .rg-summary")) {
    if (!shown(kept) || !isSeen(kept)) wrong.push(`${named(kept)} is not on paper`);
  }
  return wrong;
}

const LOOKS = {
  forced: async () => [...controls(), ...forced(), ...cutOff(), ...(await focus()), ...moving()],
  zoomed: async () => [...controls(), ...cutOff(), ...inTheWay(), ...(await focus())],
  wide: async () => [...controls(), ...cutOff(), ...lines(), ...(await focus())],
  paper: async () => [...paper(), ...cutOff()],
};

(async () => {
  const wrong = [];
  for (const { address } of examples) {
    await window.__draw(address);
    // What can be opened has been opened by somebody.
    if (look !== "paper") for (const details of document.querySelectorAll("details")) details.open = true;
    for (const what of await LOOKS[look]()) wrong.push(`${address}: ${what}`);
  }
  return wrong;
})().then(done, (error) => done([`nothing was looked at: ${error.stack}`]));
