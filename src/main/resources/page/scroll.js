const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** Scrolls the window to `top`; where the view grows yet, as soon as it is long enough, unless the person scrolls meanwhile or the view is left. */
export function scrollWhenThere(view, top, left) {
  scrollTo(0, top);
  if (isThere(top)) return;
  const growth = new ResizeObserver(() => {
    scrollTo(0, top);
    if (isThere(top)) growth.disconnect();
  });
  growth.observe(view);
  left.addEventListener('abort', () => growth.disconnect());
  for (const event of BY_HAND) addEventListener(event, () => growth.disconnect(), { once: true, passive: true, signal: left });
}

function isThere(top) {
  return Math.abs(scrollY - top) < 1;
}
