import { h, plural } from '../dom.js';
import { to } from '../links.js';
import { PLURALS } from '../words.js';

/** Groups of a listbox, one a type, with what was typed marked. */
export function hitGroups(groups, typed) {
  const words = typed.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word);
  return groups.map(({ type, hits }, at) => h('div', { role: 'group', 'aria-labelledby': `hits-${at}` },
    h('div', { class: 'heading', role: 'presentation', id: `hits-${at}` }, PLURALS[type]),
    hits.map((hit, index) => option(hit, words, `hit-${at}-${index}`))));
}

function option(hit, words, id) {
  const href = hit.type === 'Paper' ? to.paper(hit.key) : to.entity(hit.key);
  const beside = hit.type === 'Paper' ? hit.year : plural(hit.papers ?? 0, 'paper');
  return h('a', { role: 'option', id, href, tabindex: -1, 'data-type': hit.type },
    h('span', { class: hit.type === 'Paper' ? 'title' : 'thing' }, withMatches(hit.name, words)),
    hit.also && h('span', { class: 'also' }, withMatches(hit.also, words)),
    beside && h('span', { class: 'beside' }, beside));
}

/** The text in pieces, with each of the words in bold where a word of the text begins with it. */
export function withMatches(text, words) {
  if (!words.length) return [text];
  const wanted = [...words].sort((one, other) => other.length - one.length).map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join('|')})`, 'giu');
  return text.split(pattern).map((piece, index) => (index % 2 ? h('b', {}, piece) : piece)).filter(piece => piece !== '');
}
