import { get } from '../api.js';
import { h, plural, replace } from '../dom.js';
import { asTyped } from './as-typed.js';

const PAUSE = 150;
let count = 0;

/** A field that finds entities as one types, of which one is chosen. */
export function thingPicker(label) {
  const id = `pick-${++count}`;
  const search = asTyped(PAUSE, find);
  const input = h('input', { id, type: 'search', autocomplete: 'off', placeholder: 'Search', oninput: () => search(input.value.trim()),
    onkeydown: event => event.key === 'Enter' && event.preventDefault() });
  const hits = h('div', { class: 'picks', role: 'radiogroup', 'aria-label': 'What was found' });
  const note = h('p', { class: 'hint', role: 'status' });

  async function find(text, signal) {
    const { found, said } = text ? await things(text, signal) : { found: [] };
    if (signal.aborted) return;
    replace(hits, found.map(one => h('label', { 'data-type': one.type },
      h('input', { type: 'radio', name: id, value: one.key }), ' ', h('span', { class: 'thing' }, one.name), ' ',
      h('span', { class: 'type' }, one.type), one.papers && h('span', { class: 'quiet' }, ` ${plural(one.papers, 'paper')}`))));
    note.textContent = said ?? '';
  }

  async function things(q, signal) {
    try {
      const { groups } = await get('/api/search', { q, limit: 6 }, signal);
      const found = groups.filter(group => group.type !== 'Paper').flatMap(group => group.hits);
      return { found, said: found.length ? '' : 'Nothing of this name.' };
    } catch (error) {
      return { found: [], said: error.message };
    }
  }

  return {
    element: h('div', { class: 'field' }, h('label', { for: id }, label), input, hits, note),
    value: () => hits.querySelector('input:checked')?.value ?? '',
  };
}
