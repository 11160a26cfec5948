// Nothing that is pressed or typed here reaches the app, which would ask the API for something: pictures of it stay as
// they are. What folds out does, the list of the gallery leads on, and the language can be chosen.
(function () {
  "use strict";
  const works = (event) =>
    event.target instanceof Element && event.target.closest("summary, [data-example-link], #language, [data-reload]");
  for (const kind of ["click", "submit", "input"]) {
    addEventListener(
      kind,
      (event) => {
        if (works(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
})();
