/** What an extraction found in a paper: its text with the mentions marked, and a list of what they name, with the sentence of each role. */
import { h, plural } from '../dom.js';
import { RELATIONS } from '../words.js';
import { marked } from './marks.js';
import { rule } from './rule.js';

export function foundText({ title, abstract, entities }) {
  const mentions = section => entities.flatMap(entity => entity.mentions
    .filter(mention => mention.section === section)
    .map(({ start, end }) => ({ ...entity, start, end })));
  return [
    h('h2', { class: 'title', tabindex: -1 }, marked(title, mentions('title'))),
    abstract && h('p', { class: 'reading lines' }, marked(abstract, mentions('abstract'))),
  ];
}

export function found(entities) {
  if (!entities.length) return h('p', { class: 'quiet' }, 'It finds nothing here: no name that it knows, and none that the text makes plain.');
  return [
    h('h2', {}, `${plural(entities.length, 'thing')} found`),
    h('ul', { class: 'stack' }, entities.map(one)),
  ];
}

function one(entity) {
  return h('li', { class: 'card found', 'data-type': entity.type, 'data-thing': entity.name },
    h('p', { class: 'row' },
      h('strong', { class: 'thing' }, entity.name),
      h('span', { class: 'type' }, entity.type),
      h('span', { class: 'quiet' }, 'confidence ', h('span', { class: 'figure' }, entity.confidence.toFixed(2)))),
    entity.definition && h('p', { class: 'quiet' }, `short for ${entity.definition}`),
    h('ul', { class: 'does' }, entity.roles.map(role =>
      h('li', {}, h('span', {}, RELATIONS[role.relation]), h('blockquote', { class: 'quote' }, role.evidence)))),
    rule(entity.rule, 'by '));
}
