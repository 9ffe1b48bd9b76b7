import { h } from '../dom.js';
import { PLURALS, relationWord } from '../words.js';

/** What the marks mean; each can be switched off. `toggle(kind, isOn)` is told. */
export function legend(scene, toggle) {
  const counts = scene.counts();
  const box = (kind, word, mark) => h('label', { class: 'mark-line' },
    h('input', { type: 'checkbox', checked: !scene.off.has(kind), onchange: event => toggle(kind, event.target.checked) }),
    h('span', { ...mark, 'aria-hidden': 'true' }), `${word} `, h('span', { class: 'quiet' }, counts[kind]));
  const group = (name, boxes) => h('fieldset', { class: 'legend-group' }, h('legend', {}, name), boxes);
  const types = Object.keys(PLURALS).filter(type => counts[type]);
  return h('div', { class: 'legend' },
    group('What', types.map(type => box(type, PLURALS[type].toLowerCase(), { class: 'node-mark', 'data-type': type }))),
    group('How', scene.relations().map(type => box(type, relationWord(type), { class: 'edge-mark', 'data-relation': type }))));
}
