/* Runs in the page that is drawn: what is cut off in it before a part is opened, and what is hard to read. */

function findCutOff() {
  const blocks = [...document.querySelectorAll('pre, table')].filter(
    (block) => block.checkVisibility() && block.scrollWidth > block.clientWidth + 1,
  );
  return blocks.map((block) => `cut off: ${block.innerText.split('\n')[0]}`);
}

/** WCAG 2.2, 1.4.3: text has a contrast of 4.5 at least. */
function findPale() {
  return [...document.querySelectorAll('.markdown-body *, header')].flatMap((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!hasText) return [];
    const [one, other] = [lightOf(channels(getComputedStyle(element).color)), lightOf(backOf(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return ratio < 4.5 ? [`contrast ${ratio.toFixed(1)}: ${element.textContent.slice(0, 40)}`] : [];
  });
}

const channels = (color) => color.match(/[\d.]+/g).map(Number);

/** Relative luminance. */
function lightOf(color) {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What is behind an element, colours that let others through included. */
function backOf(element) {
  if (element === null) return [255, 255, 255];
  const [r, g, b, alpha = 1] = channels(getComputedStyle(element).backgroundColor);
  const under = alpha === 1 ? [r, g, b] : backOf(element.parentElement);
  return [r, g, b].map((value, i) => value * alpha + under[i] * (1 - alpha));
}

document.title = JSON.stringify({
  height: Math.ceil(document.body.getBoundingClientRect().height),
  flaws: [...findCutOff(), ...findPale()],
});
