import { get } from '../api.js';
import { h, replace } from '../dom.js';
import { asTyped } from '../parts/as-typed.js';

const PAUSE = 120;

/** A list of what the field may mean, from the search, as one types. */
export function suggestions(input, kind) {
  const list = h('datalist', { id: `${input.id}-list` });
  const suggest = asTyped(PAUSE, find);
  input.setAttribute('list', list.id);
  input.addEventListener('input', () => suggest(input.value.split(';').at(-1).trim()));
  return list;

  async function find(text, signal) {
    if (text.length < 2) return;
    try {
      const { groups } = await get('/api/search', { q: text, limit: 8 }, signal);
      if (signal.aborted) return;
      const before = input.value.slice(0, input.value.length - input.value.split(';').at(-1).length);
      replace(list, groups.filter(({ type }) => (type === 'Paper') === (kind !== 'entity')).flatMap(({ type, hits }) =>
        hits.map(hit => h('option', { value: before + (type === 'Paper' ? hit.name : `${hit.type ?? type}:${hit.name}`) }))));
    } catch { /* without suggestions the field takes what one types */ }
  }
}
