// The second checker, over examples of the gallery: everything that it does not let pass, and what that is called. Runs
// through WebDriver, with accessibility-checker-engine in the page.
const [examples] = arguments;
const done = arguments[arguments.length - 1];

// What docs/accessibility.md calls an element.
function called(path) {
  const found = document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
  const isElement = found instanceof Element;
  if (!isElement) return path;
  const [first] = found.classList;
  return found.dataset?.testid || found.id || first || found.localName;
}

(async () => {
  const checker = new window.ace.Checker();
  const findings = [];
  for (const { address } of examples) {
    await window.__draw(address);
    const { results } = await checker.check(document, ["WCAG_2_2"]);
    for (const { ruleId, value, message, path } of results) {
      const [, outcome] = value;
      if (outcome === "PASS") continue;
      const at = called(path.dom);
      const what = `${address}: ${outcome} ${ruleId} (${message}) at ${at}`;
      findings.push({ rule: ruleId, at, failed: outcome === "FAIL", what });
    }
  }
  return findings;
})().then(done, (error) => done([{ rule: "", at: "", failed: true, what: `it did not run: ${error.stack}` }]));
