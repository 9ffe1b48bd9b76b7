import { get } from '../api.js';
import { h } from '../dom.js';
import { outside, to } from '../links.js';
import { echo } from '../parts/echo.js';
import { marked } from '../parts/marks.js';
import { mendMenu } from '../parts/mend.js';
import { capped } from '../parts/more.js';
import { citations } from './paper/citations.js';
import { related } from './paper/related.js';
import { roles } from './paper/roles.js';

/** A paper, what it names, and the papers near it. */
export async function paper(parameters, signal) {
  const key = parameters.get('key');
  const all = await get('/api/paper', { key }, signal);
  const mentions = section => all.mentions.filter(mention => mention.section === section);
  const mend = text => ({ type, key: thing, start, end }) => h('p', {}, mendMenu({ name: text.slice(start, end), type, key: thing, paper: key }));
  const text = section => marked(all.paper[section], mentions(section), mend(all.paper[section]));
  const content = h('article', { class: 'paper-view stack wide' },
    echo(h('div', { class: 'columns' },
      h('div', { class: 'stack' },
        h('h1', { dir: 'auto' }, text('title')),
        facts(all),
        all.paper.abstract
          ? h('p', { class: 'reading abstract', dir: 'auto' }, text('abstract'))
          : h('p', { class: 'quiet' }, 'Its source gives no abstract.')),
      roles(all))),
    citations(all),
    related(key, signal));
  return { title: all.paper.title, content };
}

function facts({ paper, authors, things, listings }) {
  const others = paper.titles.filter(title => title !== paper.title);
  return h('div', { class: 'facts' },
    authors.length > 0 && h('p', {}, capped(authors, 12, author => h('span', { class: 'author' }, author))),
    h('p', { class: 'row' }, [paper.venue, paper.publishedOn ?? paper.year].filter(Boolean).map(text => h('span', { class: 'figure' }, text)), addresses(paper, things),
      h('a', { href: to.graph(paper.key) }, 'See it as a picture')),
    others.length > 0 && h('p', { class: 'quiet' }, 'Also under the title ', others.map((title, at) => [at ? ', ' : '', `“${title}”`])),
    listings.length > 0 && h('p', { class: 'quiet' }, 'From ', listings.map((list, at) => [at ? ', ' : '',
      h('a', { href: to.listing(list.key) }, list.name ?? 'a list without a name'), list.date && ` (${list.date})`])));
}

function addresses({ arxivId, doi, url, projectPage }, things) {
  const released = things.filter(thing => thing.relation === 'RELEASES' && thing.url);
  const known = [
    arxivId && [`https://arxiv.org/abs/${arxivId}`, `arXiv ${arxivId}`],
    doi && [`https://doi.org/${doi}`, `DOI ${doi}`],
    url && [url, 'Source'],
    projectPage && [projectPage, 'Project page'],
    ...released.map(thing => [thing.url, thing.name]),
  ];
  return known.filter(Boolean).map(([address, text]) => outside(address, text));
}
