// WCAG 2.0 to 2.2, A and AA, the best practices, and target-size, which axe leaves off unless told.
const done = arguments[arguments.length - 1];
const options = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  iframes: false,
};
const tell = (violation) =>
  violation.nodes.map(
    (node) => `${violation.id} (${violation.help}) at ${node.target.join(" ")}: ${node.failureSummary}`,
  );
axe.run(document, options).then(
  (result) => done(result.violations.flatMap(tell)),
  (error) => done([`axe did not run: ${error}`]),
);
