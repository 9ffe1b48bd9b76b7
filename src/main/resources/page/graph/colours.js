import { PLURALS } from '../words.js';

/** The theme's colours as they are now, which a canvas needs by value. */
export function colours() {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = colour => { probe.style.color = colour; return getComputedStyle(probe).color; };
  const found = Object.fromEntries(['paper', 'raised', 'ink', 'quiet', 'line', 'accent'].map(name => [name, read(`var(--${name})`)]));
  found.types = Object.fromEntries(Object.keys(PLURALS).map(type => { probe.dataset.type = type; return [type, read('var(--type)')]; }));
  found.family = getComputedStyle(document.body).fontFamily;
  probe.remove();
  return found;
}

/** Calls back when the theme changes; the answer ends that. */
export function onThemeChange(changed) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  document.addEventListener('theme', changed);
  system.addEventListener('change', changed);
  return () => {
    document.removeEventListener('theme', changed);
    system.removeEventListener('change', changed);
  };
}
