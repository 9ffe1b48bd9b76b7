import { get } from '../api.js';
import { h, plural } from '../dom.js';
import { to } from '../links.js';
import { saveAsGold, takeBack } from '../parts/said.js';

export async function words(parameters, signal) {
  const { words: all } = await get('/api/words', {}, signal);
  return { title: 'Your words', content: all.length ? list(all) : nothing() };
}

function nothing() {
  return h('div', { class: 'empty stack' },
    h('h1', {}, 'You have said nothing yet'),
    h('p', {}, 'Where a paper or an entity shows something wrong, choose “Mend”: that it is no name, of another type, the same as another or not.'),
    h('p', {}, h('a', { href: '/' }, 'Find a paper')));
}

function list(all) {
  return h('div', { class: 'stack wide' },
    h('div', { class: 'stack' },
      h('h1', {}, plural(all.length, 'word'), ' of yours'),
      h('p', { class: 'quiet' }, 'They hold for every later load. Of two on one matter the later holds.'),
      h('ol', { class: 'words' }, all.map(row))),
    h('section', { class: 'stack' }, h('h2', {}, 'Measure the extractor by them'),
      h('p', {}, 'The papers of which you spoke, as you have them: ', h('code', {}, 'papergraph evaluate gold.jsonl'), ' tells what the extractor gets wrong there.'),
      h('p', {}, saveAsGold())));
}

function row(word) {
  return h('li', {},
    h('span', { class: 'quiet figure' }, word.n),
    h('span', {}, word.sentence, word.paper && [' ', h('a', { href: to.paper(word.paper) }, 'see the paper')]),
    h('button', { class: 'button small', type: 'button', 'aria-label': `Undo: ${word.sentence}`, onclick: event => takeBack(word, event.target) }, 'Undo'));
}
