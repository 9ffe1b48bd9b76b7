import { h, plural } from '../dom.js';
import { answerPicture } from './picture.js';
import { answerTable } from './table.js';

/** An answer: what it counts, its downloads, the table, the picture if it is one, the Cypher. */
export function result(question, answer, download, router) {
  const picture = answerPicture(answer, router);
  return {
    leave: () => picture?.close(),
    content: [
      h('div', { class: 'row' },
        h('h2', {}, answer.rows.length > 0 ? plural(answer.rows.length, 'row') : 'Nothing in the graph answers this'),
        answer.rows.length > 0 && h('a', { href: download('csv'), download: `${question.name}.csv` }, 'CSV'),
        answer.rows.length > 0 && h('a', { href: download('json'), download: `${question.name}.jsonl` }, 'JSON lines')),
      answer.rows.length > 0 && answerTable(answer, question.title), picture?.element, cypher(answer)],
  };
}

function cypher(answer) {
  return h('details', { class: 'cypher' }, h('summary', {}, 'The Cypher'),
    h('pre', { tabindex: 0 }, h('code', {}, answer.cypher)),
    h('p', {}, h('a', { href: answer.browser, target: '_blank', rel: 'noopener' }, 'Open it in Neo4j Browser')),
    h('p', { class: 'quiet' }, 'Neo4j Browser is a program of Neo4j’s own. It can change the graph, and asks for the password that ', h('code', {}, 'papergraph serve'), ' printed.'));
}
