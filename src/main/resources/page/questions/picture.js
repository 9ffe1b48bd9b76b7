import { h } from '../dom.js';
import { to } from '../links.js';
import { Picture } from '../graph/picture.js';
import { Scene } from '../graph/scene.js';

/** Nodes that one can still tell from each other. */
const MOST = 300;

/**
 * The rows as a picture, where they are one: nodes are the cells that mean something, and what the question was asked of. A row joins what it was asked
 * of with its first such cell, by its `relation`, and that one with its others, by their columns' names. Else null.
 */
export function answerPicture(answer, router) {
  const graph = rowsAsGraph(answer);
  if (graph.nodes.length < 2 || graph.nodes.length > MOST || graph.edges.length === 0) return null;
  const scene = new Scene();
  scene.show(graph);
  const picture = new Picture(scene, { centre: key => router.go(to.graph(key)) });
  let isDrawn = false;
  const draw = () => { if (!isDrawn && element.open) { isDrawn = true; picture.draw(); } };
  const element = h('details', { class: 'as-picture', ontoggle: draw }, h('summary', {}, 'As a picture'), picture.element);
  return { element, close: () => picture.close() };
}

function rowsAsGraph({ columns, rows, about }) {
  const nodes = new Map(), edges = new Map();
  const node = ({ key, type, text, name }) => { if (!nodes.has(key)) nodes.set(key, { key, type, name: name ?? text }); return key; };
  about.forEach(node);
  for (const row of rows) {
    const linked = row.flatMap((cell, i) => (cell.items ?? [cell]).filter(one => one.key).map(one => ({ ...one, column: columns[i] })));
    const says = Object.fromEntries(columns.map((column, i) => [column, row[i].text]));
    linked.forEach(node);
    const chain = about.length === 1 ? [about[0], ...linked] : linked;
    const [asked, first, ...others] = chain.filter((one, i) => chain.findIndex(other => other.key === one.key) === i);
    if (first) join(asked, first, says.relation, says);
    for (const other of others) join(about.length === 1 ? first : asked, other, null, says);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], around: about.map(one => one.key) };

  function join(from, to, relation, says) {
    const edge = directed(relation, from, to) ?? { from: from.key, to: to.key, type: to.column };
    const id = [edge.from, edge.type, edge.to].join(' ');
    if (!edges.has(id)) edges.set(id, { ...edge, confidence: says.confidence ? Number(says.confidence) : null, evidence: says.evidence, evidenceThere: says['evidence there'] });
  }
}

/** By a `relation` such as USES, "USES →" or "← USES"; without an arrow it is the paper that uses. */
function directed(relation, from, to) {
  const type = relation?.replace(/[←→ ]/g, '');
  if (!type) return null;
  const isBack = relation.startsWith('←') || (from.type !== 'Paper' && to.type === 'Paper' && !relation.endsWith('→'));
  return isBack ? { from: to.key, to: from.key, type } : { from: from.key, to: to.key, type };
}
