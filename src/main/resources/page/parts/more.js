import { h } from '../dom.js';

/** The first of these, as `show` makes them, and a button that shows the others in its place. */
export function capped(items, most, show, what = 'more') {
  const rest = items.slice(most);
  if (rest.length < 2) return items.map(show);
  const first = items.slice(0, most).map(show);
  const isList = first[0].localName === 'li';
  const button = h('button', { type: 'button', class: 'more', onclick: () => {
    const shown = rest.map(show);
    (isList ? button.parentElement : button).replaceWith(...shown.flat());
    focusInside(shown[0]);
  } }, `${rest.length} ${what}`);
  return [...first, isList ? h('li', {}, button) : button];
}

/** Where the button was, the keyboard goes on. */
export function focusInside(element) {
  (element.matches('a, button') ? element : element.querySelector('a, button'))?.focus({ preventScroll: true });
}
