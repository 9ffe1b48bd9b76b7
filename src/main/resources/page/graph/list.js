import { h, plural, replace } from '../dom.js';
import { PLURALS } from '../words.js';
import { ends, evidence } from './panel.js';

/** The picture in words: every node with its edges and their sentences, with the same buttons. Made when it is opened. */
export function asList(scene, act) {
  const content = h('div', { class: 'stack' });
  const details = h('details', { class: 'as-list', ontoggle: () => fill() }, h('summary', {}, 'As a list'), content);
  function fill() {
    if (details.open) keepingPlace(content, () => replace(content, Object.keys(PLURALS).map(type => section(type, scene, act))));
  }
  return { details, refresh: fill };
}

/** Fills anew, and leaves open what was open and the focus where it was. */
function keepingPlace(content, fillAnew) {
  const items = () => [...content.querySelectorAll('[data-key]')];
  const controls = item => [...item.querySelectorAll('button, summary')];
  const focused = items().find(item => item.contains(document.activeElement));
  const at = focused && controls(focused).indexOf(document.activeElement);
  const open = new Set(items().filter(item => item.querySelector('details')?.open).map(item => item.dataset.key));
  fillAnew();
  for (const item of items()) {
    if (open.has(item.dataset.key)) item.querySelector('details').open = true;
    if (item.dataset.key === focused?.dataset.key) controls(item)[at]?.focus();
  }
}

function section(type, scene, act) {
  const nodes = scene.seen().filter(node => node.type === type);
  return nodes.length > 0 && h('section', { class: 'stack' }, h('h2', {}, PLURALS[type]), h('ul', { class: 'stack' }, nodes.map(node => item(node, scene, act))));
}

function item(node, scene, act) {
  const edges = scene.edgesOf(node.key);
  return h('li', { 'data-key': node.key },
    h('div', { class: 'row' },
      h('button', { type: 'button', class: 'plain', onclick: () => act.choose({ node: node.key }) }, node.name),
      act.expand && h('button', { type: 'button', class: 'plain quiet', 'aria-label': `Expand ${node.name}`, onclick: () => act.expand(node.key) }, 'expand')),
    edges.length > 0 && edgeList(edges, scene));
}

function edgeList(edges, scene) {
  const list = h('ul', { class: 'stack' });
  const fill = () => replace(list, edges.map(edge => h('li', { class: 'in-list' }, h('p', {}, ends(edge, scene)), evidence(edge))));
  return h('details', { ontoggle: fill }, h('summary', { class: 'quiet' }, plural(edges.length, 'edge')), list);
}
