// A link in a mail carries the reference and the code of a case behind a "#". They leave the address before anything else is
// done, and go into the form, which is sent by a press and not from here. Without this script they are typed.
let carried = "";

function take() {
  if (location.hash.includes(".")) {
    carried = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  }
}

function fill() {
  const [reference, code] = carried.split(".");
  const form = document.querySelector("[data-fill]");
  carried = "";
  // On the page of the very case that the link is of there is nothing to do.
  if (!reference || !code || !form || form.dataset.fill === reference) return;
  form.hidden = false;
  for (const note of form.querySelectorAll("[data-filled]")) note.hidden = false;
  form.querySelector("[name=reference]").value = reference;
  form.querySelector("[name=code]").value = code;
  form.querySelector("button").focus();
}

take();
addEventListener("DOMContentLoaded", fill);
addEventListener("hashchange", () => {
  take();
  fill();
});
