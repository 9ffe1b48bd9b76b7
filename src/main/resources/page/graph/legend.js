import { h } from '../dom.js';
import { TYPES, relationWord, relationsOf } from './kinds.js';

/** What the marks mean; each can be switched off. `toggle(kind, isOn)` is told. */
export function legend(counts, off, toggle) {
  const box = (kind, word, mark) => h('label', { class: 'mark-line' },
    h('input', { type: 'checkbox', checked: !off.has(kind), onchange: event => toggle(kind, event.target.checked) }), mark, `${word} `, h('span', { class: 'quiet' }, counts[kind]));
  const group = (name, kinds, word, mark) => h('fieldset', { class: 'legend-group' }, h('legend', {}, name), kinds.map(kind => box(kind, word(kind), mark(kind))));
  return h('div', { class: 'legend' },
    group('What', Object.keys(TYPES).filter(kind => counts[kind]), kind => TYPES[kind], kind => h('span', { class: 'node-mark', 'data-type': kind, 'aria-hidden': 'true' })),
    group('How', relationsOf(counts), relationWord, kind => h('span', { class: 'edge-mark', 'data-relation': kind, 'aria-hidden': 'true' })));
}
