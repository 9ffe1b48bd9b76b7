import { Away, connection, get } from '../../api.js';
import { h, replace } from '../../dom.js';
import { paperLine } from '../../links.js';

/** Papers that have much in common with this one; they come after the rest of the page. */
export function related(key, signal) {
  const list = h('div', { 'aria-busy': 'true' }, h('p', { class: 'quiet' }, 'Looking …'));
  show(list, key, signal);
  return h('section', { class: 'stack' }, h('h2', {}, 'Related papers'), list);
}

async function show(list, key, signal) {
  try {
    const { papers } = await get('/api/related', { key, k: 10 }, signal);
    replace(list, papers.length ? h('ol', { class: 'papers pair' }, papers.map(one => h('li', {}, paperLine(one), h('p', { class: 'quiet' }, one.reasons.join('; ')))))
      : h('p', { class: 'quiet' }, 'Nothing here has anything in common with it.'));
  } catch (error) {
    if (signal.aborted) return;
    replace(list, h('p', { class: 'failed' }, error.message));
    if (error instanceof Away) connection.addEventListener('back', () => show(list, key, signal), { once: true, signal });
  }
  list.removeAttribute('aria-busy');
}
