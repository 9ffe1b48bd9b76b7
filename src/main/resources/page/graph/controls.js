import { h } from '../dom.js';

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const STEP = 1.35;

export function zoomButtons(drawing) {
  const button = (word, sign, action) => h('button', { type: 'button', class: 'button', 'aria-label': word, title: word, onclick: () => action(drawing()) }, sign);
  return h('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    button('Zoom in', '+', picture => picture.zoom(STEP)), button('Zoom out', '−', picture => picture.zoom(1 / STEP)), button('Show all', 'Fit', picture => picture.fit()));
}

/** Arrows go from node to node, Enter expands, + and - zoom, 0 shows all. `at()` is the key of the node chosen now. */
export function listenToKeys(frame, drawing, at, act) {
  frame.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = doing(event.key, drawing(), at(), act);
    if (does) { event.preventDefault(); does(); }
  });
}

function doing(key, drawing, node, act) {
  if (ARROWS[key]) return () => { const next = drawing.nearest(node, ...ARROWS[key]); if (next) act.choose({ node: next }); };
  if (key === 'Enter' && node && act.expand) return () => act.expand(node);
  if (key === '+' || key === '=') return () => drawing.zoom(STEP);
  if (key === '-') return () => drawing.zoom(1 / STEP);
  if (key === '0') return () => drawing.fit();
  return null;
}
