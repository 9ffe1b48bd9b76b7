import { get } from '../api.js';
import { h, plural } from '../dom.js';
import { chip, paperLine, to } from '../links.js';
import { neo4jBrowser } from '../parts/neo4j-browser.js';

const MOST_NAMED = [['models', 'Models'], ['methods', 'Methods'], ['datasets', 'Datasets'], ['benchmarks', 'Benchmarks']];

/** What there is, and where to begin. */
export async function home(parameters, signal) {
  const [about, first] = await Promise.all([get('/api/about', {}, signal), get('/api/home', {}, signal)]);
  if (!about.papers) return { title: '', content: nothingYet() };
  return { title: '', content: h('div', { class: 'home-view stack wide' }, counts(about),
    h('div', { class: 'columns' }, h('div', { class: 'stack wide' }, begin(first.papers), listings(first.listings)), named(first)),
    neo4jBrowser(about.browser, 'The same graph in Neo4j Browser')) };
}

function nothingYet() {
  return h('div', { class: 'empty' },
    h('h1', {}, 'The graph is empty'),
    h('p', {}, 'Paste a page of papers, such as one copied from Hugging Face Papers, or load a file:'),
    h('p', {}, h('a', { class: 'button main', href: '/load' }, 'Load papers')),
    h('p', {}, h('code', {}, 'papergraph load FILE')));
}

function counts({ papers, types }) {
  return h('header', { class: 'stack' },
    h('h1', {}, plural(papers, 'paper'), ' and what they name'),
    h('ul', { class: 'counts' }, types.filter(({ entities }) => entities).map(({ type, entities }) =>
      h('li', { 'data-type': type }, h('span', { class: 'thing figure' }, entities.toLocaleString('en')), ' ', name(type, entities)))));
}

function name(type, count) {
  const one = type.toLowerCase();
  return count === 1 ? one : one.replace(/y$/, 'ie') + 's';
}

function begin(papers) {
  if (!papers.length) return null;
  return h('section', { class: 'stack' }, h('h2', {}, 'Papers that others build on'),
    h('ol', { class: 'papers' }, papers.map(paper => h('li', {}, paperLine(paper),
      h('p', { class: 'chips' }, paper.introduces.map(thing => chip(thing)),
        h('span', { class: 'quiet' }, `${plural(paper.citing, 'paper')} likely cite${paper.citing === 1 ? 's' : ''} it`))))));
}

function named(first) {
  const shown = MOST_NAMED.filter(([part]) => first[part].length);
  if (!shown.length) return null;
  return h('section', { class: 'stack' }, h('h2', {}, 'Named most'),
    h('div', { class: 'named' }, shown.map(([part, heading]) => h('div', {}, h('h3', {}, heading),
      h('ul', { class: 'chips' }, first[part].map(thing => h('li', {}, chip(thing, h('span', { class: 'count' }, thing.papers.toLocaleString('en'))))))))));
}

function listings(all) {
  if (!all.length) return null;
  return h('section', { class: 'stack' }, h('h2', {}, 'Lists that were loaded'),
    h('ul', { class: 'papers' }, all.map(list => h('li', {}, h('p', { class: 'line' }, h('a', { class: 'title', href: to.listing(list.key) }, list.name ?? 'a list without a name'),
      h('span', { class: 'quiet figure' }, [list.date, plural(list.papers, 'paper')].filter(Boolean).join(' · ')))))));
}
