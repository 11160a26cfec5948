// Runs before each document's own scripts.
globalThis.__violations = [];
addEventListener("securitypolicyviolation", (event) => {
  globalThis.__violations.push(
    `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
  );
});
