// Colours as they are computed, whatever they were written as.
const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const known = new Map();

// Red, green and blue to 255, and how much of it covers what is below.
function colour(text) {
  if (!known.has(text)) {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    known.set(text, [red, green, blue, alpha / 255]);
  }
  return known.get(text);
}

const over = (above, below) => below.map((part, at) => above[at] * above[3] + part * (1 - above[3]));

// What is behind what is written in an element.
function ground(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = colour(getComputedStyle(at).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
}

const light = (rgb) => {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

// The contrast of a colour on a ground (WCAG 2.2, “contrast ratio”).
function contrast(text, below) {
  const [dark, bright] = [light(over(colour(text), below)), light(below)].sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

// Whether a border is drawn at this side and can be told from its ground (WCAG 1.4.11).
function hasSide(style, side, below) {
  const line = style.getPropertyValue(`border-${side}-style`);
  const isDrawn = line !== "none" && line !== "hidden" && parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1;
  return isDrawn && contrast(style.getPropertyValue(`border-${side}-color`), below) >= 3;
}

const SIDES = ["top", "right", "bottom", "left"];
