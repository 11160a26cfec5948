// Keeps the inbox and the codes of /sandbox fresh. Without it the page is refreshed by hand.
const REFRESH_AFTER = 2000;
// The parts of the page that change by themselves.
const PARTS = ["inbox", "authenticators", "clock-now"];

// The browser itself parses the answer: a parser called from here would be refused by Trusted Types.
function refresh() {
  const request = new XMLHttpRequest();
  request.open("GET", location.href);
  request.responseType = "document";
  request.onload = () => {
    if (request.status === 200 && request.response) show(request.response);
  };
  request.send();
}

function show(page) {
  for (const id of PARTS) {
    const now = document.getElementById(id);
    const next = page.getElementById(id);
    // What someone is reading or pressing is left alone.
    if (now && next && !now.isEqualNode(next) && !now.contains(document.activeElement)) {
      now.replaceWith(document.adoptNode(next));
    }
  }
}

setInterval(() => {
  if (!document.hidden) refresh();
}, REFRESH_AFTER);
