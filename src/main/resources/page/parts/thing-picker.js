import { get } from '../api.js';
import { h, plural, replace } from '../dom.js';

const PAUSE = 150;
let count = 0;

/** A field that finds entities as one types, of which one is chosen. */
export function thingPicker(label) {
  const id = `pick-${++count}`;
  let timer;
  let asked = 0;
  const input = h('input', { id, type: 'search', autocomplete: 'off', placeholder: 'Search', oninput: () => { clearTimeout(timer); timer = setTimeout(find, PAUSE); },
    onkeydown: event => event.key === 'Enter' && event.preventDefault() });
  const hits = h('div', { class: 'picks', role: 'radiogroup', 'aria-label': 'What was found' });
  const note = h('p', { class: 'hint', role: 'status' });

  async function find() {
    const turn = ++asked;
    const text = input.value.trim();
    const found = text ? await search(text) : [];
    if (turn !== asked) return;
    replace(hits, found.map(one => h('label', { 'data-type': one.type },
      h('input', { type: 'radio', name: id, value: one.key }), ' ', h('span', { class: 'thing' }, one.name), ' ',
      h('span', { class: 'type' }, one.type), one.papers && h('span', { class: 'quiet' }, ` ${plural(one.papers, 'paper')}`))));
    note.textContent = text && !found.length ? 'Nothing of this name.' : '';
  }

  async function search(text) {
    try {
      const { groups } = await get('/api/search', { q: text, limit: 6 });
      return groups.filter(group => group.type !== 'Paper').flatMap(group => group.hits);
    } catch (error) {
      note.textContent = error.message;
      return [];
    }
  }

  return {
    element: h('div', { class: 'field' }, h('label', { for: id }, label), input, hits, note),
    value: () => hits.querySelector('input:checked')?.value ?? '',
  };
}
