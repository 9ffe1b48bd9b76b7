import { h } from '../dom.js';
import { thingLink } from '../links.js';

const LONG = 90;

/** Rows that a table shows. */
export const MOST = 500;

export function answerTable({ columns, rows }, name) {
  const isNumeric = columns.map((column, i) => rows.every(row => row[i].number || row[i].text === '') && rows.some(row => row[i].number));
  const isLong = columns.map((column, i) => rows.some(row => row[i].text.length > LONG));
  const shape = i => isNumeric[i] ? 'number' : isLong[i] ? 'long' : null;
  return h('div', { class: 'answer', tabindex: 0, role: 'region', 'aria-label': `Answer: ${name}` },
    h('table', {},
      h('thead', {}, h('tr', {}, columns.map((column, i) => h('th', { scope: 'col', class: shape(i) }, column)))),
      h('tbody', {}, rows.slice(0, MOST).map(row => h('tr', {}, row.map((cell, i) => h('td', { class: shape(i) }, content(cell))))))));
}

function content(cell) {
  if (cell.items) return cell.items.map((item, i) => [i > 0 && ', ', content(item)]);
  return cell.key ? thingLink(cell, cell.text) : cell.text;
}
