import { h, svg } from '../../dom.js';
import { RELATIONS } from '../../words.js';

const HEIGHT = 120;
const STEP = 48;
const BAR = 30;
const LABELS = 34;

/** Papers a year, a bar for each year with a part for each relation, and the same as a table for who cannot see it. */
export function chart(years) {
  if (new Set(years.map(one => one.year)).size < 2) return null;
  const first = Math.min(...years.map(one => one.year));
  const last = Math.max(...years.map(one => one.year));
  const all = Array.from({ length: last - first + 1 }, (none, at) => ({ year: first + at, parts: years.filter(one => one.year === first + at) }));
  const relations = Object.keys(RELATIONS).filter(relation => years.some(one => one.relation === relation));
  const most = Math.max(...all.map(total));
  const width = all.length * STEP;
  return h('figure', { class: 'years' },
    h('figcaption', {}, h('h2', {}, 'By year'),
      h('ul', { class: 'chart-key', 'aria-hidden': 'true' }, relations.map(relation => h('li', { 'data-relation': relation }, RELATIONS[relation])))),
    svg('svg', { viewBox: `0 0 ${width} ${HEIGHT + LABELS}`, width, height: HEIGHT + LABELS, 'aria-hidden': 'true' }, all.map((one, at) => bar(one, at, relations, most))),
    h('div', { class: 'unseen' }, table(all, relations)));
}

function total({ parts }) {
  return parts.reduce((sum, part) => sum + part.papers, 0);
}

function papersOf({ parts }, relation) {
  return parts.find(part => part.relation === relation)?.papers ?? 0;
}

function bar(one, at, relations, most) {
  const x = at * STEP + (STEP - BAR) / 2;
  const middle = at * STEP + STEP / 2;
  let top = HEIGHT + 14;
  const parts = relations.flatMap(relation => {
    const papers = papersOf(one, relation);
    const height = papers / most * (HEIGHT - 4);
    top -= height;
    return papers ? [svg('rect', { x, y: top, width: BAR, height: Math.max(height, .75), 'data-relation': relation })] : [];
  });
  return [parts,
    total(one) > 0 && svg('text', { x: middle, y: top - 4, class: 'number' }, total(one).toLocaleString('en')),
    svg('text', { x: middle, y: HEIGHT + LABELS - 4 }, one.year)];
}

function table(all, relations) {
  return h('table', {}, h('caption', {}, 'Papers by year'),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Year'), relations.map(relation => h('th', { scope: 'col' }, RELATIONS[relation])))),
    h('tbody', {}, all.map(one => h('tr', {}, h('th', { scope: 'row' }, one.year), relations.map(relation => h('td', {}, papersOf(one, relation)))))));
}
