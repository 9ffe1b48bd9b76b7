import { h } from '../dom.js';
import { to } from '../links.js';

const LONG = 90;

export function answerTable({ columns, rows }, name) {
  const isNumeric = columns.map((column, i) => rows.every(row => row[i].number || row[i].text === '') && rows.some(row => row[i].number));
  const isLong = columns.map((column, i) => rows.some(row => row[i].text.length > LONG));
  const shape = i => isNumeric[i] ? 'number' : isLong[i] ? 'long' : null;
  return h('div', { class: 'answer', tabindex: 0, role: 'region', 'aria-label': `Answer: ${name}` },
    h('table', {},
      h('thead', {}, h('tr', {}, columns.map((column, i) => h('th', { scope: 'col', class: shape(i) }, column)))),
      h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, i) => h('td', { class: shape(i) }, content(cell))))))));
}

function content(cell) {
  if (cell.items) return cell.items.map((item, i) => [i > 0 && ', ', content(item)]);
  if (!cell.key) return cell.text;
  return cell.type === 'Paper' ? h('a', { href: to.paper(cell.key) }, cell.text) : h('a', { class: 'thing', 'data-type': cell.type, href: to.entity(cell.key) }, cell.text);
}
