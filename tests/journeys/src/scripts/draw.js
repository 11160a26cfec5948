// Draws an example of the gallery. It is there once the browser has said that the address is another one, and the frame
// after that has been drawn.
window.__draw = async (address) => {
  const fragment = `#${address}`;
  if (location.hash !== fragment) {
    const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = fragment;
    await changed;
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};
