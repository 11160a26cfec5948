// What there is to notice about the page as it is now. Runs through WebDriver.
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const one = (id) =>
  [...document.querySelectorAll(`[data-testid="${id}"]`)].find(shown) ?? null;
const page = one("page");
const focus = document.activeElement;
return {
  screen: page?.dataset.screen ?? null,
  address: location.href,
  title: document.title,
  language: document.documentElement.lang,
  headings: [...document.querySelectorAll("h1")].filter(shown).map((h) => h.innerText.trim()),
  heading_marked: one("heading")?.tagName === "H1",
  focus: focus === null || focus === document.body ? null : (focus.dataset.testid ?? focus.tagName),
  error: one("error-summary") !== null,
  width: innerWidth,
  scroll_width: Math.max(document.documentElement.scrollWidth, document.body?.scrollWidth ?? 0),
  stored: [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    // The choice of a language is no secret, and the page writes it.
    ...(/^(regain-language=[a-zA-Z-]+)?$/.test(document.cookie) ? [] : ["a cookie that scripts can read"]),
  ],
  violations: window.__violations ?? [],
  anti_scam: one("anti-scam")?.innerText ?? null,
  true_address: one("true-address")?.innerText.trim() ?? null,
  someone_contacted: one("someone-contacted") !== null || one("contact-noted") !== null,
  help: one("help") !== null,
  leave: one("sign-out") !== null,
  unfinished: one("unfinished") !== null,
  primary: [...document.querySelectorAll('[data-testid="continue"]')].filter(shown).length,
  status: document.querySelectorAll('[data-testid="status"]').length,
};
