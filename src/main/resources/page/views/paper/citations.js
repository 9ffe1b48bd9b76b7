import { h } from '../../dom.js';
import { paperLine } from '../../links.js';
import { capped } from '../../parts/more.js';
import { RELATIONS } from '../../words.js';

const SHOWN = 8;

/** Papers that this one cites or that cite it, by what their texts say or by what a source says. */
export function citations({ cites, citedBy, references, referencedBy, counts }) {
  const lists = [
    likely('Likely cites', cites, counts.cites, one => `It ${roles(one)} ${names(one)}, which the other introduces.`),
    likely('Likely cited by', citedBy, counts.citedBy, one => `The other ${roles(one)} ${names(one)}, which this one introduces.`),
    given('Cites', references, counts.references),
    given('Cited by', referencedBy, counts.referencedBy),
  ].filter(Boolean);
  return lists.length > 0 && h('div', { class: 'pair' }, lists);
}

function likely(heading, papers, all, why) {
  return papers.length > 0 && h('section', { class: 'stack' }, h('h2', {}, heading, count(all)), h('ul', { class: 'papers' }, capped(papers, SHOWN, one => h('li', {},
    paperLine(one),
    h('details', {}, h('summary', {}, why(one)),
      h('blockquote', { class: 'quote', dir: 'auto' }, one.evidence),
      h('blockquote', { class: 'quote', dir: 'auto' }, one.evidenceThere),
      h('p', { class: 'quiet' }, 'confidence ', h('span', { class: 'figure' }, one.confidence.toFixed(2)))))), left(papers, all)));
}

function given(heading, papers, all) {
  return papers.length > 0 && h('section', { class: 'stack' }, h('h2', {}, heading, ', by its source', count(all)),
    h('ul', { class: 'papers' }, capped(papers, SHOWN, one => h('li', {}, paperLine(one), one.rule && h('p', {}, h('code', { class: 'quiet' }, one.rule)))), left(papers, all)));
}

function count(papers) {
  return h('span', { class: 'count' }, papers.toLocaleString('en'));
}

function left(papers, all) {
  return papers.length < all && h('li', { class: 'quiet' }, `Of ${all.toLocaleString('en')} papers, these are the ${papers.length} first.`);
}

function roles({ roles: all }) {
  return all.map(role => RELATIONS[role]).join(' and ');
}

function names({ via }) {
  return via.length < 2 ? via.join('') : `${via.slice(0, -1).join(', ')} and ${via.at(-1)}`;
}
