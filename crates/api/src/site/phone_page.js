// Keeps the page of a call fresh: who joins, what is proposed, when it is over. Without it the page is refreshed by hand.
const REFRESH_AFTER = 3000;

// The page may be the answer to a press, whose address nothing can be got from.
const PAGE = "/help/phone";

// The browser itself parses the answer: a parser called from here would be refused by Trusted Types.
function refresh() {
  const request = new XMLHttpRequest();
  request.open("GET", PAGE);
  request.responseType = "document";
  request.onload = () => {
    if (request.status === 200 && request.response) show(request.response);
  };
  request.send();
}

function show(page) {
  const now = document.getElementById("call");
  const next = page.getElementById("call");
  // The code is shown once, by the answer that made it: what has only not changed is left alone.
  if (!now || !next || now.dataset.state === next.dataset.state) return;
  now.replaceWith(document.adoptNode(next));
  document.title = page.title;
  next.querySelector("h1").focus();
}

function look() {
  if (!document.hidden) refresh();
}

setInterval(look, REFRESH_AFTER);
// Whoever was at the recovery in the other tab comes back.
document.addEventListener("visibilitychange", look);
