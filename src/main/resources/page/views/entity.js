import { get } from '../api.js';
import { h, plural } from '../dom.js';
import { chip, outside, thingLink, to } from '../links.js';
import { mendMenu } from '../parts/mend.js';
import { capped } from '../parts/more.js';
import { PLURALS, TYPES } from '../words.js';
import { aliases } from './entity/aliases.js';
import { byRelation } from './entity/papers.js';
import { chart } from './entity/chart.js';

/** A model, dataset or the like: what it is, its names, and which papers do what with it. */
export async function entity(parameters, signal) {
  const thing = await get('/api/entity', { key: parameters.get('key') }, signal);
  const content = h('article', { class: 'entity-view stack wide' }, heading(thing),
    h('div', { class: 'columns' },
      h('div', { class: 'stack wide' }, chart(thing.years), byRelation(thing)),
      h('aside', { class: 'stack wide', 'aria-label': 'What is near it' },
        chips('Of the family', thing.family), chips('Variants', thing.variants), chips('Its siblings', thing.siblings),
        namesakes(thing.namesakes), aliases(thing), repositories(thing.repositories), company(thing.appearsWith))));
  return { title: thing.name, content };
}

function heading({ key, name, type, types, longForm, url, papers, home }) {
  return h('header', { class: 'stack' },
    h('div', {},
      h('p', { class: 'type', 'data-type': type }, types.length > 1 ? types.map(typeWords).join(', ') : type),
      h('h1', {}, name),
      longForm && longForm.toLowerCase() !== name.toLowerCase() && h('p', { class: 'long-form' }, longForm)),
    h('p', { class: 'row' },
      h('span', { class: 'figure' }, plural(papers, 'paper')), url && outside(url),
      home && h('span', {}, 'introduced by ', thingLink({ ...home, type: 'Paper' }, home.title)),
      h('a', { href: to.graph(key) }, 'See it as a picture'), mendMenu({ name, type, key })));
}

/** "Model: 12" as one reads it. */
function typeWords(type) {
  return type.replace(/^(.*): (\d+)$/, (all, name, count) => `${name} in ${plural(Number(count), 'paper')}`);
}

function chips(name, things) {
  return things.length > 0 && h('section', {}, h('h2', {}, name),
    h('ul', { class: 'chips' }, capped(things, 24, counted)));
}

function counted(thing) {
  return h('li', {}, chip(thing, h('span', { class: 'count' }, thing.papers.toLocaleString('en'))));
}

function company(things) {
  const types = TYPES.filter(type => things.some(thing => thing.type === type));
  return things.length > 0 && h('section', {}, h('h2', {}, 'Appears with'), types.map(type => h('div', { class: 'of-type' },
    h('h3', {}, PLURALS[type]),
    h('ul', { class: 'chips' }, things.filter(thing => thing.type === type).map(counted)))));
}

function namesakes(things) {
  return things.length > 0 && h('section', {}, h('h2', {}, 'Others of this name'), h('ul', { class: 'papers' }, capped(things, 5, thing => h('li', {},
    thingLink(thing), ' ', h('span', { class: 'quiet' }, [thing.longForm, plural(thing.papers, 'paper')].filter(Boolean).join(', ')),
    thing.home && h('p', { class: 'quiet' }, 'introduced by ', thing.home)))));
}

function repositories(all) {
  return all.length > 0 && h('section', {}, h('h2', {}, 'Repositories'), h('ul', { class: 'papers' }, all.map(one => h('li', {},
    thingLink({ ...one, type: 'Repository' }), ' ', h('span', { class: 'quiet' }, outside(one.url, 'GitHub'))))));
}
