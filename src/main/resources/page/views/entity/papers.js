import { get } from '../../api.js';
import { h } from '../../dom.js';
import { paperLine } from '../../links.js';
import { focusInside } from '../../parts/more.js';
import { passiveWord } from '../../words.js';

const LIMIT = 50;

/** The papers that name a thing, by what they do with it, each with its sentence; long lists a part at a time. */
export function byRelation({ key, relations }) {
  return relations.map(({ relation, papers, rows }) => {
    const list = h('ul', { class: 'papers' }, rows.map(row));
    return h('section', { class: 'stack' }, h('h2', {}, heading(relation), h('span', { class: 'count' }, papers.toLocaleString('en'))), list,
      rows.length < papers && moreButton(list, key, relation, papers));
  });
}

function heading(relation) {
  const words = passiveWord(relation);
  return words[0].toUpperCase() + words.slice(1);
}

function row({ key, title, year, evidence, ambiguous }) {
  return h('li', {}, paperLine({ key, title, year }),
    evidence !== title && h('p', { class: 'quote', dir: 'auto' }, evidence),
    ambiguous && h('p', { class: 'quiet' }, 'It may mean another thing of this name.'));
}

function moreButton(list, key, relation, papers) {
  const left = () => `${(papers - list.children.length).toLocaleString('en')} more`;
  const button = h('button', { type: 'button', class: 'more', onclick: async () => {
    button.disabled = true;
    try {
      const { rows } = await get('/api/entity/papers', { key, relation, from: list.children.length, limit: LIMIT });
      const shown = rows.map(row);
      list.append(...shown);
      focusInside(shown[0]);
      button.hidden = list.children.length >= papers;
      button.textContent = left();
    } catch (error) {
      button.textContent = error.message;
    }
    button.disabled = false;
  } }, left());
  return button;
}
