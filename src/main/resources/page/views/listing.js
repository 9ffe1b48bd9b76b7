import { address, get } from '../api.js';
import { h, plural } from '../dom.js';
import { chip, outside, thingLink, to } from '../links.js';

const LIMIT = 50;

/** The papers of a page or file, as a list that one can skim. */
export async function listing(parameters, signal) {
  const key = parameters.get('key');
  const from = Math.max(0, Number.parseInt(parameters.get('from') ?? '0', 10) || 0);
  const list = await get('/api/listing', { key, from, limit: LIMIT }, signal);
  const name = list.name ?? 'A list without a name';
  return { title: name, content: h('div', { class: 'listing-view stack wide' },
    h('header', {}, h('h1', {}, name), h('p', { class: 'quiet' }, [list.date, plural(list.papers, 'paper')].filter(Boolean).join(' · '))),
    list.rows.length ? h('ol', { class: 'skim' }, list.rows.map(row)) : h('p', { class: 'empty' }, 'The list ends before this.'),
    pages(key, from, list.papers)) };
}

function row(paper) {
  return h('li', {},
    h('h2', {}, h('a', { class: 'title', href: to.paper(paper.key) }, paper.title)),
    h('p', { class: 'row quiet' },
      paper.year && h('span', { class: 'figure' }, paper.year),
      paper.introduces.length > 0 && h('span', {}, 'introduces ', names(paper.introduces)),
      paper.repositories.map(repository => outside(repository.url, repository.name))),
    paper.things.length > 0 && h('p', { class: 'chips' }, paper.things.map(thing => chip(thing))));
}

function names(things) {
  return things.map((thing, at) => [at ? ', ' : '', thingLink(thing)]);
}

function pages(key, from, papers) {
  if (papers <= LIMIT) return null;
  const at = start => address('/listing', { key, from: start || null });
  const last = Math.floor((papers - 1) / LIMIT) * LIMIT;
  return h('nav', { class: 'pages', 'aria-label': 'Pages' },
    from > 0 && h('a', { class: 'button', href: at(Math.max(0, from - LIMIT)), rel: 'prev' }, 'Before'),
    h('span', { class: 'quiet figure' }, `${(from + 1).toLocaleString('en')} to ${Math.min(papers, from + LIMIT).toLocaleString('en')} of ${papers.toLocaleString('en')}`),
    from < last && h('a', { class: 'button', href: at(from + LIMIT), rel: 'next' }, 'Next'));
}
