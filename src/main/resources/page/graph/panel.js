import { h, plural } from '../dom.js';
import { thingLink } from '../links.js';
import { passiveWord, relationWord } from '../words.js';
import { label } from './labels.js';

/** What a node is, what can be done with it, and its edges. `act` has `choose`, and perhaps `expand`, `centre`, `hide`. */
export function nodePanel(node, scene, act) {
  const isSeed = scene.centres[0] === node.key;
  return [
    h('p', { class: 'type', 'data-type': node.type }, node.type, node.year ? ` · ${node.year}` : ''),
    h('h2', {}, thingLink(node)),
    node.papers > 0 && h('p', { class: 'quiet' }, `${node.type === 'Paper' ? 'likely cited' : 'named'} by ${plural(node.papers, 'paper')}`),
    h('div', { class: 'row' },
      act.expand && h('button', { type: 'button', class: 'button', onclick: () => act.expand(node.key) }, 'Expand'),
      act.centre && !isSeed && h('button', { type: 'button', class: 'button', onclick: () => act.centre(node.key) }, 'Centre here'),
      act.hide && !isSeed && h('button', { type: 'button', class: 'button', onclick: () => act.hide(node.key) }, 'Hide')),
    edgeGroups(node, scene).map(([word, edges]) => h('section', { class: 'edge-group' }, h('h3', {}, word),
      h('ul', {}, edges.map(edge => h('li', {}, edgeLine(edge, scene.other(edge, node.key), act)))))),
  ];
}

/** A node's edges by what they say of it, its own first. */
function edgeGroups(node, scene) {
  const groups = new Map();
  for (const isOut of [true, false]) {
    for (const type of scene.relations()) {
      const edges = scene.edgesOf(node.key).filter(edge => edge.type === type && (edge.from === node.key) === isOut);
      groups.set(isOut ? relationWord(type) : passiveWord(type), edges);
    }
  }
  return [...groups].filter(([, edges]) => edges.length > 0);
}

function edgeLine(edge, other, act) {
  return h('button', { type: 'button', class: other.type === 'Paper' ? 'plain' : 'plain thing', 'data-type': other.type, onclick: () => act.choose({ edge: edge.id }) }, other.name);
}

/** An edge's ends and relation, what supports it, and how sure that is; and ways on to its ends. */
export function edgePanel(edge, scene, act) {
  const way = key => h('button', { type: 'button', class: 'button', onclick: () => act.choose({ node: key }) }, `Show ${label(scene.nodes.get(key)).replace('\n', ' ')}`);
  return [h('p', { class: 'type' }, relationWord(edge.type)), h('h2', {}, ends(edge, scene)), evidence(edge), h('div', { class: 'row' }, [...new Set([edge.from, edge.to])].map(way))];
}

export function ends(edge, scene) {
  return [thingLink(scene.nodes.get(edge.from)), h('span', { class: 'quiet' }, ` ${relationWord(edge.type)} `), thingLink(scene.nodes.get(edge.to))];
}

export function evidence(edge) {
  return [
    edge.via?.length > 0 && h('p', { class: 'quiet' }, `by way of ${edge.via.join(', ')}`),
    [edge.evidence, edge.evidenceThere].filter(Boolean).map(sentence => h('blockquote', { class: 'quote' }, sentence)),
    h('p', { class: 'quiet' }, [edge.confidence != null && `confidence ${edge.confidence.toFixed(2)}`, edge.rule].filter(Boolean).join(' · ')),
  ];
}
