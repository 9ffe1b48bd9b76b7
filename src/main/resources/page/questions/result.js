import { h, plural } from '../dom.js';
import { neo4jBrowser } from '../parts/neo4j-browser.js';
import { answerPicture } from './picture.js';
import { answerTable, MOST } from './table.js';

/** An answer: what it counts, its downloads, the table, the picture if it is one, the Cypher. */
export function result(question, answer, download, router) {
  const rows = answer.rows.length;
  const picture = answerPicture(answer, router);
  return {
    leave: () => picture?.close(),
    content: [
      h('div', { class: 'row' }, h('h2', {}, counted(rows)), rows > 0 && downloads(question.name, download, 'CSV', 'JSON lines')),
      rows > 0 && answerTable(answer, question.title),
      rows > MOST && h('p', { class: 'row' }, `These are the first ${MOST}.`,
        downloads(question.name, download, `All ${plural(rows, 'row')} as CSV`, 'as JSON lines')),
      picture?.element, cypher(answer)],
  };
}

export function counted(rows) {
  return rows > 0 ? plural(rows, 'row') : 'Nothing in the graph answers this';
}

function downloads(name, download, csv, json) {
  return [h('a', { href: download('csv'), download: `${name}.csv` }, csv), h('a', { href: download('json'), download: `${name}.jsonl` }, json)];
}

function cypher(answer) {
  return h('details', { class: 'cypher' }, h('summary', {}, 'The Cypher'),
    h('pre', { tabindex: 0 }, h('code', {}, answer.cypher)),
    neo4jBrowser(answer.browser, 'Open it in Neo4j Browser'));
}
