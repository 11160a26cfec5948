// Looks at examples of the gallery, one after the other, without loading a page in between. Runs through WebDriver, with
// axe in the page, and with geometry.js before it.
const [examples, spaced, withAxe] = arguments;
const done = arguments[arguments.length - 1];

// WCAG 2.5.8, and 2.5.5 for what is pressed most.
function tooSmall() {
  const wrong = [];
  for (const element of all("a[href], button, input, select, textarea, summary")) {
    const target = element.closest("label") ?? element;
    if (!isSeen(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    // A link in a sentence is as high as its line.
    const inLine = getComputedStyle(element).display === "inline";
    const isMain = element.matches(".rg-button:not(.rg-button--link), .rg-input, summary");
    const least = isMain ? 44 : 24;
    // A pixel of the screen may be a part of one of the page.
    if (!inLine && Math.min(width, height) < least - 0.01) {
      wrong.push(`${named(element)} is ${width} by ${height} px, and not ${least}`);
    }
  }
  return wrong;
}

function shape(example) {
  const wrong = [];
  const screen = document.querySelector("main")?.dataset.screen;
  if (screen !== example.address.split("/")[0]) wrong.push(`the screen is ${screen}`);
  const headings = all("h1").length;
  if (headings !== 1) wrong.push(`there are ${headings} headings of the first level`);
  const actions = all("main .rg-button:not(.rg-button--quiet, .rg-button--link)").length;
  const isRight = example.actions === null ? actions <= 1 : actions === example.actions;
  if (!isRight) wrong.push(`there are ${actions} main actions, and not ${example.actions ?? "one at the most"}`);
  return wrong;
}

// WCAG 1.4.12: nothing is lost with more space around lines, letters and words.
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
    "p { margin-block-end: 2em !important }",
);

async function lookAt(example) {
  await window.__draw(example.address);
  const wrong = [...shape(example), ...cutOff(), ...tooSmall()];
  if (withAxe) wrong.push(...(await window.__axe()));
  if (spaced) {
    document.adoptedStyleSheets = [spacing];
    wrong.push(...cutOff().map((what) => `with more space: ${what}`));
    document.adoptedStyleSheets = [];
  }
  return wrong.map((what) => `${example.address}: ${what}`);
}

(async () => {
  const wrong = [];
  for (const example of examples) wrong.push(...(await lookAt(example)));
  return wrong;
})().then(done, (error) => done([`nothing was looked at: ${error}`]));
