// The way by keyboard from what has the focus to an element. Runs through WebDriver.
const [named, showsRing] = arguments;
const element =
  named.localName === "details" ? named.querySelector("summary") : (named.control ?? named);
const isRadio = (one) => one.localName === "input" && one.type === "radio";
// A group of radio buttons is one stop: the chosen one, or the first.
const groupOf = (radio) =>
  [...(radio.form ?? document).querySelectorAll('input[type="radio"]')].filter(
    (one) => one.name === radio.name && !one.disabled,
  );
const stopOf = (radio) => groupOf(radio).find((one) => one.checked) ?? groupOf(radio)[0];
const isStop = (one) =>
  one.tabIndex >= 0 &&
  !one.matches(":disabled") &&
  one.closest("[inert]") === null &&
  one.checkVisibility({ visibilityProperty: true }) &&
  (!isRadio(one) || stopOf(one) === one);
const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(isStop);

const focus = document.activeElement ?? document.body;
const inGroup = isRadio(element) && isRadio(focus) && groupOf(element).includes(focus);
const goal = isRadio(element) ? stopOf(element) : element;
const at = stops.indexOf(isRadio(focus) ? stopOf(focus) : focus);
const to = stops.indexOf(goal);
// From what is no stop, such as a heading, it goes on with what comes after it.
const after = stops.findIndex((one) => focus.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
// When what had the focus is gone, browsers go on from where it was, which nobody can see: one stop on, then it is known.
const isLost = focus === document.body;
const away = isLost ? 1 : at >= 0 ? to - at : to >= after ? to - after + 1 : to - after;

const here = focus === element;
const wrong = [];
if (here) {
  if (showsRing && !element.matches(":focus-visible")) wrong.push("it has no ring");
  const [box] = element.getClientRects();
  // In the middle of what of it is in sight: browsers scroll a large field to where the writing goes on.
  const middle = (from, to, size) => (Math.max(from, 0) + Math.min(to, size)) / 2;
  const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
  const top = document.elementFromPoint(x, y);
  const isIt = top !== null && (element.contains(top) || top.contains(element) || top.control === element || top.closest("label")?.control === element);
  if (!isIt) wrong.push(top === null ? "it is outside the window" : `${top.localName}.${top.className} is over it`);
}
return {
  away: inGroup ? groupOf(element).indexOf(element) - groupOf(element).indexOf(focus) : away,
  with: inGroup ? "arrows" : "tab",
  here,
  keys: isRadio(element) ? (element.checked ? "none" : "space") : element.type === "checkbox" ? "space" : "enter",
  wrong,
};
