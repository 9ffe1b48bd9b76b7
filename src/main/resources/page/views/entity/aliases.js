import { h, plural } from '../../dom.js';
import { mendMenu } from '../../parts/mend.js';
import { capped } from '../../parts/more.js';

/** The names that mean the thing, each with why it does. */
export function aliases({ key, name, type, aliases: names }) {
  const isPlain = names.length === 1 && names[0].name === name;
  return names.length > 0 && !isPlain && h('section', {}, h('h2', {}, 'Written as'), h('ul', { class: 'aliases' }, capped(names, 6, alias => h('li', {},
    alias.name, h('span', { class: 'count' }, plural(alias.papers, 'paper')),
    names.length > 1 && [' ', mendMenu({ name: alias.name, type, key })], why(alias)))));
}

function why({ why: reason, defined }) {
  if (reason === 'normal form') return null;
  const said = { acronym: 'by an acronym', 'known acronym': 'by a well-known acronym' }[reason] ?? reason.replace(/^word (\d+)$/, 'by your word $1');
  return h('p', { class: 'quiet' }, said, defined && `, which “${defined}” defines`);
}
