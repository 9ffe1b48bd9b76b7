const LISTS = new Set(['ul', 'ol']);

/**
 * An element. Texts among the children become text nodes, never markup, so what a paper holds is shown as it is.
 * Attributes: `class`, `data-…`, any other; `onclick` and the like take functions; false, null and undefined leave one out.
 * A list says that it is one: without bullets VoiceOver takes it for none.
 */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), LISTS.has(name) ? { role: 'list', ...attributes } : attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing; as `h` otherwise. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

export function replace(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter(child => child != null && child !== false));
}

export function plural(count, one, many = one + 's') {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
