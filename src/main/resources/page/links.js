import { address } from './api.js';
import { h } from './dom.js';

/** Where each view is: deep links, which `router.js` reads. */
export const to = {
  paper: key => address('/paper', { key }),
  entity: key => address('/entity', { key }),
  thing: ({ key, type }) => type === 'Paper' ? to.paper(key) : to.entity(key),
  listing: key => address('/listing', { key }),
  load: id => address('/load', { id }),
  graph: key => address('/graph', { key }),
  question: (name, values = {}) => address('/question', { name, ...values }),
};

/** A paper's or an entity's name, which leads to it. */
export function thingLink(thing, text = thing.name) {
  const shape = thing.type === 'Paper' ? {} : { class: 'thing', 'data-type': thing.type };
  return h('a', { ...shape, href: to.thing(thing) }, text);
}

export function chip(thing, ...more) {
  return h('a', { class: 'chip', 'data-type': thing.type, title: thing.type, href: to.thing(thing) }, thing.name, more);
}

/** A link that leaves the page; plain text where the address is none of the web. */
export function outside(url, text = url) {
  return /^https?:\/\//i.test(url) ? h('a', { href: url, rel: 'noreferrer', target: '_blank' }, text) : h('span', {}, text);
}

/** The title of a paper as a line of a list, with its year. */
export function paperLine(paper) {
  return h('p', { class: 'line' },
    h('a', { class: 'title', href: to.paper(paper.key) }, paper.title),
    paper.year && h('span', { class: 'quiet figure' }, paper.year));
}
