// What the scripts share that look at examples of the gallery: what is seen, what it is called, and what does not fit.
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
const named = (element) => {
  const name = element.dataset?.testid ?? element.id;
  const tag = element.tagName.toLowerCase();
  const classes = element.getAttribute("class");
  return `${tag}${name ? `#${name}` : ""}${classes ? `.${classes}` : ""}`;
};

// What only screen readers get, and what leads past the header, have no place on the page.
const isSeen = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && element.closest(".rg-hidden, .rg-skip") === null;
};

const IS_FIREFOX = CSS.supports("-moz-appearance", "none");
const IS_RTL = document.documentElement.dir === "rtl";

// What does not fit into its place: it is cut off, or it stands over something else.
function cutOff() {
  const wrong = [];
  const fits = document.documentElement.scrollWidth;
  if (fits > innerWidth) wrong.push(`${fits} px have to fit into ${innerWidth} px`);
  for (const element of document.body.querySelectorAll("*")) {
    if (!(element instanceof HTMLElement) || !shown(element) || !isSeen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`${named(element)} leaves the page`);
    // What is typed may be longer than its field, and an element in a line has no width of its own.
    if (element.matches("input, select, textarea, option") || element.clientWidth === 0) continue;
    // Firefox counts the pixels by which the last letter leans over its own width. In the made-up language from right to
    // left each word is turned (U+202E), and the space after it hangs over on the other side, by 8 px at the most. So does,
    // on a page from right to left, the space at the end of a line of what a person wrote from left to right.
    const hangs = element.textContent.includes("\u202e") || (IS_RTL && element.matches("[dir=auto]"));
    const leans = IS_FIREFOX && hangs ? 8 : 3;
    if (element.scrollWidth > element.clientWidth + leans) {
      wrong.push(`${named(element)} is ${element.clientWidth} px wide, and what is in it ${element.scrollWidth} px`);
    }
    const hides = getComputedStyle(element).overflowY;
    if ((hides === "hidden" || hides === "clip") && element.scrollHeight > element.clientHeight + 1) {
      wrong.push(`${named(element)} is ${element.clientHeight} px high, and what is in it ${element.scrollHeight} px`);
    }
  }
  return wrong;
}
