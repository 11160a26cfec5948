// Before a picture is taken: the true address stands on every page, and has another port in each run.
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  if (text.data.includes(location.host)) text.data = text.data.replaceAll(location.host, "recover.example.com");
}
return [...document.querySelectorAll("h1")].find((one) => one.checkVisibility())?.innerText ?? "";
