// Keeps the inbox and the codes of /sandbox fresh. Without it the page is refreshed by hand.
const REFRESH_AFTER = 2000;
// The parts of the page that change by themselves.
const PARTS = ["inbox", "authenticators", "agents", "clock-now"];

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

// Passkeys: made by the browser, kept by the service. Without a browser that has them the buttons stay hidden.
async function post(path, body) {
  return fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

async function makePasskey(button, account) {
  const said = button.closest("section").querySelector("[role=status]");
  said.textContent = "";
  const { made, there, failed } = button.dataset;
  try {
    const options = await (await post("/sandbox/api/passkeys/options", { account })).json();
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = await navigator.credentials.create({ publicKey });
    const answer = await post("/sandbox/api/passkeys", { account, credential: credential.toJSON() });
    said.textContent = answer.status === 201 ? made : failed;
  } catch (error) {
    said.textContent = error.name === "InvalidStateError" ? there : failed;
  }
}

if (window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON) {
  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", () => makePasskey(button, button.dataset.passkey));
  }
}
