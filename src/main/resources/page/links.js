import { address } from './api.js';
import { h } from './dom.js';

/** Where each view is: deep links, which `router.js` reads. */
export const to = {
  paper: key => address('/paper', { key }),
  entity: key => address('/entity', { key }),
  listing: key => address('/listing', { key }),
  load: id => address('/load', { id }),
  graph: key => address('/graph', { key }),
  question: (name, values = {}) => address('/question', { name, ...values }),
};

export function paperLink(paper) {
  return h('a', { href: to.paper(paper.key) }, paper.title);
}

export function thingLink(thing) {
  return h('a', { class: 'thing', 'data-type': thing.type, href: to.entity(thing.key) }, thing.name);
}

export function chip(thing, ...more) {
  return h('a', { class: 'chip', 'data-type': thing.type, title: thing.type, href: to.entity(thing.key) }, thing.name, more);
}

/** A link that leaves the page; plain text where the address is none of the web. */
export function outside(url, text = url) {
  return /^https?:\/\//i.test(url) ? h('a', { href: url, rel: 'noreferrer', target: '_blank' }, text) : h('span', {}, text);
}

/** The title of a paper as a line of a list, with its year. */
export function paperLine(paper) {
  return h('p', { class: 'line' }, h('a', { class: 'title', href: to.paper(paper.key) }, paper.title), paper.year && h('span', { class: 'quiet figure' }, paper.year));
}
